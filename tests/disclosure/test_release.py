"""Asked, decided, logged; and nobody has what nobody released to him."""

import msgspec
import pytest
from tests.exercises import small

from startex.language import commands as c
from startex.language import staff_commands as s
from startex.language.base import Refusal
from startex.language.ids import (
    Address,
    BilletId,
    CellId,
    LanguageCode,
    MessageId,
    NationCode,
    PostId,
    ReleaseAskId,
)
from startex.language.plan import Billet
from startex.language.refusals import AlreadyClosed, NotFound, TextMissing, ValueNotAllowed
from startex.language.rows import AnyRow, RowKey
from startex.language.staff_plan import MarkingScheme
from startex.language.staff_refusals import OfOthers, ReleaseForbids
from startex.language.staff_rows import RedactedRow, ReleaseAskRow
from startex.language.values import Role, Verdict
from startex.visibility.cut import may_see

_SECRET = "The convoy has nine trucks"
_WHY = small.written("Because we need it")


def _billet(billet: str, cell: str, nation: str, role: Role, language: str = "en") -> c.PutBillet:
    made = Billet(
        id=BilletId(billet),
        post=PostId(billet.removesuffix("-D")),
        cell=CellId(cell),
        nation=NationCode(nation),
        role=role,
        languages=(LanguageCode(language),),
    )
    return c.PutBillet(billet=made, title=small.written(billet))


def _hall() -> small.Hall:
    """Two American posts, one of another nation, and desks of both."""
    hall = small.opened()
    director = "DIR-1-D"
    hall.give(director, _billet("US-1-D", "J2", "USA", Role.STAFF))
    hall.give(director, _billet("US-2-D", "J2", "USA", Role.STAFF))
    hall.give(director, _billet("TJ-1-D", "J3", "TJK", Role.STAFF, "ru"))
    hall.give(director, _billet("US-FDO-D", "J3", "USA", Role.DISCLOSURE))
    hall.give(director, _billet("TJ-FDO-D", "J3", "TJK", Role.DISCLOSURE, "ru"))
    return hall


def _secret(hall: small.Hall) -> MessageId:
    return hall.send("US-1-D", "US-2", small.written(_SECRET), "", "USA")


def _ask(hall: small.Hall, message: str, billet: str = "US-2-D", to: str = "TJ-1") -> ReleaseAskId:
    command = s.AskRelease(
        item=f"message/{message}", nations=("TJK",), reason=_WHY, to=(Address(to),)
    )
    return ReleaseAskId(hall.give(billet, command).created)


def _seen(hall: small.Hall, billet: str, row: str, row_id: str) -> AnyRow | None:
    known = hall.views.row(RowKey(row, row_id))
    viewer = hall.rooms.people.viewer(BilletId(billet))
    return known if known is not None and may_see(known, viewer) else None


def _log(hall: small.Hall, ask: ReleaseAskId) -> ReleaseAskRow:
    row = hall.views.row(RowKey("release_ask", ask))
    assert isinstance(row, ReleaseAskRow)
    return row


def test_what_is_asked_for_stays_where_it_is_until_somebody_decides() -> None:
    hall = _hall()
    message = _secret(hall)
    _ask(hall, message)
    assert _seen(hall, "TJ-1-D", "message", message) is None
    assert _seen(hall, "TJ-FDO-D", "message", message) is None


def test_the_owners_desk_sees_the_item_it_is_asked_for_and_no_other() -> None:
    hall = _hall()
    message, other = _secret(hall), _secret(hall)
    assert _seen(hall, "US-FDO-D", "message", message) is None
    _ask(hall, message)
    assert _seen(hall, "US-FDO-D", "message", message) is not None
    assert _seen(hall, "US-FDO-D", "message", other) is None


def test_a_released_message_may_be_forwarded_and_is_not_given_by_itself() -> None:
    hall = _hall()
    message = _secret(hall)
    forward = c.SendMessage(
        to=(Address("TJ-1"),),
        subject=small.written("See below"),
        body=small.written("See below"),
        forward_of=message,
    )
    with pytest.raises(ReleaseForbids):
        hall.give("US-2-D", forward)
    ask = _ask(hall, message)
    hall.give("US-FDO-D", s.DecideRelease(ask=ask, verdict=Verdict.RELEASED, reason=_WHY))
    assert _seen(hall, "TJ-1-D", "message", message) is None
    hall.give("US-2-D", forward)
    assert _seen(hall, "TJ-1-D", "message", message) is not None


