"""From a finished rehearsal to its outcome; how it is measured is the review's affair."""

from collections import Counter

from startex.conduct.rooms import Rooms
from startex.conduct.views import Views
from startex.journal.port import Journal
from startex.language.ids import EXCON, MessageId, ObjectiveId
from startex.language.values import LineStatus
from startex.rehearsal.outcome import Rehearsed
from startex.review.audience import named
from startex.review.record import report


def count(rooms: Rooms, journal: Journal, seed: int, refused: Counter[str]) -> Rehearsed:
    """Measure what happened, as EXCON sees it."""
    head = journal.head
    measured = report(journal.read(), Views(rooms), rooms.people, named(EXCON, rooms.people))
    states = Counter(str(known.line.status) for known in rooms.msel.lines.values())
    pasts = [{change.status for change in s.history} for s in rooms.msel.lines.values()]
    objectives = [covered for covered in measured.coverage if not covered.task]
    return Rehearsed(
        seed=seed,
        journal_hash=head.digest.hex(),
        facts=head.number,
        lines={"total": len(pasts), **{str(s): states[s] for s in LineStatus}},
        deferred=sum(LineStatus.DEFERRED in past for past in pasts),
        omitted=sum(LineStatus.OMITTED in past for past in pasts),
        messages=len(rooms.messages.messages),
        acknowledged=sum(_is_acknowledged(rooms, m) for m in rooms.messages.messages),
        orders=len(rooms.orders.orders),
        requests=len(rooms.staff.requests),
        entries=len(rooms.staff.journals.entries),
        publications=len(rooms.media.published),
        untranslated_at_release=len(measured.untranslated),
        observations=len(rooms.evaluation.observations),
        acknowledgement=measured.acknowledgements,
        load=measured.load,
        language_delays=measured.nation_delays,
        objectives_without_line=tuple(
            ObjectiveId(covered.objective) for covered in objectives if not covered.lines
        ),
        objectives_without_observation=tuple(
            ObjectiveId(covered.objective) for covered in objectives if not covered.observations
        ),
        refused=dict(sorted(refused.items())),
    )


def _is_acknowledged(rooms: Rooms, message: MessageId) -> bool:
    sent = rooms.messages.messages[message]
    receipts = rooms.messages.receipts[message]
    return all(receipts[a].acknowledged_ms is not None for a in sent.fact.to)
