"""Who may give which command. The desk asks here, and only here, before every command."""

from startex.language import commands as c
from startex.language import staff_commands as s
from startex.language.base import Command
from startex.language.refusals import NotAllowed, NotSignedIn
from startex.language.values import Author, AuthorKind, Role
from startex.people.state import State

_EVERYBODY = frozenset(Role)
_DIRECTION = frozenset({Role.DIRECTOR})
PLANNERS = frozenset({Role.DIRECTOR, Role.MSEL_MANAGER})
CONTROL = frozenset({Role.DIRECTOR, Role.MSEL_MANAGER, Role.CONTROLLER})
_MANNING = frozenset({Role.DIRECTOR, Role.ADMINISTRATOR})
_WRITERS = _EVERYBODY - {Role.OBSERVER}
_STAFFS = CONTROL | {Role.STAFF}
_PHONEBOOK = PLANNERS | {Role.ADMINISTRATOR}
_TERM_BASE = PLANNERS | {Role.INTERPRETER}
_ROSTER = _TERM_BASE | {Role.ADMINISTRATOR}

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
    c.DraftLine: CONTROL,
    c.EditLine: CONTROL,
    c.EditLines: CONTROL,
    c.ShiftLines: PLANNERS,
    c.CopyDay: PLANNERS,
    c.RemarkOnLine: CONTROL,
    c.SubmitLine: CONTROL,
    c.ApproveLine: PLANNERS,
    c.ReturnLine: PLANNERS,
    c.SynchronizeLine: PLANNERS,
    c.ReleaseLine: CONTROL,
    c.CompleteLine: CONTROL,
    c.DeferLine: CONTROL,
    c.ResumeLine: CONTROL,
    c.OmitLine: PLANNERS,
    c.RetireLine: PLANNERS,
    c.RecallLine: CONTROL,
    c.HoldLine: CONTROL,
    c.UnholdLine: CONTROL,
    c.HoldStoryline: PLANNERS,
    c.PutStoryline: PLANNERS,
    c.PutIncident: PLANNERS,
    c.PutGate: PLANNERS,
    c.PutColumn: PLANNERS,
    c.SetRules: PLANNERS,
    c.SaveView: CONTROL,
    # Also a controller's, for a view of his own; `msel.structure` says so of the rest.
    c.RemoveListItem: CONTROL,
    c.TakeDecision: CONTROL,
    c.GiveSignal: CONTROL,
    c.TellSimulation: CONTROL,
    c.CheckCommunications: PLANNERS,
    c.SendMessage: _WRITERS,
    c.ReadMessage: _EVERYBODY,
    c.AcknowledgeMessage: _WRITERS,
    c.WriteText: CONTROL | {Role.INTERPRETER},
    c.CheckText: PLANNERS | {Role.INTERPRETER},
    c.TakeTranslation: frozenset({Role.INTERPRETER}),
    c.HandBackTranslation: frozenset({Role.INTERPRETER}),
    c.NoteObservation: frozenset({Role.EVALUATOR, Role.DIRECTOR}),
    c.CallNoDuff: _EVERYBODY,
    c.CloseNoDuff: _DIRECTION,
    c.CallSafetyHalt: _EVERYBODY,
    c.LiftSafetyHalt: _DIRECTION,
    c.PutUnit: CONTROL,
    c.MoveUnit: CONTROL,
    s.SetLinks: CONTROL,
    s.PutLink: PLANNERS,
    s.RemoveLink: PLANNERS,
    # `messages`, `orders` and `staff` say whose paper it must be.
    s.WithdrawMessage: _WRITERS,
    s.ResendMessage: _WRITERS,
    s.KeepAttachment: _WRITERS,
    s.PutForm: PLANNERS,
    s.RemoveForm: PLANNERS,
    s.PutDistributionList: _PHONEBOOK,
    s.PutContact: _PHONEBOOK,
    s.RemovePhonebookItem: _PHONEBOOK,
    s.IssueOrder: _STAFFS,
    s.ReviseOrder: _STAFFS,
    s.CancelOrder: _STAFFS,
    s.AcknowledgeOrder: _WRITERS,
    s.RaiseRequest: _WRITERS,
    s.AnswerRequest: _WRITERS,
    s.PassRequest: _WRITERS,
    s.CloseRequest: _WRITERS,
    s.LogDecision: _WRITERS,
    s.PutRhythm: _STAFFS,
    s.RemoveRhythm: _STAFFS,
    s.WriteEntry: _WRITERS,
    s.ClosePeriod: _WRITERS,
    s.PublishMedia: _WRITERS,
    s.WithdrawMedia: _WRITERS,
    s.AskRelease: _WRITERS,
    s.DecideRelease: frozenset({Role.DIRECTOR, Role.DISCLOSURE}),
    s.SetMarking: PLANNERS,
    s.AssignTranslation: PLANNERS | {Role.INTERPRETER},
    s.RelayTranslation: PLANNERS | {Role.INTERPRETER},
    s.PutTerm: CONTROL | {Role.INTERPRETER},
    s.PutTerms: _TERM_BASE,
    s.DecideTerm: _TERM_BASE,
    s.RemoveTerm: _TERM_BASE,
    s.PutTurn: _ROSTER,
    s.RemoveTurn: _ROSTER,
}

_BY_CLOCK = frozenset(
    {c.ReleaseLine, c.HoldLine, c.WeighTriggers, c.PauseClock, s.ArriveMessage, s.SetLinks}
)
_BY_HALL = frozenset({c.LoadPlan, c.PutBillet, c.RemoveBillet, c.ReissueCard})
#: What the server does for a station once it has proved a card or a session.
_BY_SERVER = frozenset({c.SignIn, c.HandOver, c.SignOut})
_WITHOUT_STATION: dict[AuthorKind, frozenset[type[Command]]] = {
    AuthorKind.CLOCK: _BY_CLOCK,
    AuthorKind.PLAN: frozenset({c.LoadPlan}),
    AuthorKind.HALL: _BY_HALL | _BY_SERVER,
    AuthorKind.GATEWAY: frozenset({s.DraftByMachine}),
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
