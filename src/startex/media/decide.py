"""Publishing, commenting and withdrawing."""

from startex.language.facts import AnyFact, TextPut
from startex.language.ids import ALL, Address, MediaId, NationCode, PersonaId, TextId, text_id
from startex.language.plan import Line
from startex.language.refusals import (
    AlreadyClosed,
    LanguageNotWorking,
    NotFound,
    ReleaseTooNarrow,
    TextMissing,
    TextTooLong,
    ValueNotAllowed,
)
from startex.language.staff_commands import MediaCommand, PublishMedia, WithdrawMedia
from startex.language.staff_facts import MediaPublished, MediaWithdrawn
from startex.language.staff_refusals import OfOthers, ReleaseForbids
from startex.language.values import Author, HumanText, MediaKind, WrittenText, new_text
from startex.media.asks import Voices
from startex.media.numbers import LONGEST_BODY, LONGEST_HEADLINE, LONGEST_POST
from startex.media.state import Publication, State
from startex.visibility.cut import not_released_to


def decide(state: State, command: MediaCommand, by: Author, ask: Voices) -> list[AnyFact]:
    """What follows from a command, or a refusal."""
    match command:
        case PublishMedia():
            return publish(state, command, by, ask)
        case WithdrawMedia():
            return withdraw(state, command, by, ask)


def publish(state: State, command: PublishMedia, by: Author, ask: Voices) -> list[AnyFact]:
    """A comment goes no further than what it answers.

    Refuses: TextMissing, TextTooLong, LanguageNotWorking, NotFound, OfOthers, AlreadyClosed,
    ValueNotAllowed, ReleaseTooNarrow, ReleaseForbids.
    """
    _check_texts(command, ask)
    _check_voice(command, by, ask)
    release = _release(state, command)
    left_out = not_released_to(release, (ask.nation_of(by),))
    if left_out:
        raise ReleaseTooNarrow(left_out)
    _check_picture(command, release, ask)
    published = MediaPublished(
        media=state.next_media(),
        kind=command.kind,
        post=by.post,
        release=release,
        owner=ask.nation_of(by),
        persona=command.persona,
        reply_to=command.reply_to,
        picture=command.picture,
    )
    parts = (("headline", command.headline), ("body", command.body))
    texts = [_new(published.media, part, words) for part, words in parts if words is not None]
    return [published, *texts]


def report(
    state: State, line: Line, title: HumanText, body: HumanText, ask: Voices
) -> list[AnyFact]:
    """What a line that is news says, in every language it has."""
    persona = ask.persona(PersonaId(line.sender))
    outlet = persona is None or persona.outlet
    published = MediaPublished(
        media=state.next_media(),
        kind=MediaKind.ARTICLE if outlet else MediaKind.POST,
        post=line.controller,
        release=line.release,
        owner=line.owner,
        persona=persona.id if persona else PersonaId(""),
        line=line.id,
    )
    texts = (("headline", title), ("body", body))
    return [published, *(_copy(published.media, part, text) for part, text in texts)]


def withdraw(state: State, command: WithdrawMedia, by: Author, ask: Voices) -> list[AnyFact]:
    """By the post that published it, or by control; who read it sees that it is withdrawn.

    Refuses: NotFound, OfOthers, AlreadyClosed.
    """
    known = _known(state, command.media)
    if known.fact.post != by.post and not ask.directs(by):
        raise OfOthers("media", command.media)
    return [MediaWithdrawn(media=command.media)]


def recall(state: State, line: str) -> list[AnyFact]:
    """What a line said in public is withdrawn with it."""
    said = (p for p in state.published.values() if p.fact.line == line and not p.withdrawn)
    return [MediaWithdrawn(media=one.fact.media) for one in said]


def _known(state: State, media: MediaId) -> Publication:
    known = state.published.get(media)
    if known is None:
        raise NotFound("media", media)
    if known.withdrawn:
        raise AlreadyClosed("media", media)
    return known


def _check_texts(command: PublishMedia, ask: Voices) -> None:
    article = command.kind is MediaKind.ARTICLE
    if article and command.headline is None:
        raise TextMissing("headline")
    _check_text("headline", command.headline, LONGEST_HEADLINE, ask)
    _check_text("body", command.body, LONGEST_BODY if article else LONGEST_POST, ask)


def _check_text(field: str, words: WrittenText | None, limit: int, ask: Voices) -> None:
    if words is None:
        return
    if not words.body.strip():
        raise TextMissing(field)
    if len(words.body) > limit:
        raise TextTooLong(field, len(words.body), limit)
    if words.language not in ask.working_languages():
        raise LanguageNotWorking(words.language, ask.working_languages())


def _check_voice(command: PublishMedia, by: Author, ask: Voices) -> None:
    """Players speak under their own posts; an outlet is one of control's personas."""
    if not command.persona:
        if command.kind is MediaKind.ARTICLE:
            raise TextMissing("persona")
        return
    persona = ask.persona(command.persona)
    if persona is None or ask.is_player(by):
        raise NotFound("persona", command.persona)
    if Address(command.persona) not in ask.plays(by):
        raise OfOthers("persona", command.persona)
    if command.kind is MediaKind.ARTICLE and not persona.outlet:
        raise ValueNotAllowed("kind", command.kind, f"{MediaKind.POST}, {MediaKind.COMMENT}")


def _check_picture(command: PublishMedia, release: tuple[str, ...], ask: Voices) -> None:
    """Refuses: NotFound, ReleaseForbids."""
    if not command.picture:
        return
    had = ask.released_with(command.picture)
    if had is None:
        raise NotFound("attachment", command.picture)
    lacking = not_released_to(had, map(NationCode, release))
    if lacking:
        raise ReleaseForbids(f"attachment/{command.picture}", lacking)


def _release(state: State, command: PublishMedia) -> tuple[str, ...]:
    """Refuses: NotFound, AlreadyClosed, ValueNotAllowed."""
    if command.kind is not MediaKind.COMMENT:
        if command.reply_to:
            raise ValueNotAllowed("kind", command.kind, MediaKind.COMMENT)
        return command.release
    above = _known(state, command.reply_to).release
    if ALL in command.release or ALL in above:
        return above if ALL in command.release else command.release
    return tuple(nation for nation in command.release if nation in above)


def _new(media: MediaId, part: str, words: WrittenText) -> TextPut:
    return TextPut(text=new_text(text_id("media", media, part), words))


def _copy(media: MediaId, part: str, text: HumanText) -> TextPut:
    copied: TextId = text_id("media", media, part)
    return TextPut(
        text=HumanText(id=copied, source=text.source, version=text.version, versions=text.versions)
    )
