"""From the rooms and facts of a finished rehearsal to its outcome."""

from collections import Counter
from collections.abc import Iterable
from statistics import median, quantiles

from startex.conduct.rooms import Rooms
from startex.journal.port import Journal
from startex.language.facts import LineStatusSet, Numbered, TranslationRequested
from startex.language.ids import Address, CellId, MessageId, ObjectiveId, TaskId, text_owner
from startex.language.values import LineStatus
from startex.messages.state import Receipt
from startex.rehearsal.numbers import HOUR_MS
from startex.rehearsal.outcome import HeadquartersTimes, HourLoad, Rehearsed


def count(rooms: Rooms, journal: Journal, seed: int, refused: Counter[str]) -> Rehearsed:
    """Measure what happened."""
    head = journal.head
    lines = [known.line for known in rooms.msel.lines.values()]
    history = [{h.status for h in known.history} for known in rooms.msel.lines.values()]
    states = Counter(str(line.status) for line in lines)
    by_objective = (aim for line in lines for aim in line.objectives)
    by_note = (noted.fact.objective for noted in rooms.evaluation.observations.values())
    return Rehearsed(
        seed=seed,
        journal_hash=head.digest.hex(),
        facts=head.number,
        lines={"total": len(lines), **{s: states[s] for s in LineStatus}},
        deferred=sum(LineStatus.DEFERRED in past for past in history),
        omitted=sum(LineStatus.OMITTED in past for past in history),
        messages=len(rooms.messages.messages),
        acknowledged=sum(_is_acknowledged(rooms, m) for m in rooms.messages.messages),
        untranslated_at_release=untranslated(journal.read()),
        observations=len(rooms.evaluation.observations),
        acknowledgement=_times(rooms),
        load=_load(rooms),
        objectives_without_line=_without(rooms, by_objective),
        objectives_without_observation=_without(rooms, by_note),
        refused=dict(sorted(refused.items())),
    )


def untranslated(facts: Iterable[Numbered]) -> int:
    """Lines whose message wanted a linguist at the moment it was released."""
    line_of: dict[str, str] = {}
    met: set[str] = set()
    for numbered in facts:
        match numbered.recorded.fact:
            case LineStatusSet(status=LineStatus.RELEASED, message=message, line=line) if message:
                line_of[message] = line
            case TranslationRequested(text=text):
                kind, owner = text_owner(text)
                if kind == "message" and owner in line_of:
                    met.add(line_of[owner])
            case _:
                pass
    return len(met)


def _is_acknowledged(rooms: Rooms, message: MessageId) -> bool:
    sent = rooms.messages.messages[message]
    receipts = rooms.messages.receipts[message]
    return all(receipts[a].acknowledged_ms is not None for a in sent.fact.to)


def _headquarters(rooms: Rooms, address: Address) -> CellId:
    """The topmost cell above an address."""
    people = rooms.people
    resolved = people.resolve(address) or ""
    holders = people.by_post.get(resolved, {}).values()
    cell = next((b.cell for b in holders), CellId(resolved))
    seen: set[CellId] = set()
    while cell in people.cells and people.cells[cell].parent and cell not in seen:
        seen.add(cell)
        cell = people.cells[cell].parent
    return cell


def _times(rooms: Rooms) -> tuple[HeadquartersTimes, ...]:
    receipts: dict[CellId, list[Receipt]] = {}
    for message, sent in rooms.messages.messages.items():
        for address in sent.fact.to:
            receipt = rooms.messages.receipts[message][address]
            receipts.setdefault(_headquarters(rooms, address), []).append(receipt)
    return tuple(_timed(cell, receipts[cell]) for cell in sorted(receipts))


def _timed(cell: CellId, receipts: list[Receipt]) -> HeadquartersTimes:
    took_s = [
        (r.acknowledged_ms - r.delivered_ms) // 1000
        for r in receipts
        if r.acknowledged_ms is not None
    ]
    slow = quantiles(took_s, n=10)[-1] if len(took_s) > 1 else None
    return HeadquartersTimes(
        headquarters=cell,
        delivered=len(receipts),
        acknowledged=len(took_s),
        median_s=int(median(took_s)) if took_s else None,
        p90_s=None if slow is None else int(slow),
    )


def _load(rooms: Rooms) -> tuple[HourLoad, ...]:
    reached: Counter[tuple[CellId, int]] = Counter()
    for sent in rooms.messages.messages.values():
        hour_ms = sent.exercise_ms // HOUR_MS * HOUR_MS
        addresses = (*sent.fact.to, *sent.fact.info)
        reached.update({(_headquarters(rooms, a), hour_ms) for a in addresses})
    return tuple(
        HourLoad(headquarters=cell, hour_ms=hour_ms, messages=messages)
        for (cell, hour_ms), messages in sorted(reached.items())
    )


def _without(rooms: Rooms, aims: Iterable[str]) -> tuple[ObjectiveId, ...]:
    """Objectives none of these names, itself or by a task."""
    tasks = rooms.evaluation.tasks
    met = {tasks[TaskId(a)].objective if TaskId(a) in tasks else a for a in aims}
    return tuple(objective for objective in rooms.evaluation.objectives if objective not in met)
