"""What the event list hangs on: storylines, incidents, gates, columns, views and rules."""

from collections.abc import Iterable

import msgspec

from startex.language.commands import (
    PutColumn,
    PutGate,
    PutIncident,
    PutStoryline,
    RemoveListItem,
    SaveView,
    SetRules,
    StructureCommand,
)
from startex.language.facts import (
    AnyFact,
    ColumnPut,
    ExercisePut,
    GatePut,
    IncidentPut,
    PlanItemRemoved,
    StorylinePut,
    TextPut,
    ViewSaved,
)
from startex.language.ids import StorylineId, ViewId, text_id
from startex.language.plan import Gate, Incident, ListView, LoadLimits
from startex.language.refusals import InUse, NotAllowed, NotFound, TextMissing, ValueNotAllowed
from startex.language.values import (
    Author,
    HumanText,
    IncidentLevel,
    Role,
    TextState,
    TextVersion,
    WrittenText,
    new_text,
)
from startex.msel.asks import Situation
from startex.msel.columns import check_column
from startex.msel.in_use import users, waiting_on
from startex.msel.numbers import LONGEST_TITLE, LONGEST_WAIT_MIN, MOST_IN_A_VIEW
from startex.msel.state import State
from startex.msel.steps import check_name, check_text

_PLANNERS = frozenset({Role.DIRECTOR, Role.MSEL_MANAGER})
#: The part of a gate's texts that no option may be named after.
_TITLE = "title"


def decide(state: State, command: StructureCommand, by: Author, ask: Situation) -> list[AnyFact]:
    """What is as it was asked for makes no fact.

    Refuses: NotFound, NotAllowed, InUse, TextMissing, TextTooLong, ValueNotAllowed.
    """
    match command:
        case PutStoryline():
            return _put_storyline(state, command, by, ask)
        case PutIncident():
            return _put_incident(state, command, by, ask)
        case PutGate():
            return _put_gate(state, command, by, ask)
        case PutColumn(column=column):
            check_column(state, column)
            return [] if state.columns.get(column.id) == column else [ColumnPut(column=column)]
        case SaveView():
            return _save_view(state, command, by)
        case RemoveListItem():
            return _remove(state, command, by, ask)
        case SetRules():
            return _set_rules(command, ask)


def _put_storyline(
    state: State, command: PutStoryline, by: Author, ask: Situation
) -> list[AnyFact]:
    storyline = command.storyline
    check_name("id", storyline.id)
    written = _written(ask, by, "storyline", storyline.id, command.title)
    if state.storylines.get(storyline.id) == storyline:
        return written
    return [StorylinePut(storyline=storyline), *written]


def _put_incident(state: State, command: PutIncident, by: Author, ask: Situation) -> list[AnyFact]:
    incident = command.incident
    check_name("id", incident.id)
    _check_belongs(state, incident)
    written = _written(ask, by, "incident", incident.id, command.title)
    if state.incidents.get(incident.id) == incident:
        return written
    return [IncidentPut(incident=incident), *written]


def _check_belongs(state: State, incident: Incident) -> None:
    """An event is part of storylines; an incident of storylines and events, so none of itself."""
    takes_events = incident.level is IncidentLevel.INCIDENT
    events = {one.id for one in state.incidents.values() if one.level is IncidentLevel.EVENT}
    known = {*map(str, state.storylines), *map(str, events if takes_events else ())}
    for name in incident.part_of:
        if name not in known - {incident.id}:
            raise NotFound("storyline", name)
    stands = state.incidents.get(incident.id)
    if takes_events and stands is not None and stands.level is IncidentLevel.EVENT:
        # What was part of the event would be part of an incident.
        parts = (one.id for one in state.incidents.values() if incident.id in one.part_of)
        _refuse_if_used("incident", incident.id, parts)


def _put_gate(state: State, command: PutGate, by: Author, ask: Situation) -> list[AnyFact]:
    gate = command.gate
    check_name("id", gate.id)
    _check_options(state, command)
    if gate.storyline and StorylineId(gate.storyline) not in state.storylines:
        raise NotFound("storyline", gate.storyline)
    written = _written(ask, by, "gate", gate.id, command.title)
    for option, words in zip(gate.options, command.options, strict=True):
        written += _written(ask, by, "gate", gate.id, words, option)
    stands = state.gates.get(gate.id)
    gone = set(stands.options) - set(gate.options) if stands else set[str]()
    written += _unwritten(ask, "gate", gate.id, sorted(gone))
    return written if stands == gate else [GatePut(gate=gate), *written]


def _check_options(state: State, command: PutGate) -> None:
    gate = command.gate
    if not gate.options or len(command.options) != len(gate.options):
        raise ValueNotAllowed("options", str(len(command.options)), str(len(gate.options) or 1))
    for option in gate.options:
        check_name("options", option)
        if option == _TITLE or gate.options.count(option) > 1:
            raise ValueNotAllowed("options", option, "1 ×")
    for line, option in waiting_on(state, gate.id):
        if option and option not in gate.options:
            raise InUse("option", option, line)


