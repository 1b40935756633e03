"""Adding forms to the exercise and taking them away."""

from startex.forms.faults import faults
from startex.forms.state import State
from startex.language.facts import AnyFact
from startex.language.refusals import NotFound
from startex.language.staff_commands import FormCommand, PutForm
from startex.language.staff_facts import FormPut, FormRemoved
from startex.language.staff_refusals import FormFaulty


def decide(state: State, command: FormCommand) -> list[AnyFact]:
    """Refuses: FormFaulty, NotFound."""
    if isinstance(command, PutForm):
        fault = next(faults(command.form), None)
        if fault is not None:
            raise FormFaulty(command.form.id, fault.kind, fault.field, fault.found)
        changes = state.own.get(command.form.id) != command.form
        return [FormPut(form=command.form)] if changes else []
    if command.form not in state.own:
        raise NotFound("form", command.form)
    return [FormRemoved(form=command.form)]
