"""Sending, reading and acknowledging."""

from startex.language.commands import (
    AcknowledgeMessage,
    CheckCommunications,
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
from startex.language.ids import EVERYBODY, Address, MessageId, TextId, text_id
from startex.language.plan import Line
from startex.language.refusals import (
    AddressUnknown,
    AlreadyAcknowledged,
    LanguageNotWorking,
    NotAddressee,
    NotFound,
    ReleaseTooNarrow,
    TextMissing,
    TextTooLong,
    ValueNotAllowed,
)
from startex.language.values import Author, HumanText, Precedence, WrittenText, new_text
from startex.messages.asks import Directory
from startex.messages.numbers import LONGEST_BODY, LONGEST_SUBJECT, MOST_ADDRESSES
from startex.messages.state import State
from startex.visibility.cut import not_released_to


def send(state: State, command: SendMessage, by: Author, ask: Directory) -> list[AnyFact]:
    """A post writes to posts and cells; every addressee's nation must be on the release list.

    Refuses: TextMissing, TextTooLong, LanguageNotWorking, ValueNotAllowed, AddressUnknown,
    ReleaseTooNarrow, NotFound.
    """
    addresses = tuple(dict.fromkeys((*command.to, *command.info)))
    _check_texts(command.subject, command.body, ask)
    _check_addresses(command, addresses, ask)
    nations = ask.nations_of((*addresses, Address(by.post)))
    left_out = not_released_to(command.release, nations)
    if left_out:
        raise ReleaseTooNarrow(left_out)
    if command.reply_to:
        _known(state, command.reply_to)
    message = state.next_message()
    sent = MessageSent(
        message=message,
        register=state.next_register(ask.cell_of(by.post)),
        sender=Address(by.post),
        from_post=by.post,
        to=tuple(dict.fromkeys(command.to)),
        info=tuple(a for a in dict.fromkeys(command.info) if a not in command.to),
        precedence=command.precedence,
        reply_to=command.reply_to,
        release=command.release,
    )
    return [sent, *_texts(message, command.subject, command.body)]


def check_communications(
    state: State, command: CheckCommunications, by: Author, ask: Directory
) -> list[AnyFact]:
    """One message to every other post of the exercise, so that each may acknowledge it.

    Refuses: TextMissing, TextTooLong, LanguageNotWorking, ValueNotAllowed.
    """
    _check_texts(command.subject, command.body, ask)
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
    state: State, line: Line, title: HumanText, body: HumanText, ask: Directory
) -> list[AnyFact]:
    """An inject arrives as a message from the scenario's sender, in every language it has."""
    message = state.next_message()
    cell = ask.resolve(line.sender) or "EXCON"
    sent = MessageSent(
        message=message,
        register=state.next_register(cell),
        sender=line.sender or Address(cell),
        to=line.to,
        info=line.info,
        precedence=line.precedence,
        line=line.id,
        release=line.release,
    )
    return [sent, _copy(message, "subject", title), _copy(message, "body", body)]


def withdraw(state: State, message: MessageId) -> list[AnyFact]:
    """Who has it keeps it, marked. Refuses: NotFound."""
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
    return [TextPut(text=new_text(text_id("message", message, p), text)) for p, text in parts]


def _copy(message: MessageId, part: str, text: HumanText) -> TextPut:
    copied: TextId = text_id("message", message, part)
    return TextPut(
        text=HumanText(id=copied, source=text.source, version=text.version, versions=text.versions)
    )


def _check_texts(subject: WrittenText, body: WrittenText, ask: Directory) -> None:
    parts = (("subject", subject, LONGEST_SUBJECT), ("body", body, LONGEST_BODY))
    for name, written, limit in parts:
        if not written.body.strip():
            raise TextMissing(name)
        if len(written.body) > limit:
            raise TextTooLong(name, len(written.body), limit)
        if written.language not in ask.working_languages():
            raise LanguageNotWorking(written.language, ask.working_languages())


def _check_addresses(command: SendMessage, addresses: tuple[Address, ...], ask: Directory) -> None:
    if not command.to:
        raise TextMissing("to")
    if len(addresses) > MOST_ADDRESSES:
        raise ValueNotAllowed("to", str(len(addresses)), str(MOST_ADDRESSES))
    unknown = tuple(a for a in addresses if ask.resolve(a) is None)
    if unknown:
        raise AddressUnknown(unknown)
