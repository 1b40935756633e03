"""The plan finds its own faults."""

from itertools import chain

from startex.checks.columns import columns
from startex.checks.coverage import coverage, orphans
from startex.checks.event_list import event_list
from startex.checks.findings import Finding
from startex.checks.forms import forms
from startex.checks.graph import cycles
from startex.checks.index import Index
from startex.checks.load import load
from startex.checks.marking import marking
from startex.checks.order import order
from startex.checks.people import exercise, manning, symbols
from startex.checks.presence import presence
from startex.checks.readiness import readiness
from startex.checks.references import clashes, references
from startex.checks.roster import roster
from startex.checks.variables import places
from startex.language.plan import Plan

_CHECKS = (
    exercise,
    clashes,
    references,
    cycles,
    manning,
    event_list,
    columns,
    order,
    presence,
    readiness,
    places,
    load,
    roster,
    coverage,
    orphans,
    symbols,
    marking,
    forms,
)


def findings(plan: Plan) -> tuple[Finding, ...]:
    """Everything that would go wrong in play; an empty answer is a good plan."""
    index = Index(plan)
    return tuple(chain.from_iterable(check(index) for check in _CHECKS))