def test_a_redacted_version_reaches_whom_it_was_meant_for_and_the_original_does_not() -> None:
    hall = _hall()
    message = _secret(hall)
    ask = _ask(hall, message)
    parts = {"subject": small.written("The convoy has some trucks")}
    hall.give(
        "US-FDO-D", s.DecideRelease(ask=ask, verdict=Verdict.REDACTED, reason=_WHY, parts=parts)
    )
    given = _seen(hall, "TJ-1-D", "redacted", ask)
    assert isinstance(given, RedactedRow)
    assert given.parts["subject"].versions[0].body == "The convoy has some trucks"
    assert _SECRET.encode() not in msgspec.json.encode(given)
    assert _seen(hall, "TJ-1-D", "message", message) is None
    assert _seen(hall, "TJ-FDO-D", "redacted", ask) is None


def test_a_refusal_releases_nothing_and_is_logged_with_who_when_and_why() -> None:
    hall = _hall()
    message = _secret(hall)
    ask = _ask(hall, message)
    hall.wait(12)
    hall.give(
        "US-FDO-D",
        s.DecideRelease(ask=ask, verdict=Verdict.REFUSED, reason=small.written("Sources")),
    )
    row = _log(hall, ask)
    assert (row.verdict, row.released_to, row.decided_by) == (Verdict.REFUSED, (), "US-FDO-D")
    assert row.answer.versions[0].body == "Sources"
    assert row.decided_wall_ms == hall.wall_ms
    assert _seen(hall, "TJ-1-D", "message", message) is None


def test_the_log_never_shows_what_an_item_says() -> None:
    hall = _hall()
    ask = _ask(hall, _secret(hall))
    hall.give("US-FDO-D", s.DecideRelease(ask=ask, verdict=Verdict.RELEASED, reason=_WHY))
    assert _SECRET.encode() not in msgspec.json.encode(_log(hall, ask))


def test_only_the_owners_desk_decides() -> None:
    hall = _hall()
    ask = _ask(hall, _secret(hall))
    decide = s.DecideRelease(ask=ask, verdict=Verdict.RELEASED, reason=_WHY)
    with pytest.raises(NotFound):
        hall.give("TJ-FDO-D", decide)
    for billet in ("US-1-D", "US-2-D"):
        with pytest.raises(Refusal):
            hall.give(billet, decide)


def test_the_desk_of_who_asks_does_not_decide_on_what_others_own() -> None:
    hall = _hall()
    shared = hall.send("US-1-D", "TJ-1", small.written("For two"), "", "USA", "TJK")
    ask = s.AskRelease(item=f"message/{shared}", nations=("UZB",), reason=_WHY)
    made = ReleaseAskId(hall.give("TJ-1-D", ask).created)
    decide = s.DecideRelease(ask=made, verdict=Verdict.RELEASED, reason=_WHY)
    with pytest.raises(NotFound):
        hall.give("TJ-FDO-D", decide)
    hall.give("US-FDO-D", decide)
    row = hall.views.row(RowKey("message", shared))
    assert row is not None
    assert set(row.release) == {"USA", "TJK", "UZB"}


def test_a_request_is_decided_once() -> None:
    hall = _hall()
    ask = _ask(hall, _secret(hall))
    refuse = s.DecideRelease(ask=ask, verdict=Verdict.REFUSED, reason=_WHY)
    hall.give("US-FDO-D", refuse)
    with pytest.raises(AlreadyClosed):
        hall.give("US-FDO-D", refuse)


def test_nobody_asks_for_what_he_does_not_see() -> None:
    hall = _hall()
    with pytest.raises(NotFound):
        _ask(hall, _secret(hall), "TJ-1-D")


def test_a_nation_that_has_it_or_takes_no_part_cannot_be_asked_for() -> None:
    hall = _hall()
    message = _secret(hall)
    for nation in ("USA", "XXX"):
        ask = s.AskRelease(item=f"message/{message}", nations=(nation,), reason=_WHY)
        with pytest.raises(ValueNotAllowed):
            hall.give("US-2-D", ask)


