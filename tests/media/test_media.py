"""What the press of the scenario says, what players answer, and who stood behind it."""

import msgspec
import pytest
from tests.exercises import small

from startex.language import commands as c
from startex.language import staff_commands as s
from startex.language.base import Refusal
from startex.language.facts import TranslationRequested
from startex.language.ids import BilletId, LineId, MediaId, PersonaId, PostId
from startex.language.plan import Plan
from startex.language.refusals import (
    AlreadyClosed,
    ExerciseHalted,
    NotFound,
    ReleaseTooNarrow,
    ValueNotAllowed,
)
from startex.language.rows import AnyRow, RowKey
from startex.language.staff_refusals import OfOthers
from startex.language.staff_rows import MediaAuthorRow, MediaRow
from startex.language.values import DeliveryMeans, MediaKind
from startex.visibility.cut import may_see

PRESS = PersonaId("P-PRESS")


def plan() -> Plan:
    """The police posts; an outlet publishes; a line that is news, and one to nobody."""
    known = small.plan()
    press = msgspec.structs.replace(known.personas[0], id=PRESS, outlet=True)
    first, *others = known.lines
    news = msgspec.structs.replace(first, sender=PRESS, means=DeliveryMeans.NEWS)
    alone = msgspec.structs.replace(news, id=LineId("L-N"), to=())
    words = (
        small.human("persona/P-PRESS/name", en="Mountain News", ru="Горные вести"),
        small.human("line/L-N/title", en="Market burns", ru="Горит рынок"),
        small.human("line/L-N/body", en="The market is burning.", ru="Рынок горит."),
    )
    return msgspec.structs.replace(
        known,
        personas=(*known.personas, press),
        lines=(news, *others, alone),
        texts=(*known.texts, *words),
    )


@pytest.fixture
def hall() -> small.Hall:
    opened = small.Hall()
    opened.open(plan())
    opened.give("DIR-1-D", c.StartExercise())
    return opened


def article(**fields: object) -> s.PublishMedia:
    usual = s.PublishMedia(
        kind=MediaKind.ARTICLE,
        headline=small.written("Shots at the pass"),
        body=small.written("Two men were seen."),
        persona=PRESS,
    )
    return msgspec.structs.replace(usual, **fields)


def comment(on: str, says: str = "We look into it.", *release: str) -> s.PublishMedia:
    return s.PublishMedia(
        kind=MediaKind.COMMENT,
        body=small.written(says),
        reply_to=MediaId(on),
        release=release or ("ALL",),
    )


def published(hall: small.Hall, media: str) -> MediaRow:
    row = hall.views.row(RowKey("media", media))
    assert isinstance(row, MediaRow)
    return row


def sees(hall: small.Hall, billet: str, row: AnyRow | None) -> bool:
    assert row is not None
    return may_see(row, hall.rooms.people.viewer(BilletId(billet)))


def test_an_outlet_speaks_to_everybody_and_control_sees_who_stood_behind_it(
    hall: small.Hall,
) -> None:
    media = hall.give("WHITE-1-D", article()).created
    row, behind = published(hall, media), hall.views.row(RowKey("media_author", media))
    assert (row.persona, row.post) == (PRESS, "")
    assert isinstance(behind, MediaAuthorRow)
    assert (behind.post, behind.billet) == ("WHITE-1", "WHITE-1-D")
    readers = ("J3-1-D", "UZB-1-D", "DIR-1-D")
    assert [sees(hall, billet, row) for billet in readers] == [True, True, True]
    assert [sees(hall, billet, behind) for billet in readers] == [False, False, True]


def test_what_is_released_to_some_nations_is_read_by_those(hall: small.Hall) -> None:
    media = hall.give("WHITE-1-D", article(release=("TJK", "USA"))).created
    row = published(hall, media)
    assert [sees(hall, b, row) for b in ("J2-1-D", "J3-1-D", "UZB-1-D")] == [True, True, False]
    with pytest.raises(ReleaseTooNarrow):
        hall.give("WHITE-1-D", article(release=("USA",)))


def test_players_comment_under_their_own_post(hall: small.Hall) -> None:
    media = hall.give("WHITE-1-D", article()).created
    answer = published(hall, hall.give("J2-1-D", comment(media)).created)
    assert (answer.post, answer.persona, answer.reply_to) == ("J2-1", "", media)
    with pytest.raises(NotFound):
        hall.give("J2-1-D", article())


def test_only_who_plays_a_persona_speaks_for_it(hall: small.Hall) -> None:
    with pytest.raises(OfOthers):
        hall.give("EVAL-1-D", article())


