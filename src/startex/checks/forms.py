"""Forms of the exercise's own."""

from collections.abc import Iterator

from startex.checks.findings import Finding, finding
from startex.checks.index import Index
from startex.forms.faults import faults


def forms(index: Index) -> Iterator[Finding]:
    """What keeps one from being filled, or read in a working language."""
    working = index.plan.exercise.working_languages
    for form in index.plan.forms:
        item = f"form/{form.id}"
        for fault in faults(form):
            told = {"fault": fault.kind, "field": fault.field, "found": fault.found}
            yield finding("form-faulty", item, **told)
        for language in working:
            if not form.title.get(language):
                yield finding("form-language-missing", item, language=language)
