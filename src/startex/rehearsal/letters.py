"""What stand-ins send: a subject and a body, or a form."""

from collections.abc import Iterator

from startex.language.commands import SendMessage
from startex.language.ids import EVERYBODY, Address, FormId, MessageId, PostId
from startex.language.plan import Billet
from startex.language.staff_plan import FormTemplate
from startex.language.values import FieldType, Precedence, Prefill, WrittenText
from startex.rehearsal.agenda import Wish
from startex.rehearsal.numbers import BILATERAL, ON_FORM
from startex.rehearsal.scene import Scene
from startex.rehearsal.stage import Stage
from startex.visibility.cut import not_released_to

NOTHING = MessageId("")
_PRECEDENCE = {"sitrep": Precedence.PRIORITY, "response": Precedence.PRIORITY}
#: What is written on a form, where the exercise has it.
_FORMS = {"sitrep": FormId("SITREP"), "update": FormId("PATROL"), "request": FormId("RFI")}
#: Values a stand-in gives what nothing fills by itself.
_POSITION, _COUNT, _CODE = "42SVH 80292 67953", "2", "A"


class Letters:
    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def send(
        self,
        scene: Scene,
        post: PostId,
        genre: str,
        to: tuple[Address, ...],
        reply_to: MessageId = NOTHING,
    ) -> Iterator[Wish]:
        """Nothing where it may not go to all of them: they talk instead."""
        billet = scene.billet(post)
        if billet is None or not to:
            return
        subject, body = self._stage.bank.message(genre, scene.language(billet), self._stage.rng)
        release = self._release(scene, (*to, Address(post)), reply_to)
        if not_released_to(release, scene.rooms.people.nations_of((*to, Address(post)))):
            return
        command = SendMessage(
            to=to,
            subject=subject,
            body=body,
            precedence=_PRECEDENCE.get(genre, Precedence.ROUTINE),
            reply_to=reply_to,
            release=release,
        )
        form = scene.rooms.forms.form(_FORMS[genre]) if genre in _FORMS else None
        if form is not None and self._stage.happens(ON_FORM[genre]):
            command = _on_form(scene, command, form, billet)
        yield from self._stage.wish(scene, post, command)

    def _release(
        self, scene: Scene, concerned: tuple[Address, ...], reply_to: MessageId
    ) -> tuple[str, ...]:
        if reply_to:
            return scene.rooms.messages.messages[reply_to].fact.release
        if self._stage.happens(BILATERAL):
            return tuple(sorted(scene.rooms.people.nations_of(concerned)))
        return EVERYBODY


def _on_form(scene: Scene, letter: SendMessage, form: FormTemplate, billet: Billet) -> SendMessage:
    """The body goes into the first free text that is asked for, the rest of what is needed
    stands as short as it may.
    """
    needed = [x for x in form.fields if x.required or x.prefill is not Prefill.NOTHING]
    free = [x.id for x in form.fields if x.type is FieldType.TEXT]
    asked = [x.id for x in needed if x.type is FieldType.TEXT] or free[:1]
    said = {x: letter.body if x == asked[0] else letter.subject for x in asked}
    nothing = WrittenText(language=letter.body.language, body="")
    values: dict[str, str] = {}
    for field in needed:
        match field.type:
            case FieldType.TIME:
                values[field.id] = str(scene.now_ms)
            case FieldType.UNIT:
                named = billet.post if field.prefill is Prefill.POST else billet.cell
                values[field.id] = str(named)
            case FieldType.CHOICE:
                values[field.id] = field.choices[0].id
            case FieldType.POSITION:
                values[field.id] = _POSITION
            case FieldType.COUNT:
                values[field.id] = _COUNT
            case FieldType.CODE:
                values[field.id] = _CODE
            case FieldType.TEXT:
                pass
    return SendMessage(
        to=letter.to,
        subject=letter.subject,
        body=nothing,
        precedence=letter.precedence,
        reply_to=letter.reply_to,
        release=letter.release,
        form=form.id,
        values=values,
        texts=said,
    )
