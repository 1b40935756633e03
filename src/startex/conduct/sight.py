"""What a station cannot see does not exist for it, in a refusal as on its screen."""

from startex.conduct.views import PHONEBOOK, Views
from startex.disclosure.view import item_key
from startex.language import commands as c
from startex.language import staff_commands as s
from startex.language.base import Refusal
from startex.language.ids import LineId, LinkId, MessageId, OrderId, TextId, text_owner
from startex.language.plan import Line
from startex.language.refusals import AlternativeChosen, DependencyCycle, InUse, NotFound
from startex.language.rows import RowKey
from startex.language.staff_rows import FormRow, ReleaseAskRow
from startex.language.values import FieldType
from startex.msel.waiting import lines_in
from startex.visibility.cut import Viewer, may_see

_LINE_COMMANDS = (
    c.SubmitLine
    | c.ApproveLine
    | c.ReturnLine
    | c.SynchronizeLine
    | c.ReleaseLine
    | c.CompleteLine
    | c.DeferLine
    | c.ResumeLine
    | c.OmitLine
    | c.RecallLine
    | c.RemarkOnLine
    | c.RetireLine
    | c.HoldLine
    | c.UnholdLine
)
_PAPER_COMMANDS = s.OrderCommand | s.AnswerRequest | s.PassRequest | s.CloseRequest | s.LogDecision
_TEXT_COMMANDS = (
    c.WriteText
    | c.CheckText
    | c.TakeTranslation
    | c.HandBackTranslation
    | s.AssignTranslation
    | s.RelayTranslation
)

#: Stands in a refusal where the name of a line would, that its reader may not see.
UNSEEN = "…"
_SLASHES = 2
#: Texts of the plan that everybody in EXCON may have; roles say who may write them.
_OPEN_TO_CONTROL = frozenset(
    {"exercise", "cell", "persona", "storyline", "incident", "gate", "objective", "task"}
)


#: What a field of a form names that is a unit or a cell; the first one is named in a refusal.
_ON_FORMS = ("unit", "cell", "post", "persona")


def check(command: c.AnyCommand, viewer: Viewer, views: Views) -> None:
    """Refuses: NotFound for what is not there or not to be seen, in the same words."""
    for named in (*_named(command), *_on_form(command, views), *_asked_for(command, views)):
        if not any(_seen(key, viewer, views) for key in named):
            raise NotFound(named[0].row, named[0].id)


def cut(refusal: Refusal, viewer: Viewer, views: Views) -> Refusal:
    """The refusal without the names of lines its reader may not see."""

    def shown(name: str) -> str:
        key = RowKey("line", name)
        return name if views.row(key) is None or _seen(key, viewer, views) else UNSEEN

    match refusal:
        case InUse():
            return InUse(refusal.kind, refusal.id, shown(refusal.by))
        case AlternativeChosen():
            return AlternativeChosen(refusal.line, shown(refusal.chosen))
        case DependencyCycle():
            return DependencyCycle(refusal.line, tuple(map(shown, refusal.chain)))
        case _:
            return refusal


def _seen(key: RowKey, viewer: Viewer, views: Views) -> bool:
    row = views.row(key)
    return row is not None and may_see(row, viewer)


def _named(command: c.AnyCommand) -> list[tuple[RowKey, ...]]:
    """What a command names: each entry must be visible, by any one of its rows."""
    match command:
        case _ if isinstance(command, _LINE_COMMANDS):
            return [_line(command.line)]
        case c.DraftLine(line=line):
            return _referred(line)
        case c.EditLine(line=line):
            return [_line(line.id), *_referred(line)]
        case c.EditLines(edits=edits):
            return [key for edit in edits for key in (_line(edit.line.id), *_referred(edit.line))]
        case c.ShiftLines(lines=lines):
            return [_line(line) for line in lines]
        case c.ReadMessage(message=message) | c.AcknowledgeMessage(message=message):
            return [_message(message)]
        case c.SendMessage():
            return _sent_along(command)
        case s.ResendMessage(message=message, link=link):
            return [_message(message), *_means(link)]
        case s.WithdrawMessage(message=message):
            return [_message(message)]
        case _ if isinstance(command, _TEXT_COMMANDS):
            return _text(command.text, command.language)
        case c.NoteObservation(line=line):
            return [_line(line)] if line else []
        case c.MoveUnit(unit=unit):
            return [(RowKey("unit", unit),)]
        case _ if isinstance(command, _PAPER_COMMANDS):
            return _of_paper(command)
        case s.WriteEntry() | s.RemoveRhythm() | s.PublishMedia() | s.WithdrawMedia():
            return [(key,) for key in _told_of(command) if key.id]
        case s.DecideTerm(term=term) | s.RemoveTerm(term=term):
            return [(RowKey("term", term),)]
        case s.RemoveTurn(turn=turn):
            return [(RowKey("turn", turn),)]
        case s.AskRelease(item=item):
            return [(item_key(item),)]
        case s.DecideRelease(ask=asked):
            return [(RowKey("release_ask", asked),)]
        case s.SetLinks(links=links):
            return [(RowKey("link", link),) for link in links]
        case s.RemoveLink(link=link):
            return [(RowKey("link", link),)]
        case s.RemovePhonebookItem(kind=kind, id=name) if kind in PHONEBOOK:
            return [(RowKey(kind, name),)]
        case _:
            return []


