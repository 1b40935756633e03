"""Rows of the disclosure log, and of what was given instead of an item."""

from collections.abc import Iterable

from startex.disclosure.asks import Texts
from startex.disclosure.state import Asked, State
from startex.language.facts import AnyFact, TextChecked, TextPut, TextWritten
from startex.language.ids import BilletId, ReleaseAskId, TextId, text_id, text_owner
from startex.language.rows import AnyRow, RowKey
from startex.language.staff_facts import ReleaseAsked, ReleaseDecided, ReleaseWidened
from startex.language.staff_rows import RedactedRow, ReleaseAskRow
from startex.language.values import Role
from startex.visibility.cut import desk_of

#: Rows that texts of the same name belong to.
TAGS = ("release_ask", "redacted")


def touched(_state: State, fact: AnyFact) -> Iterable[RowKey]:
    match fact:
        case ReleaseAsked(ask=ask, item=item):
            return (RowKey("release_ask", ask), item_key(item))
        case ReleaseDecided(ask=ask):
            return [RowKey(tag, ask) for tag in TAGS]
        case ReleaseWidened(item=item):
            return (item_key(item),)
        case TextPut(text=text):
            return _owned(text.id)
        case TextWritten(text=text) | TextChecked(text=text):
            return _owned(text)
        case _:
            return ()


def item_key(item: str) -> RowKey:
    tag, _, row_id = item.partition("/")
    return RowKey(tag, row_id)


def _owned(text: TextId) -> Iterable[RowKey]:
    kind, owner = text_owner(text)
    return (RowKey(kind, owner),) if kind in TAGS else ()


def keys(state: State) -> Iterable[RowKey]:
    for ask, known in state.asks.items():
        yield RowKey("release_ask", ask)
        if known.decided is not None and known.decided.fact.parts:
            yield RowKey("redacted", ask)


def row(state: State, key: RowKey, texts: Texts) -> AnyRow | None:
    known = state.asks.get(ReleaseAskId(key.id))
    if known is None:
        return None
    return _asked(known, texts) if key.row == "release_ask" else _redacted(known, texts)


def desks(state: State, item: str) -> tuple[str, ...]:
    """The audience keys of the desks that must see an item because they were asked for it."""
    return tuple(desk_of(nation) for nation in state.desks.get(item, ()))


def _asked(known: Asked, texts: Texts) -> ReleaseAskRow:
    fact, decided = known.fact, known.decided
    return ReleaseAskRow(
        id=fact.ask,
        audience=(fact.from_post, desk_of(fact.owner), f"role:{Role.DIRECTOR}"),
        release=tuple(dict.fromkeys((fact.owner, fact.from_nation))),
        item=fact.item,
        nations=fact.nations,
        owner=fact.owner,
        from_post=fact.from_post,
        asked_ms=known.exercise_ms,
        reason=texts.text(text_id("release_ask", fact.ask, "reason")),
        verdict=decided.fact.verdict if decided else None,
        released_to=decided.fact.nations if decided else (),
        decided_ms=decided.exercise_ms if decided else None,
        decided_wall_ms=decided.wall_ms if decided else None,
        decided_by=decided.billet if decided else BilletId(""),
        answer=texts.text(text_id("release_ask", fact.ask, "verdict")),
    )


def _redacted(known: Asked, texts: Texts) -> RedactedRow | None:
    fact, decided = known.fact, known.decided
    if decided is None or not decided.fact.parts:
        return None
    named = {part: text_id("redacted", fact.ask, part) for part in decided.fact.parts}
    return RedactedRow(
        id=fact.ask,
        audience=decided.fact.audience,
        release=tuple(dict.fromkeys((*decided.fact.nations, fact.owner))),
        item=fact.item,
        owner=fact.owner,
        parts={part: texts.text(text) for part, text in named.items()},
        released_ms=decided.exercise_ms,
    )
