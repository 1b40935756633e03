"""Files that posts lay down to be sent along, and who may open them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from startex.codecs.attachments import cleaned, ending_of
from startex.language.facts import AnyFact, MessageSent, Numbered
from startex.language.ids import ALL, AttachmentId, NationCode
from startex.language.refusals import ReleaseTooNarrow, TextMissing, TextTooLong, ValueNotAllowed
from startex.language.rows import RowKey
from startex.language.staff_commands import KeepAttachment
from startex.language.staff_facts import (
    AttachmentKept,
    MediaPublished,
    OrderWritten,
    ReleaseWidened,
)
from startex.language.staff_refusals import AttachmentNotKept
from startex.language.staff_rows import AttachmentRow
from startex.language.values import Author
from startex.messages.numbers import LONGEST_SUBJECT
from startex.messages.state import State
from startex.visibility.cut import not_released_to

_TAG = "attachment"


class Lying(NamedTuple):
    """What bytes beside the record are, as was found when they were looked into."""

    media_type: str
    size: int


class Owners(Protocol):
    def nation_of(self, by: Author) -> NationCode: ...


#: What lies under a hash, looked into as a file with this ending; None where nothing does.
Find = Callable[[str, str], Lying | None]
#: Who sees a row.
Audience = Callable[[RowKey], tuple[str, ...]]


@dataclass
class Carriers:
    """Which rows bring a file along."""

    of: dict[AttachmentId, list[RowKey]] = field(default_factory=dict[AttachmentId, list[RowKey]])
    by: dict[RowKey, list[AttachmentId]] = field(default_factory=dict[RowKey, list[AttachmentId]])


def apply(state: Carriers, numbered: Numbered) -> None:
    match numbered.recorded.fact:
        case MessageSent(message=message, attachments=attachments):
            _carry(state, RowKey("message", message), attachments)
        case OrderWritten(order=order, annexes=annexes):
            _carry(state, RowKey("order", order), (a.attachment for a in annexes))
        case MediaPublished(media=media, picture=picture):
            _carry(state, RowKey("media", media), (picture,))
        case _:
            pass


def _carry(state: Carriers, carrier: RowKey, attachments: Iterable[AttachmentId]) -> None:
    """A later version of an order may lack an annex of an earlier one; who had it keeps it."""
    for attachment in (one for one in attachments if one):
        known = state.of.setdefault(attachment, [])
        if carrier not in known:
            known.append(carrier)
            state.by.setdefault(carrier, []).append(attachment)


def keep(state: State, command: KeepAttachment, by: Author, find: Find, ask: Owners) -> AnyFact:
    """Name a file whose bytes lie beside the record.

    Refuses: TextMissing, TextTooLong, ValueNotAllowed, ReleaseTooNarrow, AttachmentNotKept.
    """
    name = cleaned(command.name)
    if not name:
        raise TextMissing("name")
    if len(command.classification) > LONGEST_SUBJECT:
        raise TextTooLong("classification", len(command.classification), LONGEST_SUBJECT)
    owner = ask.nation_of(by)
    left_out = not_released_to(command.release, (owner,))
    if left_out:
        raise ReleaseTooNarrow(left_out)
    if ALL in command.display_only:
        raise ValueNotAllowed("display_only", ALL, "ISO 3166-1")
    lying = find(command.sha256, ending_of(name))
    if lying is None:
        raise AttachmentNotKept(command.sha256)
    return AttachmentKept(
        attachment=AttachmentId(f"A{len(state.attachments) + 1:05d}"),
        name=name,
        media_type=lying.media_type,
        size=lying.size,
        sha256=command.sha256,
        owner=owner,
        from_post=by.post,
        release=command.release,
        display_only=command.display_only,
        classification=command.classification,
    )


def touched(fact: AnyFact) -> Iterable[RowKey]:
    match fact:
        case AttachmentKept(attachment=attachment):
            return (RowKey(_TAG, attachment),)
        case ReleaseWidened(item=item) if item.startswith(f"{_TAG}/"):
            return (RowKey(_TAG, item.removeprefix(f"{_TAG}/")),)
        case _:
            return ()


def carried(carriers: Carriers, row: RowKey) -> Iterable[RowKey]:
    """Whoever comes to see the row sees these too."""
    return (RowKey(_TAG, attachment) for attachment in carriers.by.get(row, ()))


def keys(state: State) -> Iterable[RowKey]:
    return (RowKey(_TAG, attachment) for attachment in state.attachments)


def row(state: State, carriers: Carriers, key: RowKey, audience: Audience) -> AttachmentRow | None:
    """Seen by whoever laid it down, and by all who see what it goes along with."""
    fact = state.attachments.get(AttachmentId(key.id))
    if fact is None:
        return None
    seen = (one for carrier in carriers.of.get(fact.attachment, ()) for one in audience(carrier))
    return AttachmentRow(
        id=fact.attachment,
        audience=tuple(dict.fromkeys((fact.from_post, *seen))),
        release=fact.release,
        display_only=fact.display_only,
        name=fact.name,
        media_type=fact.media_type,
        size=fact.size,
        sha256=fact.sha256,
        owner=fact.owner,
        classification=fact.classification,
        from_post=fact.from_post,
    )