def _of_paper(command: _PAPER_COMMANDS) -> list[tuple[RowKey, ...]]:
    match command:
        case s.IssueOrder():
            return [*_orders(command.based_on, command.supersedes), *_attached(command.annexes)]
        case s.ReviseOrder():
            return [*_orders(command.order), *_attached(command.annexes)]
        case s.AcknowledgeOrder(order=order) | s.CancelOrder(order=order):
            return _orders(order)
        case s.AnswerRequest(request=x) | s.PassRequest(request=x) | s.CloseRequest(request=x):
            return [(RowKey("request", x),)]
        case s.LogDecision(order=order):
            return _orders(order)


def _told_of(
    command: s.WriteEntry | s.RemoveRhythm | s.PublishMedia | s.WithdrawMedia,
) -> tuple[RowKey, ...]:
    match command:
        case s.WriteEntry(message=message, corrects=corrects):
            return RowKey("message", message), RowKey("entry", corrects)
        case s.RemoveRhythm(event=event):
            return (RowKey("rhythm", event),)
        case s.PublishMedia(reply_to=reply_to, picture=picture):
            return RowKey("media", reply_to), RowKey("attachment", picture)
        case s.WithdrawMedia(media=media):
            return (RowKey("media", media),)


def _asked_for(command: c.AnyCommand, views: Views) -> list[tuple[RowKey, ...]]:
    """Who decides on an item must see the item as well."""
    if not isinstance(command, s.DecideRelease):
        return []
    asked = views.row(RowKey("release_ask", command.ask))
    return [(item_key(asked.item),)] if isinstance(asked, ReleaseAskRow) else []


def _on_form(command: c.AnyCommand, views: Views) -> list[tuple[RowKey, ...]]:
    """Whom a form names that somebody sends."""
    if not isinstance(command, c.SendMessage) or not command.form:
        return []
    form = views.row(RowKey("form", command.form))
    fields = form.fields if isinstance(form, FormRow) else ()
    units = (x.id for x in fields if x.type is FieldType.UNIT)
    named = (name for unit in units if (name := command.values.get(unit, "").strip()))
    return [tuple(RowKey(kind, name) for kind in _ON_FORMS) for name in named]


def _referred(line: Line) -> list[tuple[RowKey, ...]]:
    """The lines that a line names, by any of its fields."""
    fields = (x for x in (line.prerequisite, line.contingency_for) if x)
    return [_line(x) for x in (*fields, *lines_in(line.trigger))]


def _line(line: LineId) -> tuple[RowKey, ...]:
    return (RowKey("line", line),)


def _orders(*orders: OrderId) -> list[tuple[RowKey, ...]]:
    return [(RowKey("order", order),) for order in orders if order]


def _attached(annexes: tuple[s.Annex, ...]) -> list[tuple[RowKey, ...]]:
    return [(RowKey("attachment", a.attachment),) for a in annexes if a.attachment]


def _sent_along(command: c.SendMessage) -> list[tuple[RowKey, ...]]:
    named = dict.fromkeys((command.reply_to, command.forward_of, *command.quotes))
    attached = [(RowKey("attachment", a),) for a in dict.fromkeys(command.attachments)]
    return [*(_message(m) for m in named if m), *attached, *_means(command.link)]


def _means(link: LinkId) -> list[tuple[RowKey, ...]]:
    """Players see which means they have, and not whether they work."""
    return [(RowKey("means", link),)] if link else []


def _message(message: MessageId) -> tuple[RowKey, ...]:
    return (RowKey("message", message),)


def _text(text: TextId, language: str) -> list[tuple[RowKey, ...]]:
    """A text is seen in the linguists' queue, or with the row it belongs to."""
    if text.count("/") != _SLASHES:
        raise NotFound("text", text)
    kind, owner = text_owner(text)
    if kind in _OPEN_TO_CONTROL:
        return []
    return [(RowKey("translation", f"{text}/{language}"), RowKey(kind, owner))]
