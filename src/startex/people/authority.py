"""Who may give which command. The desk asks here, and only here, before every command."""

from startex.language import commands as c
from startex.language.base import Command
from startex.language.refusals import NotAllowed, NotSignedIn
from startex.language.values import Author, AuthorKind, Role
from startex.people.state import State

_EVERYBODY = frozenset(Role)
_DIRECTION = frozenset({Role.DIRECTOR})
_PLANNERS = frozenset({Role.DIRECTOR, Role.MSEL_MANAGER})
_CONTROL = frozenset({Role.DIRECTOR, Role.MSEL_MANAGER, Role.CONTROLLER})
_MANNING = frozenset({Role.DIRECTOR, Role.ADMINISTRATOR})
_WRITERS = _EVERYBODY - {Role.OBSERVER}

#: Roles that may give a command; one that is not here may be given by nobody at a station.
MAY: dict[type[Command], frozenset[Role]] = {
    c.StartExercise: _DIRECTION,
    c.PauseClock: _DIRECTION,
    c.ResumeClock: _DIRECTION,
    c.JumpClock: _DIRECTION,
    c.SetClockRate: _DIRECTION,
    c.EndExercise: _DIRECTION,
    c.PutBillet: _MANNING,
    c.RemoveBillet: _MANNING,
    c.ReissueCard: _MANNING,
    c.DraftLine: _CONTROL,
    c.EditLine: _CONTROL,
    c.EditLines: _CONTROL,
    c.ShiftLines: _PLANNERS,
    c.CopyDay: _PLANNERS,
    c.RemarkOnLine: _CONTROL,
    c.SubmitLine: _CONTROL,
    c.ApproveLine: _PLANNERS,
    c.ReturnLine: _PLANNERS,
    c.SynchronizeLine: _PLANNERS,
    c.ReleaseLine: _CONTROL,
    c.CompleteLine: _CONTROL,
    c.DeferLine: _CONTROL,
    c.ResumeLine: _CONTROL,
    c.OmitLine: _PLANNERS,
    c.RetireLine: _PLANNERS,
    c.RecallLine: _CONTROL,
    c.HoldLine: _CONTROL,
    c.UnholdLine: _CONTROL,
    c.HoldStoryline: _PLANNERS,
    c.PutStoryline: _PLANNERS,
    c.PutIncident: _PLANNERS,
    c.PutGate: _PLANNERS,
    c.PutColumn: _PLANNERS,
    c.SetRules: _PLANNERS,
    c.SaveView: _CONTROL,
    # Also a controller's, for a view of his own; `msel.structure` says so of the rest.
    c.RemoveListItem: _CONTROL,
    c.TakeDecision: _CONTROL,
    c.GiveSignal: _CONTROL,
    c.TellSimulation: _CONTROL,
    c.CheckCommunications: _PLANNERS,
    c.SendMessage: _WRITERS,
    c.ReadMessage: _EVERYBODY,
    c.AcknowledgeMessage: _WRITERS,
    c.WriteText: _CONTROL | {Role.INTERPRETER},
    c.CheckText: _PLANNERS | {Role.INTERPRETER},
    c.TakeTranslation: frozenset({Role.INTERPRETER}),
    c.HandBackTranslation: frozenset({Role.INTERPRETER}),
    c.NoteObservation: frozenset({Role.EVALUATOR, Role.DIRECTOR}),
    c.CallNoDuff: _EVERYBODY,
    c.CloseNoDuff: _DIRECTION,
    c.CallSafetyHalt: _EVERYBODY,
    c.LiftSafetyHalt: _DIRECTION,
    c.PutUnit: _CONTROL,
    c.MoveUnit: _CONTROL,
    c.SetLinkState: _CONTROL,
}

_BY_CLOCK = frozenset({c.ReleaseLine, c.HoldLine, c.WeighTriggers, c.PauseClock})
_BY_HALL = frozenset({c.LoadPlan, c.PutBillet, c.RemoveBillet, c.ReissueCard})
#: What the server does for a station once it has proved a card or a session.
_BY_SERVER = frozenset({c.SignIn, c.HandOver, c.SignOut})
_WITHOUT_STATION: dict[AuthorKind, frozenset[type[Command]]] = {
    AuthorKind.CLOCK: _BY_CLOCK,
    AuthorKind.PLAN: frozenset({c.LoadPlan}),
    AuthorKind.HALL: _BY_HALL | _BY_SERVER,
}


def check(state: State, command: Command, by: Author) -> None:
    """Refuses: NotAllowed, NotSignedIn."""
    kind = type(command)
    if by.kind is not AuthorKind.PERSON:
        if kind not in _WITHOUT_STATION[by.kind]:
            raise NotAllowed(_name(command), by.kind)
        return
    seat = state.stations.get(by.station)
    if seat is None or seat.billet != by.billet or by.billet not in state.billets:
        raise NotSignedIn
    role = state.billets[by.billet].role
    if role not in MAY.get(kind, frozenset()):
        raise NotAllowed(_name(command), role)


def _name(command: Command) -> str:
    return str(command.__struct_config__.tag)
