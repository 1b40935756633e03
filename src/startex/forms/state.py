"""The forms of an exercise: its own, before those that came with Startex."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from startex.forms.shipped_forms import shipped
from startex.language.facts import Numbered, PlanItemRemoved
from startex.language.ids import FormId
from startex.language.staff_facts import FormPut, FormRemoved
from startex.language.staff_plan import FormTemplate


@dataclass
class State:
    #: One with the id of a shipped form stands in its place.
    own: dict[FormId, FormTemplate] = field(default_factory=dict[FormId, FormTemplate])

    def form(self, form: FormId) -> FormTemplate | None:
        return self.own.get(form) or shipped().get(form)

    def ids(self) -> Iterable[FormId]:
        return dict.fromkeys((*shipped(), *self.own))


def apply(state: State, numbered: Numbered) -> None:
    match numbered.recorded.fact:
        case FormPut(form=form):
            state.own[form.id] = form
        case FormRemoved(form=form):
            state.own.pop(form, None)
        case PlanItemRemoved(item="form", id=removed):
            state.own.pop(FormId(removed), None)
        case _:
            pass
