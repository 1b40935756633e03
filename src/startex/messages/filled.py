"""The form that a message carries."""

from startex.language.commands import SendMessage
from startex.language.facts import MessageSent, TextPut
from startex.language.ids import MessageId, text_id
from startex.language.refusals import ValueNotAllowed
from startex.language.staff_plan import FormTemplate
from startex.language.staff_rows import FilledForm
from startex.language.values import FieldType, new_text
from startex.messages.asks import Forms, Texts

_BEFORE = "f-"


def form_of(command: SendMessage, ask: Forms) -> tuple[FormTemplate | None, dict[str, str]]:
    """The form as it is now, and its values as they are kept.

    Refuses: ValueNotAllowed, and what the room of forms refuses.
    """
    if command.form:
        return ask.filled(command.form, command.values, command.texts)
    lost = next(iter((*command.values, *command.texts)), None)
    if lost is not None:
        raise ValueNotAllowed("form", "", f'"…" ({lost})')
    return None, {}


def free_texts(message: MessageId, command: SendMessage) -> list[TextPut]:
    """The free texts of a form; an empty one is none, and waits for no linguist."""
    return [
        TextPut(text=new_text(text_id("message", message, f"{_BEFORE}{field}"), written))
        for field, written in command.texts.items()
        if written.body.strip()
    ]


def shown(sent: MessageSent, texts: Texts) -> FilledForm | None:
    form = sent.form
    if form is None:
        return None
    free = (field.id for field in form.fields if field.type is FieldType.TEXT)
    written = {x: texts.text(text_id("message", sent.message, f"{_BEFORE}{x}")) for x in free}
    return FilledForm(
        form=form.id,
        title=form.title,
        fields=form.fields,
        values=sent.values,
        texts={field: text for field, text in written.items() if text.versions},
    )
