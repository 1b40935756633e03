"""Sending, reading and acknowledging."""

from typing import assert_never

from startex.language.commands import (
    AcknowledgeMessage,
    CheckCommunications,
    MessageCommand,
    ReadMessage,
    SendMessage,
)
from startex.language.facts import (
    AnyFact,
    MessageAcknowledged,
    MessageRead,
    MessageSent,
    MessageWithdrawn,
    TextPut,
)
from startex.language.ids import EVERYBODY, Address, LinkId, ListId, MessageId, TextId, text_id
from startex.language.plan import Line
from startex.language.refusals import (
    AddressUnknown,
    AlreadyAcknowledged,
    AlreadyClosed,
    LanguageNotWorking,
    NotAddressee,
    NotFound,
    ReleaseTooNarrow,
    TextMissing,
    TextTooLong,
    ValueNotAllowed,
)
from startex.language.staff_commands import ArriveMessage, ResendMessage, WithdrawMessage
from startex.language.staff_refusals import OfOthers
from startex.language.values import Author, HumanText, Precedence, WrittenText, new_text
from startex.messages import filled, onward, transit
from startex.messages.asks import Directory, Situation
from startex.messages.numbers import LONGEST_BODY, LONGEST_SUBJECT, MOST_ADDRESSES
from startex.messages.state import Copy, State
from startex.visibility.cut import not_released_to


def decide(
    state: State, command: MessageCommand, by: Author, now_ms: int, ask: Situation
) -> list[AnyFact]:
    match command:
        case SendMessage():
            return send(state, command, by, now_ms, ask)
        case CheckCommunications():
            return check_communications(state, command, by, ask)
        case ReadMessage():
            return read(state, command, by, ask)
        case AcknowledgeMessage():
            return acknowledge(state, command, by, ask)
        case WithdrawMessage():
            return take_back(state, command, by, ask)
        case ResendMessage():
            return resend(state, command, by, now_ms, ask)
        case ArriveMessage():
            return transit.arrive(state, command)
        case _:
            assert_never(command)


def send(
    state: State, command: SendMessage, by: Author, now_ms: int, ask: Situation
) -> list[AnyFact]:
    """A post writes to posts, cells and lists; nations of addressees must be on its release list,
    and on that of everything that goes along.

    Refuses: TextMissing, TextTooLong, LanguageNotWorking, ValueNotAllowed, AddressUnknown,
    ReleaseTooNarrow, ReleaseForbids, MessageTooLong, NotFound.
    """
    _check_texts(command, ask)
    sender = _in_whose_name(command, by, ask)
    to, info = _addressees(command, by, ask)
    form, values = filled.form_of(command, ask)
    release, display_only = _released(state, command, (*to, *info), by, ask)
    if command.reply_to:
        _known(state, command.reply_to)
    message = state.next_message()
    sent = MessageSent(
        message=message,
        register=state.next_register(ask.cell_of(by.post)),
        sender=sender,
        from_post=by.post,
        to=to,
        info=info,
        precedence=command.precedence,
        reply_to=command.reply_to,
        release=release,
        owner=ask.nation_of(by),
        display_only=display_only,
        classification=command.classification,
        forward_of=command.forward_of,
        quotes=tuple(dict.fromkeys(command.quotes)),
        references=command.references,
        attachments=tuple(dict.fromkeys(command.attachments)),
        lists=_lists(command, by, ask),
        form=form,
        values=values,
    )
    size = onward.size_of(state, command, ask)
    ways = transit.sent_over(message, sender, (*to, *info), size, command.link, now_ms, ask)
    texts = _texts(message, command.subject, command.body)
    return [sent, *texts, *filled.free_texts(message, command), *ways]


def resend(
    state: State, command: ResendMessage, by: Author, now_ms: int, ask: Situation
) -> list[AnyFact]:
    """Once more, over a means of its sender's choice. Whom it has reached gets it no second time,
    and the sender is not told so.

    Refuses: NotFound, OfOthers, AlreadyClosed, TextMissing, NotAddressee, ValueNotAllowed,
    MessageTooLong.
    """
    sent = _own(state, command.message, by, ask)
    if not command.to:
        raise TextMissing("to")
    receipts = state.receipts[command.message]
    size = onward.size_of_sent(state, command.message, ask)
    again: list[AnyFact] = []
    for recipient in dict.fromkeys(command.to):
        if recipient not in receipts:
            raise NotAddressee(command.message)
        links = ask.links_between(ask.cell_at(sent.sender), ask.cell_at(recipient))
        link = next((one for one in links if one.id == command.link), None)
        if link is None:
            allowed = ", ".join(one.id for one in links)
            raise ValueNotAllowed("link", command.link, allowed)
        transit.pick((link,), size, link.id)
        attempt = len(receipts[recipient].ways) + 1
        again.append(transit.gone(Copy(command.message, recipient, attempt), link, now_ms, ask))
    return again


