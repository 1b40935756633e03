"""What nations own and may give to others: an item as the disclosure desk looks at it."""

from collections.abc import Iterator
from typing import cast

import msgspec

from startex.conduct.answers import Answers
from startex.conduct.rooms import Rooms
from startex.conduct.views import Views
from startex.disclosure.asks import Item
from startex.disclosure.view import item_key
from startex.language.base import Noun
from startex.language.facts import AnyFact, LinePut
from startex.language.ids import BilletId, LineId, NationCode, text_owner
from startex.language.msel_rows import LineRow
from startex.language.rows import (
    AnyRow,
    MessageRow,
    ObservationRow,
    UnitRow,
    key_of,
)
from startex.language.staff_rows import (
    AnswerRow,
    AttachmentRow,
    DecisionRow,
    EntryRow,
    MediaRow,
    OrderRow,
    RequestRow,
)
from startex.language.values import HumanText, Role
from startex.visibility.cut import shown_still

_Owned = MessageRow | LineRow | AttachmentRow | OrderRow | RequestRow | AnswerRow | DecisionRow
_Public = MediaRow
_Written = ObservationRow | EntryRow
_Releasable = _Owned | _Written | _Public | UnitRow


class Items(Answers):
    """Fulfils what the disclosure room asks."""

    def __init__(self, rooms: Rooms, views: Views) -> None:
        super().__init__(rooms)
        self._views = views

    def item(self, name: str) -> Item | None:
        row = self._views.row(item_key(name))
        if not isinstance(row, _Releasable):
            return None
        kind = key_of(row).row
        texts = (t.id for t in _texts(row) if t.versions and text_owner(t.id)[0] == kind)
        return Item(
            owner=self._owner(row),
            release=row.released_to if isinstance(row, LineRow) else row.release,
            audience=row.audience,
            parts=tuple(dict.fromkeys(text.split("/", 2)[2] for text in texts)),
            carries=tuple(_carried(row)),
        )

    def put_again(self, name: str, release: tuple[str, ...]) -> tuple[AnyFact, ...]:
        tag, row_id = item_key(name)
        known = self._rooms.msel.lines.get(LineId(row_id)) if tag == "line" else None
        if known is None:
            return ()
        shown = shown_still(known.line.display_only, release)
        line = msgspec.structs.replace(known.line, release=release, display_only=shown)
        return (LinePut(line=line),)

    def has_desk(self, nation: NationCode) -> bool:
        billets = self._rooms.people.billets.values()
        return any(b.role is Role.DISCLOSURE and b.nation == nation for b in billets)

    def _owner(self, row: _Releasable) -> NationCode:
        """What no nation owns is the exercise's own, so its lead nation's, else its host's."""
        owner = NationCode("")
        if isinstance(row, _Owned | _Public):
            owner = row.owner
        elif isinstance(row, _Written):
            owner = self._nation(row.billet)
        exercise = self._rooms.people.exercise
        if owner or exercise is None:
            return owner
        return exercise.lead_nation or exercise.host_nation

    def _nation(self, billet: BilletId) -> NationCode:
        known = self._rooms.people.billets.get(billet)
        return known.nation if known else NationCode("")


def _carried(row: AnyRow) -> Iterator[str]:
    """What goes along with an item, and has a release of its own."""
    match row:
        case MessageRow():
            quoted = (*row.quotes, *((row.forward_of,) if row.forward_of else ()))
            yield from (f"message/{message}" for message in quoted)
            yield from (f"attachment/{attachment}" for attachment in row.attachments)
        case OrderRow():
            named = (annex.attachment for annex in row.annexes if annex.attachment)
            yield from (f"attachment/{attachment}" for attachment in named)
        case MediaRow():
            if row.picture:
                yield f"attachment/{row.picture}"
        case _:
            return


def _texts(noun: Noun) -> Iterator[HumanText]:
    for name in noun.__struct_fields__:
        value: object = getattr(noun, name)
        yield from _texts_in(value)


def _texts_in(value: object) -> Iterator[HumanText]:
    if isinstance(value, HumanText):
        yield value
    elif isinstance(value, Noun):
        yield from _texts(value)
    elif isinstance(value, tuple):
        for part in cast("tuple[object, ...]", value):
            yield from _texts_in(part)
    elif isinstance(value, dict):
        for part in cast("dict[str, object]", value).values():
            yield from _texts_in(part)
