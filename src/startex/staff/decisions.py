"""The decision log: what was decided, between what, why and on whose authority."""

from startex.language.facts import AnyFact
from startex.language.ids import Address
from startex.language.refusals import AddressUnknown, ReleaseTooNarrow, ValueNotAllowed
from startex.language.staff_commands import LogDecision
from startex.language.staff_facts import DecisionLogged
from startex.language.values import Author, WrittenText
from startex.staff import texts
from startex.staff.asks import Directory
from startex.staff.numbers import MOST_OPTIONS
from startex.staff.state import State
from startex.visibility.cut import not_released_to


def log(state: State, command: LogDecision, by: Author, ask: Directory) -> list[AnyFact]:
    """Refuses: TextMissing, TextTooLong, LanguageNotWorking, AddressUnknown, ReleaseTooNarrow,
    ValueNotAllowed.
    """
    written = _written(command)
    for part, text in written.items():
        texts.check(part.split("-")[0], text, ask)
    _check(command, by, ask)
    decision = state.next_decision()
    logged = DecisionLogged(
        decision=decision,
        from_post=by.post,
        options=len(command.options),
        chosen=command.chosen,
        authority=command.authority,
        release=command.release,
        owner=ask.nation_of(by),
        order=command.order,
    )
    return [logged, *(texts.put("decision", decision, p, text) for p, text in written.items())]


def _written(command: LogDecision) -> dict[str, WrittenText]:
    options = {f"option-{place}": text for place, text in enumerate(command.options)}
    return {"subject": command.subject, "reason": command.reason} | options


def _check(command: LogDecision, by: Author, ask: Directory) -> None:
    if not 1 <= len(command.options) <= MOST_OPTIONS:
        raise ValueNotAllowed("option", str(len(command.options)), f"1 … {MOST_OPTIONS}")
    if not 0 <= command.chosen < len(command.options):
        raise ValueNotAllowed("chosen", str(command.chosen), f"0 … {len(command.options) - 1}")
    if ask.resolve(command.authority) is None:
        raise AddressUnknown((command.authority,))
    left_out = not_released_to(command.release, ask.nations_of((Address(by.post),)))
    if left_out:
        raise ReleaseTooNarrow(left_out)