def _save_view(state: State, command: SaveView, by: Author) -> list[AnyFact]:
    """One's own or everybody's; never in the name of another."""
    view = command.view
    stands = state.views.get(ViewId(view.id))
    for owner in (view.owner, stands.owner if stands else ""):
        if owner not in ("", by.billet):
            raise NotAllowed("msel.save_view", owner)
    check_name("id", view.id)
    _check_view(view)
    return [] if stands == view else [ViewSaved(view=view)]


def _check_view(view: ListView) -> None:
    if not view.name.strip():
        raise TextMissing("name")
    words = [view.name, view.sort, *view.columns]
    for one in view.filters:
        words += [one.column, one.words, *one.values]
    if len(words) > MOST_IN_A_VIEW:
        raise ValueNotAllowed("view", str(len(words)), f"≤ {MOST_IN_A_VIEW}")
    longest = max(words, key=len)
    if len(longest) > LONGEST_TITLE:
        raise ValueNotAllowed("view", f"{longest[:LONGEST_TITLE]}…", f"≤ {LONGEST_TITLE}")


def _remove(state: State, command: RemoveListItem, by: Author, ask: Situation) -> list[AnyFact]:
    """What lines hang on stays; a view goes by its owner's wish or a planner's."""
    item, name = command.item, command.id
    known: dict[str, Iterable[str]] = {
        "storyline": state.storylines,
        "incident": state.incidents,
        "gate": state.gates,
        "column": state.columns,
        "view": state.views,
    }
    if item not in known:
        raise ValueNotAllowed("item", item, ", ".join(known))
    if name not in known[item]:
        raise NotFound(item, name)
    if ask.role_of(by) not in _PLANNERS and not _is_own_view(state, command, by):
        raise NotAllowed("msel.remove_item", ask.role_of(by))
    _refuse_if_used(item, name, users(state, item, name))
    gone: list[AnyFact] = [PlanItemRemoved(item=item, id=name)]
    return [*gone, *_unwritten(ask, item, name, _parts(state, item, name))]


def _is_own_view(state: State, command: RemoveListItem, by: Author) -> bool:
    view = state.views.get(ViewId(command.id)) if command.item == "view" else None
    return view is not None and view.owner == by.billet


def _parts(state: State, item: str, name: str) -> tuple[str, ...]:
    gates: dict[str, Gate] = {gate.id: gate for gate in state.gates.values()}
    options = gates[name].options if item == "gate" else ()
    return (_TITLE, *options) if item in ("storyline", "incident", "gate") else ()


def _refuse_if_used(item: str, name: str, by: Iterable[str]) -> None:
    user = next(iter(by), None)
    if user is not None:
        raise InUse(item, name, user)


def _set_rules(command: SetRules, ask: Situation) -> list[AnyFact]:
    exercise = ask.exercise()
    if exercise is None:
        raise NotFound("exercise", "")
    _check_limits(command.limits)
    changed = msgspec.structs.replace(
        exercise,
        terminology=command.terminology,
        readiness=command.readiness,
        limits=command.limits,
    )
    return [] if changed == exercise else [ExercisePut(exercise=changed)]


def _check_limits(limits: LoadLimits) -> None:
    for field in LoadLimits.__struct_fields__:
        found = getattr(limits, field)
        if not 1 <= found <= LONGEST_WAIT_MIN:
            raise ValueNotAllowed(field, str(found), f"1…{LONGEST_WAIT_MIN}")


def _written(
    ask: Situation, by: Author, kind: str, owner: str, words: WrittenText, part: str = _TITLE
) -> list[AnyFact]:
    """The text as it is now wanted; other languages stay, stale where the source changed."""
    check_text(part, words, LONGEST_TITLE, needed=True)
    stands = ask.text(text_id(kind, owner, part))
    if not stands.versions:
        return [TextPut(text=new_text(stands.id, words))]
    same = any(v.language == words.language and v.body == words.body for v in stands.versions)
    return [] if same else [TextPut(text=_rewritten(stands, words, by))]


def _rewritten(stands: HumanText, words: WrittenText, by: Author) -> HumanText:
    is_source = words.language == stands.source
    version = stands.version + 1 if is_source else stands.version
    made = TextVersion(
        language=words.language,
        body=words.body,
        state=TextState.SOURCE if is_source else TextState.HUMAN_DRAFT,
        of_version=version,
        author=by.billet,
    )
    others = [one for one in stands.versions if one.language != words.language]
    versions = (made, *others) if is_source else (*others, made)
    return msgspec.structs.replace(stands, version=version, versions=versions)


def _unwritten(ask: Situation, kind: str, owner: str, parts: Iterable[str]) -> list[AnyFact]:
    texts = (ask.text(text_id(kind, owner, part)) for part in parts)
    return [PlanItemRemoved(item="text", id=one.id) for one in texts if one.versions]
