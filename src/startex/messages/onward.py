"""What goes along with a message: what it quotes, forwards and attaches, under its own release."""

from collections.abc import Iterable, Iterator

from startex.language.commands import SendMessage
from startex.language.facts import MessageSent
from startex.language.ids import ALL, AttachmentId, MessageId, NationCode
from startex.language.refusals import NotFound
from startex.language.staff_refusals import ReleaseForbids
from startex.messages.asks import Texts
from startex.messages.state import State, texts_of
from startex.visibility.cut import not_released_to, of_both, released_to

Item = tuple[str, tuple[str, ...]]


def items(state: State, command: SendMessage) -> tuple[Item, ...]:
    """Row tag and id of what goes along, with its release. Refuses: NotFound."""
    messages = tuple(m for m in dict.fromkeys((command.forward_of, *command.quotes)) if m)
    return (
        *_messages(state, messages),
        *_attachments(state, dict.fromkeys(command.attachments)),
    )


def _messages(state: State, messages: Iterable[MessageId]) -> Iterator[Item]:
    for message in messages:
        known = state.messages.get(message)
        if known is None:
            raise NotFound("message", message)
        yield f"message/{message}", known.fact.release


def _attachments(state: State, attachments: Iterable[AttachmentId]) -> Iterator[Item]:
    for attachment in attachments:
        known = state.attachments.get(attachment)
        if known is None:
            raise NotFound("attachment", attachment)
        yield f"attachment/{attachment}", known.release


def check(along: Iterable[Item], nations: frozenset[NationCode]) -> None:
    """Being shown a thing is not having it: a display-only nation is given nothing onward.

    Refuses: ReleaseForbids.
    """
    for item, release in along:
        left_out = not_released_to(release, nations)
        if left_out:
            raise ReleaseForbids(item, left_out)


def narrowed(release: tuple[str, ...], along: Iterable[Item]) -> tuple[str, ...]:
    """The nations that may have the text and everything that goes along with it."""
    for _, other in along:
        release = of_both(release, other)
    return release


def shown(display_only: tuple[str, ...], along: tuple[Item, ...]) -> tuple[str, ...]:
    """Those to be shown the text who may have everything that goes along with it."""
    if ALL in display_only:
        return narrowed(display_only, along)
    return tuple(
        nation
        for nation in display_only
        if all(released_to(release, NationCode(nation)) for _, release in along)
    )


def size_of(state: State, command: SendMessage, ask: Texts) -> int:
    """Bytes that a means must carry, those of what goes along with them."""
    written = (command.subject, command.body, *command.texts.values())
    own = sum(len(text.body.encode()) for text in written)
    values = sum(len(value.encode()) for value in command.values.values())
    carried = [m for m in dict.fromkeys((command.forward_of, *command.quotes)) if m]
    return own + values + _attached(state, command.attachments) + _size_of_all(state, carried, ask)


def size_of_sent(state: State, message: MessageId, ask: Texts) -> int:
    return _size_of_all(state, [message], ask)


def _size_of_all(state: State, messages: Iterable[MessageId], ask: Texts) -> int:
    """Each message once, with what it brings along itself."""
    every = dict.fromkeys(x for m in messages for x in (m, *state.brought_by(m)))
    return sum(_size(state, state.messages[message].fact, ask) for message in every)


def _size(state: State, sent: MessageSent, ask: Texts) -> int:
    """In the language it was written in; translations come after it."""
    texts = map(ask.text, texts_of(sent))
    bodies = [v.body for text in texts for v in text.versions if v.language == text.source]
    said = (*bodies, *sent.values.values())
    return sum(len(words.encode()) for words in said) + _attached(state, sent.attachments)


def _attached(state: State, attachments: Iterable[AttachmentId]) -> int:
    return sum(state.attachments[a].size for a in dict.fromkeys(attachments))
