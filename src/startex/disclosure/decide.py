"""Asking for release, and deciding on it. What nobody released stays where it is."""

from startex.disclosure.asks import Item, Items
from startex.disclosure.marking import set_marking
from startex.disclosure.numbers import LONGEST_PART, LONGEST_REASON, MOST_ADDRESSES
from startex.disclosure.state import Asked, State
from startex.language.facts import AnyFact, TextPut
from startex.language.ids import Address, NationCode, ReleaseAskId, text_id
from startex.language.refusals import (
    AddressUnknown,
    AlreadyClosed,
    LanguageNotWorking,
    NotFound,
    TextMissing,
    TextTooLong,
    ValueNotAllowed,
)
from startex.language.staff_commands import (
    AskRelease,
    DecideRelease,
    DisclosureCommand,
    SetMarking,
)
from startex.language.staff_facts import ReleaseAsked, ReleaseDecided, ReleaseWidened
from startex.language.staff_refusals import OfOthers, ReleaseForbids
from startex.language.values import Author, Role, Verdict, WrittenText, new_text
from startex.visibility.cut import not_released_to


def decide(
    state: State, command: DisclosureCommand | SetMarking, by: Author, ask: Items
) -> list[AnyFact]:
    """What follows from a command, or a refusal."""
    match command:
        case AskRelease():
            return ask_release(state, command, by, ask)
        case DecideRelease():
            return decide_release(state, command, by, ask)
        case SetMarking():
            return set_marking(command, ask)


def ask_release(state: State, command: AskRelease, by: Author, ask: Items) -> list[AnyFact]:
    """Refuses: NotFound, TextMissing, TextTooLong, LanguageNotWorking, ValueNotAllowed,
    AddressUnknown.
    """
    item = _item(command.item, ask)
    _check_text("reason", command.reason, LONGEST_REASON, ask)
    _check_nations(command.nations, _lacking(item, ask))
    _check_addresses(command.to, ask)
    made = state.next_ask()
    asked = ReleaseAsked(
        ask=made,
        item=command.item,
        nations=tuple(sorted(set(command.nations))),
        owner=item.owner,
        from_post=by.post,
        from_nation=ask.nation_of(by),
        to=tuple(dict.fromkeys(command.to)),
    )
    return [asked, _text(made, "reason", command.reason)]


def decide_release(state: State, command: DecideRelease, by: Author, ask: Items) -> list[AnyFact]:
    """Refuses: NotFound, OfOthers, AlreadyClosed, TextMissing, TextTooLong, LanguageNotWorking,
    ValueNotAllowed, ReleaseForbids.
    """
    asked = _open(state, command.ask, by, ask)
    item = _item(asked.fact.item, ask)
    _check_text("reason", command.reason, LONGEST_REASON, ask)
    nations = _given_to(command, asked)
    decided = ReleaseDecided(
        ask=command.ask,
        verdict=command.verdict,
        nations=nations,
        parts=tuple(command.parts),
        audience=_audience(asked, item, ask) if command.verdict is Verdict.REDACTED else (),
    )
    answer: list[AnyFact] = [decided, _text(command.ask, "verdict", command.reason)]
    match command.verdict:
        case Verdict.REFUSED:
            _check_no_parts(command)
            return answer
        case Verdict.RELEASED:
            _check_no_parts(command)
            return [*answer, *_widened(asked.fact.item, item, nations, ask)]
        case Verdict.REDACTED:
            return [*answer, *_redacted(command, item, ask)]


def _open(state: State, name: ReleaseAskId, by: Author, ask: Items) -> Asked:
    """For the desk of the nation that owns it; for the director where that nation has none."""
    asked = state.asks.get(name)
    if asked is None:
        raise NotFound("release_ask", name)
    owner = asked.fact.owner
    own = ask.nation_of(by) == owner
    directs = ask.role_of(by) is Role.DIRECTOR and (own or not ask.has_desk(owner))
    if not directs and not (own and ask.role_of(by) is Role.DISCLOSURE):
        raise OfOthers("release_ask", name)
    if asked.decided is not None:
        raise AlreadyClosed("release_ask", name)
    return asked


def _item(name: str, ask: Items) -> Item:
    item = ask.item(name)
    if item is None:
        tag, _, row_id = name.partition("/")
        raise NotFound(tag, row_id)
    return item


def _lacking(item: Item, ask: Items) -> tuple[str, ...]:
    exercise = ask.exercise()
    nations = (nation.code for nation in exercise.nations) if exercise else ()
    return not_released_to(item.release, nations)


def _check_nations(asked: tuple[str, ...], allowed: tuple[str, ...]) -> None:
    if not asked:
        raise TextMissing("nations")
    wrong = [nation for nation in asked if nation not in allowed]
    if wrong:
        raise ValueNotAllowed("nations", ", ".join(wrong), ", ".join(allowed))


def _check_addresses(to: tuple[Address, ...], ask: Items) -> None:
    if len(to) > MOST_ADDRESSES:
        raise ValueNotAllowed("to", str(len(to)), f"≤ {MOST_ADDRESSES}")
    unknown = tuple(address for address in to if ask.resolve(address) is None)
    if unknown:
        raise AddressUnknown(unknown)


def _given_to(command: DecideRelease, asked: Asked) -> tuple[str, ...]:
    if command.verdict is Verdict.REFUSED:
        if command.nations:
            raise ValueNotAllowed("nations", ", ".join(command.nations), "–")
        return ()
    nations = command.nations or asked.fact.nations
    _check_nations(nations, asked.fact.nations)
    return tuple(sorted(set(nations)))


def _check_no_parts(command: DecideRelease) -> None:
    if command.parts:
        raise ValueNotAllowed("parts", ", ".join(command.parts), "–")


def _widened(name: str, item: Item, nations: tuple[str, ...], ask: Items) -> list[AnyFact]:
    """What goes along with it must be released to them before."""
    for carried in item.carries:
        along = ask.item(carried)
        left_out = not_released_to(along.release if along else (), map(NationCode, nations))
        if left_out:
            raise ReleaseForbids(carried, left_out)
    release = tuple(dict.fromkeys((*item.release, *nations)))
    return [ReleaseWidened(item=name, release=release), *ask.put_again(name, release)]


def _redacted(command: DecideRelease, item: Item, ask: Items) -> list[AnyFact]:
    if not command.parts:
        raise TextMissing("parts")
    wrong = [part for part in command.parts if part not in item.parts]
    if wrong:
        raise ValueNotAllowed("parts", ", ".join(wrong), ", ".join(item.parts) or "–")
    for part, written in command.parts.items():
        _check_text(part, written, LONGEST_PART, ask)
    return [
        TextPut(text=new_text(text_id("redacted", command.ask, part), written))
        for part, written in command.parts.items()
    ]


def _audience(asked: Asked, item: Item, ask: Items) -> tuple[str, ...]:
    """Who has the item, who asked, and whom it is for."""
    meant = (ask.resolve(address) or "" for address in asked.fact.to)
    named = (*item.audience, asked.fact.from_post, *meant)
    return tuple(key for key in dict.fromkeys(named) if key)


def _text(ask: ReleaseAskId, part: str, written: WrittenText) -> TextPut:
    return TextPut(text=new_text(text_id("release_ask", ask, part), written))


def _check_text(name: str, written: WrittenText, limit: int, ask: Items) -> None:
    if not written.body.strip():
        raise TextMissing(name)
    if len(written.body) > limit:
        raise TextTooLong(name, len(written.body), limit)
    if written.language not in ask.working_languages():
        raise LanguageNotWorking(written.language, ask.working_languages())
