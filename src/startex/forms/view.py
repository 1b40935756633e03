"""Rows of forms, for everybody: a form says nothing of what is written in it."""

from collections.abc import Iterable

from startex.forms.state import State
from startex.language.facts import AnyFact, PlanItemRemoved
from startex.language.ids import EVERYBODY, FormId
from startex.language.rows import RowKey
from startex.language.staff_facts import FormPut, FormRemoved
from startex.language.staff_rows import FormRow


def touched(_state: State, fact: AnyFact) -> Iterable[RowKey]:
    match fact:
        case FormPut(form=form):
            return (RowKey("form", form.id),)
        case FormRemoved(form=form):
            return (RowKey("form", form),)
        case PlanItemRemoved(item="form", id=removed):
            return (RowKey("form", removed),)
        case _:
            return ()


def keys(state: State) -> Iterable[RowKey]:
    return (RowKey("form", form) for form in state.ids())


def row(state: State, key: RowKey) -> FormRow | None:
    form = state.form(FormId(key.id))
    if form is None:
        return None
    return FormRow(
        id=form.id,
        audience=EVERYBODY,
        release=EVERYBODY,
        title=form.title,
        fields=form.fields,
        precedence=form.precedence,
        shipped=form.id not in state.own,
    )