def test_release_goes_to_no_nation_that_was_not_asked_for() -> None:
    hall = _hall()
    ask = _ask(hall, _secret(hall))
    wide = s.DecideRelease(ask=ask, verdict=Verdict.RELEASED, reason=_WHY, nations=("UZB",))
    with pytest.raises(ValueNotAllowed):
        hall.give("US-FDO-D", wide)


def test_a_redaction_must_say_something_in_parts_the_item_has() -> None:
    hall = _hall()
    ask = _ask(hall, _secret(hall))
    empty = s.DecideRelease(ask=ask, verdict=Verdict.REDACTED, reason=_WHY)
    with pytest.raises(TextMissing):
        hall.give("US-FDO-D", empty)
    strange = msgspec.structs.replace(empty, parts={"footnote": _WHY})
    with pytest.raises(ValueNotAllowed):
        hall.give("US-FDO-D", strange)


def test_what_is_released_takes_along_nothing_that_is_not() -> None:
    hall = _hall()
    message = _secret(hall)
    quoting = c.SendMessage(
        to=(Address("US-1"),),
        subject=small.written("On this"),
        body=small.written("On this"),
        quotes=(message,),
        release=("USA",),
    )
    later = hall.give("US-2-D", quoting).created
    ask = _ask(hall, later)
    release = s.DecideRelease(ask=ask, verdict=Verdict.RELEASED, reason=_WHY)
    with pytest.raises(ReleaseForbids):
        hall.give("US-FDO-D", release)
    first = _ask(hall, message)
    hall.give("US-FDO-D", msgspec.structs.replace(release, ask=first))
    hall.give("US-FDO-D", release)


def test_a_line_is_released_to_more_nations_and_its_edits_begin_anew() -> None:
    hall = _hall()
    item = s.AskRelease(item="line/L-3", nations=("UZB",), reason=_WHY)
    made = ReleaseAskId(hall.give("MSEL-1-D", item).created)
    before = hall.rooms.msel.lines[small.plan().lines[2].id].version
    desk = _log(hall, made).owner
    assert desk == "TJK"
    hall.give("TJ-FDO-D", s.DecideRelease(ask=made, verdict=Verdict.RELEASED, reason=_WHY))
    known = hall.rooms.msel.lines[small.plan().lines[2].id]
    assert known.line.release == ("USA", "UZB")
    assert known.version > before


def test_the_marking_of_the_exercise_is_set_by_planners() -> None:
    hall = _hall()
    marking = s.SetMarking(marking=MarkingScheme(id="nato"), default_release=("USA",))
    hall.give("DIR-1-D", marking)
    exercise = hall.rooms.people.exercise
    assert exercise is not None
    assert (exercise.marking.id, exercise.default_release) == ("nato", ("USA",))
    with pytest.raises(ValueNotAllowed):
        hall.give("DIR-1-D", msgspec.structs.replace(marking, default_release=("XXX",)))
    with pytest.raises(TextMissing):
        hall.give("DIR-1-D", msgspec.structs.replace(marking, marking=MarkingScheme(id="lost")))


def test_a_director_of_another_nation_decides_only_where_the_owner_has_no_desk() -> None:
    hall = _hall()
    theirs = hall.send("TJ-1-D", "US-1", small.written("Для двоих", "ru"), "", "USA", "TJK")
    ask = s.AskRelease(item=f"message/{theirs}", nations=("UZB",), reason=_WHY)
    made = ReleaseAskId(hall.give("US-1-D", ask).created)
    decide = s.DecideRelease(ask=made, verdict=Verdict.RELEASED, reason=_WHY)
    with pytest.raises(OfOthers):
        hall.give("DIR-1-D", decide)
    hall.give("DIR-1-D", c.RemoveBillet(billet=BilletId("TJ-FDO-D")))
    with pytest.raises(NotFound):
        hall.give("US-FDO-D", decide)
    hall.give("DIR-1-D", decide)
    assert _log(hall, made).verdict is Verdict.RELEASED
