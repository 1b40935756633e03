"""The exercise phonebook: who is in it for players, distribution lists, real contacts."""

from startex.language.facts import AnyFact, PlanItemRemoved, TextPut
from startex.language.ids import (
    ALL,
    EVERYBODY,
    EXCON,
    EXCON_ONLY,
    PLAYERS,
    Address,
    CellId,
    PersonaId,
    PostId,
    text_id,
)
from startex.language.refusals import (
    AddressUnknown,
    LanguageNotWorking,
    NotFound,
    TextMissing,
    TextTooLong,
    ValueNotAllowed,
)
from startex.language.staff_commands import (
    PhonebookCommand,
    PutContact,
    PutDistributionList,
    RemovePhonebookItem,
)
from startex.language.staff_facts import ContactPut, ListPut
from startex.language.staff_plan import DistributionList
from startex.language.values import CellKind, WrittenText, new_text
from startex.people.numbers import LONGEST_ID, LONGEST_NAME, MOST_MEMBERS
from startex.people.state import State

#: EXCON cells that players write to; the others are not in their phonebook.
_PLAYED = frozenset(
    {
        CellKind.HICON,
        CellKind.LOCON,
        CellKind.SIDECON,
        CellKind.WHITE,
        CellKind.GREY,
        CellKind.GREEN,
        CellKind.MEDIA,
        CellKind.DIRECTION,
        CellKind.INTERPRETERS,
        CellKind.SUPPORT,
        CellKind.NETWORK,
    }
)
_KINDS = ("list", "contact")


def audience_of_cell(state: State, cell: CellId) -> tuple[str, ...]:
    known = state.cells.get(cell)
    hidden = known is None or (state.is_excon(cell) and known.kind not in _PLAYED)
    return EXCON_ONLY if hidden else EVERYBODY


def audience_of_list(state: State, known: DistributionList) -> tuple[str, ...]:
    """A list that names what players may not know is not in their phonebook."""
    return EVERYBODY if all(_is_open(state, member) for member in known.members) else EXCON_ONLY


def _is_open(state: State, address: Address) -> bool:
    persona = state.personas.get(PersonaId(address))
    cell = CellId(address) if persona is None else persona.cell
    if cell in state.cells:
        return audience_of_cell(state, cell) == EVERYBODY
    return state.is_player(state.cell_of(PostId(address)))


def decide(state: State, command: PhonebookCommand) -> list[AnyFact]:
    match command:
        case PutDistributionList():
            return _put_list(state, command)
        case PutContact():
            return _put_contact(state, command)
        case RemovePhonebookItem():
            return _remove(state, command)


def _put_list(state: State, command: PutDistributionList) -> list[AnyFact]:
    """Refuses: TextMissing, TextTooLong, LanguageNotWorking, ValueNotAllowed, AddressUnknown."""
    known = command.list
    _check_id(known.id)
    _check_name(state, command.name)
    taken = state.resolve(Address(known.id)) is not None or known.id in (ALL, EXCON, PLAYERS)
    if taken:
        raise ValueNotAllowed("id", known.id, "")
    if not known.members:
        raise TextMissing("members")
    if len(known.members) > MOST_MEMBERS:
        raise ValueNotAllowed("members", str(len(known.members)), str(MOST_MEMBERS))
    unknown = tuple(a for a in known.members if state.resolve(a) is None)
    if unknown:
        raise AddressUnknown(unknown)
    name = new_text(text_id("list", known.id, "name"), command.name)
    return [ListPut(list=known), TextPut(text=name)]


def _put_contact(state: State, command: PutContact) -> list[AnyFact]:
    """Refuses: TextMissing, TextTooLong, LanguageNotWorking, ValueNotAllowed."""
    contact = command.contact
    _check_id(contact.id)
    _check_name(state, command.name)
    _check_length("phone", contact.phone)
    _check_length("mailbox", contact.mailbox)
    _check_length("place", contact.place)
    name = new_text(text_id("contact", contact.id, "name"), command.name)
    return [ContactPut(contact=contact), TextPut(text=name)]


def _remove(state: State, command: RemovePhonebookItem) -> list[AnyFact]:
    """Refuses: ValueNotAllowed, NotFound."""
    if command.kind not in _KINDS:
        raise ValueNotAllowed("kind", command.kind, ", ".join(_KINDS))
    known = state.lists if command.kind == "list" else state.contacts
    if command.id not in known:
        raise NotFound(command.kind, command.id)
    return [PlanItemRemoved(item=command.kind, id=command.id)]


def _check_id(found: str) -> None:
    if not found.strip():
        raise TextMissing("id")
    named = found.replace("-", "").replace("_", "").replace(".", "").isalnum()
    if not named or len(found) > LONGEST_ID:
        raise ValueNotAllowed("id", found[:LONGEST_ID], f"A-Z a-z 0-9 - _ ., ≤ {LONGEST_ID}")


def _check_name(state: State, name: WrittenText) -> None:
    if not name.body.strip():
        raise TextMissing("name")
    _check_length("name", name.body)
    working = state.exercise.working_languages if state.exercise else ()
    if name.language not in working:
        raise LanguageNotWorking(name.language, working)


def _check_length(field: str, value: str) -> None:
    if len(value) > LONGEST_NAME:
        raise TextTooLong(field, len(value), LONGEST_NAME)