def check_communications(
    state: State, command: CheckCommunications, by: Author, ask: Directory
) -> list[AnyFact]:
    """One message to every other post of the exercise, so that each may acknowledge it.

    Refuses: TextMissing, TextTooLong, LanguageNotWorking, ValueNotAllowed.
    """
    _check_text("subject", command.subject, LONGEST_SUBJECT, ask)
    _check_text("body", command.body, LONGEST_BODY, ask)
    posts = tuple(Address(post) for post in ask.posts() if post != by.post)
    if not posts:
        raise ValueNotAllowed("to", "0", "≥ 1")
    message = state.next_message()
    sent = MessageSent(
        message=message,
        register=state.next_register(ask.cell_of(by.post)),
        sender=Address(by.post),
        from_post=by.post,
        to=posts,
        precedence=Precedence.ROUTINE,
        release=EVERYBODY,
        comms_check=True,
    )
    return [sent, *_texts(message, command.subject, command.body)]


def deliver(
    state: State, line: Line, title: HumanText, body: HumanText, now_ms: int, ask: Situation
) -> list[AnyFact]:
    """An inject goes as a message from the scenario's sender, in every language it has, over the
    means that stand between him and its addressees. Refuses: MessageTooLong.
    """
    message = state.next_message()
    cell = ask.resolve(line.sender) or "EXCON"
    sender = line.sender or Address(cell)
    sent = MessageSent(
        message=message,
        register=state.next_register(cell),
        sender=sender,
        to=line.to,
        info=line.info,
        precedence=line.precedence,
        line=line.id,
        release=line.release,
        owner=line.owner,
        display_only=line.display_only,
        classification=line.classification,
    )
    addresses = dict.fromkeys((*line.to, *line.info))
    size = _longest(title) + _longest(body)
    ways = transit.sent_over(message, sender, addresses, size, LinkId(""), now_ms, ask)
    return [sent, _copy(message, "subject", title), _copy(message, "body", body), *ways]


def take_back(state: State, command: WithdrawMessage, by: Author, ask: Directory) -> list[AnyFact]:
    """By the post that sent it, or by who controls the exercise.

    Refuses: NotFound, OfOthers, AlreadyClosed.
    """
    _own(state, command.message, by, ask)
    return withdraw(state, command.message)


def withdraw(state: State, message: MessageId) -> list[AnyFact]:
    """Who has it keeps it, marked; who does not have it yet never gets it. Refuses: NotFound."""
    _known(state, message)
    return [MessageWithdrawn(message=message)]


def read(state: State, command: ReadMessage, by: Author, ask: Directory) -> list[AnyFact]:
    """Note that an addressee has opened it; reading twice changes nothing. Refuses: NotFound."""
    _known(state, command.message)
    receipts = state.receipts[command.message]
    return [
        MessageRead(message=command.message, recipient=a)
        for a in _mine(state, command.message, by, ask)
        if receipts[a].read_ms is None
    ]


def acknowledge(
    state: State, command: AcknowledgeMessage, by: Author, ask: Directory
) -> list[AnyFact]:
    """Refuses: NotFound, NotAddressee, AlreadyAcknowledged."""
    _known(state, command.message)
    mine = _mine(state, command.message, by, ask)
    if not mine:
        raise NotAddressee(command.message)
    receipts = state.receipts[command.message]
    waiting = [a for a in mine if receipts[a].acknowledged_ms is None]
    if not waiting:
        raise AlreadyAcknowledged(command.message)
    return [MessageAcknowledged(message=command.message, recipient=a) for a in waiting]


def _mine(state: State, message: MessageId, by: Author, ask: Directory) -> list[Address]:
    """The addresses of a message that this post answers for: its own and its cell's."""
    own = {by.post, ask.cell_of(by.post)}
    return [a for a in state.receipts[message] if ask.resolve(a) in own]


def _known(state: State, message: MessageId) -> None:
    if message not in state.messages:
        raise NotFound("message", message)


