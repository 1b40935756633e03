"""The plan finds its own faults."""

from itertools import chain

from startex.checks.event_list import coverage, event_list
from startex.checks.findings import Finding
from startex.checks.index import Index
from startex.checks.people import exercise, manning, symbols
from startex.checks.references import clashes, cycles, references
from startex.language.plan import Plan

_CHECKS = (exercise, clashes, references, cycles, manning, event_list, coverage, symbols)


def findings(plan: Plan) -> tuple[Finding, ...]:
    """Everything that would go wrong in play; an empty answer is a good plan."""
    index = Index(plan)
    return tuple(chain.from_iterable(check(index) for check in _CHECKS))