def test_somebody_who_is_no_outlet_writes_posts_and_no_articles(hall: small.Hall) -> None:
    police = PersonaId("P-POLICE")
    with pytest.raises(ValueNotAllowed):
        hall.give("WHITE-1-D", article(persona=police))
    media = hall.give("WHITE-1-D", article(persona=police, kind=MediaKind.POST)).created
    assert published(hall, media).kind is MediaKind.POST


def test_a_comment_goes_no_further_than_what_it_answers(hall: small.Hall) -> None:
    media = hall.give("WHITE-1-D", article(release=("TJK", "USA"))).created
    wide = published(hall, hall.give("J2-1-D", comment(media)).created)
    some = published(hall, hall.give("J2-1-D", comment(media, "!", "USA", "UZB")).created)
    assert (wide.release, some.release) == (("TJK", "USA"), ("USA",))
    with pytest.raises(NotFound):
        hall.give("UZB-1-D", comment(media))


def test_what_was_withdrawn_stays_marked_and_is_not_answered(hall: small.Hall) -> None:
    media = MediaId(hall.give("WHITE-1-D", article()).created)
    with pytest.raises(OfOthers):
        hall.give("J2-1-D", s.WithdrawMedia(media=media))
    hall.give("DIR-1-D", s.WithdrawMedia(media=media))
    assert published(hall, media).withdrawn
    for command in (comment(media), s.WithdrawMedia(media=media)):
        with pytest.raises(AlreadyClosed):
            hall.give("WHITE-1-D", command)


def test_players_are_given_the_news_in_their_languages_only(hall: small.Hall) -> None:
    number = hall.rooms.number
    hall.give("WHITE-1-D", article())
    facts = [n.recorded.fact for n in hall.journal.read() if n.number > number]
    asked = [(f.text, f.language) for f in facts if isinstance(f, TranslationRequested)]
    assert asked == [("media/N00001/headline", "ru"), ("media/N00001/body", "ru")]


def test_a_line_that_is_news_stands_in_the_media_besides_its_message(hall: small.Hall) -> None:
    hall.give("DIR-1-D", c.ReleaseLine(line=LineId("L-1")))
    row = published(hall, "N00001")
    assert (row.kind, row.persona, row.post) == (MediaKind.ARTICLE, PRESS, "")
    assert {v.language: v.body for v in row.headline.versions} == {
        "en": "Shots at the pass",
        "ru": "Выстрелы на перевале",
    }
    behind = hall.views.row(RowKey("media_author", "N00001"))
    assert isinstance(behind, MediaAuthorRow)
    assert (behind.line, behind.post) == ("L-1", PostId("WHITE-1"))
    assert len(hall.rooms.messages.messages) == 1


def test_news_to_nobody_are_published_and_sent_to_nobody(hall: small.Hall) -> None:
    hall.give("DIR-1-D", c.ReleaseLine(line=LineId("L-N")))
    assert published(hall, "N00001").headline.versions[0].body == "Market burns"
    assert not hall.rooms.messages.messages
    assert hall.rooms.msel.lines[LineId("L-N")].message == ""


def test_a_line_that_is_recalled_is_recalled_from_the_media(hall: small.Hall) -> None:
    hall.give("DIR-1-D", c.ReleaseLine(line=LineId("L-N")))
    hall.give("DIR-1-D", c.RecallLine(line=LineId("L-N"), reason="Too early"))
    assert published(hall, "N00001").withdrawn


def test_nothing_is_published_in_play_while_a_halt_stands(hall: small.Hall) -> None:
    media = hall.give("WHITE-1-D", article()).created
    hall.give("J2-1-D", c.CallSafetyHalt(reason="Smoke"))
    with pytest.raises(ExerciseHalted):
        hall.give("J2-1-D", comment(media))


@pytest.mark.parametrize(
    "command",
    [
        article(headline=None),
        article(persona=PersonaId("")),
        article(body=small.written(" ")),
        article(kind=MediaKind.POST, body=small.written("x" * 2_001)),
        article(headline=small.written("x" * 301)),
        article(body=small.written("x", "kk")),
        article(persona=PersonaId("P-NOBODY")),
        article(reply_to=MediaId("N00001")),
        comment("N00001"),
    ],
)
def test_what_cannot_be_published_is_refused_and_leaves_nothing(
    hall: small.Hall, command: s.PublishMedia
) -> None:
    hall.author("WHITE-1-D")
    number = hall.rooms.number
    with pytest.raises(Refusal):
        hall.give("WHITE-1-D", command)
    assert (hall.rooms.number, hall.rooms.media.published) == (number, {})


def test_a_comment_says_what_it_is_on(hall: small.Hall) -> None:
    with pytest.raises(NotFound):
        hall.give("J2-1-D", comment(""))