def _texts(message: MessageId, subject: WrittenText, body: WrittenText) -> list[TextPut]:
    parts = (("subject", subject), ("body", body))
    return [
        TextPut(text=new_text(text_id("message", message, part), written))
        for part, written in parts
        if written.body.strip()
    ]


def _longest(text: HumanText) -> int:
    """Bytes of its longest version: all of them travel as one message."""
    return max((len(version.body.encode()) for version in text.versions), default=0)


def _copy(message: MessageId, part: str, text: HumanText) -> TextPut:
    copied: TextId = text_id("message", message, part)
    return TextPut(
        text=HumanText(id=copied, source=text.source, version=text.version, versions=text.versions)
    )


def _own(state: State, message: MessageId, by: Author, ask: Directory) -> MessageSent:
    """Refuses: NotFound, OfOthers, AlreadyClosed."""
    _known(state, message)
    sent = state.messages[message]
    if sent.fact.from_post != by.post and not ask.directs(by):
        raise OfOthers("message", message)
    if sent.withdrawn:
        raise AlreadyClosed("message", message)
    return sent.fact


def _in_whose_name(command: SendMessage, by: Author, ask: Directory) -> Address:
    """The post's, or that of a persona its cell plays, or its cell's. Refuses: ValueNotAllowed."""
    if not command.sender or command.sender == by.post:
        return Address(by.post)
    allowed = ask.plays(by)
    if command.sender not in allowed:
        raise ValueNotAllowed("sender", command.sender, ", ".join(allowed))
    return command.sender


def _addressees(
    command: SendMessage, by: Author, ask: Directory
) -> tuple[tuple[Address, ...], tuple[Address, ...]]:
    """For action and for information, with the members of lists in their place.

    Refuses: TextMissing, ValueNotAllowed, AddressUnknown.
    """
    if not command.to:
        raise TextMissing("to")
    to, info = (_spread(part, by, ask) for part in (command.to, command.info))
    addresses = tuple(dict.fromkeys((*to, *info)))
    if len(addresses) > MOST_ADDRESSES:
        raise ValueNotAllowed("to", str(len(addresses)), str(MOST_ADDRESSES))
    unknown = tuple(a for a in addresses if ask.resolve(a) is None)
    if unknown:
        raise AddressUnknown(unknown)
    return to, tuple(a for a in info if a not in to)


def _spread(addresses: tuple[Address, ...], by: Author, ask: Directory) -> tuple[Address, ...]:
    spread: dict[Address, None] = {}
    for address in addresses:
        members = ask.members(address, by)
        spread |= dict.fromkeys((address,) if members is None else members)
    return tuple(spread)


def _lists(command: SendMessage, by: Author, ask: Directory) -> tuple[ListId, ...]:
    named = dict.fromkeys((*command.to, *command.info))
    return tuple(ListId(a) for a in named if ask.members(a, by) is not None)


def _released(
    state: State,
    command: SendMessage,
    addresses: tuple[Address, ...],
    by: Author,
    ask: Directory,
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """To whom the message is released, and to whom it is shown only: its own lists, made narrower
    by those of what goes along. Refuses: ReleaseTooNarrow, ReleaseForbids, NotFound.
    """
    along = onward.items(state, command)
    own = ask.nations_of((Address(by.post),))
    readers = ask.nations_of(addresses)
    onward.check(along, readers | own)
    release = onward.narrowed(command.release, along)
    display_only = onward.shown(command.display_only, along)
    left_out = {
        *not_released_to((*release, *display_only), readers),
        *not_released_to(release, own),
    }
    if left_out:
        raise ReleaseTooNarrow(tuple(sorted(left_out)))
    return release, display_only


def _check_texts(command: SendMessage, ask: Directory) -> None:
    """What is forwarded speaks for itself, and so does a form.

    Refuses: TextMissing, TextTooLong, LanguageNotWorking.
    """
    parts = (
        ("subject", command.subject, LONGEST_SUBJECT, not command.form),
        ("body", command.body, LONGEST_BODY, not (command.form or command.forward_of)),
    )
    for name, written, limit, needed in parts:
        if needed or written.body.strip():
            _check_text(name, written, limit, ask)


def _check_text(name: str, written: WrittenText, limit: int, ask: Directory) -> None:
    if not written.body.strip():
        raise TextMissing(name)
    if len(written.body) > limit:
        raise TextTooLong(name, len(written.body), limit)
    if written.language not in ask.working_languages():
        raise LanguageNotWorking(written.language, ask.working_languages())
