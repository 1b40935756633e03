"""forms/ID.toml: a form of the exercise's own, one file each; shipped ones are written alike."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from typing import TypeVar, cast

import msgspec

from startex.codecs.folder.finds import Finds, Place, shaped
from startex.codecs.folder.rows import ID_FORM
from startex.codecs.folder.shapes import FORMS_FOLDER
from startex.codecs.folder.toml import block, error_line, key_lines, string
from startex.codecs.folder.values import is_id
from startex.codecs.table import read_text
from startex.language.base import Noun, Unreadable
from startex.language.plan import Plan
from startex.language.staff_plan import FormChoice, FormField, FormTemplate, Labels

T = TypeVar("T", bound=Noun)

_ENDING = ".toml"
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")


def is_form_file(file: str) -> bool:
    return file.startswith(FORMS_FOLDER) and file.endswith(_ENDING) and file.count("/") == 1


def read_forms(files: Mapping[str, bytes], finds: Finds) -> tuple[FormTemplate, ...]:
    """Every form of a folder. Each stands in a file of its own name."""
    ours = sorted(file for file in files if is_form_file(file))
    read = ((file, read_form(files[file], file, finds)) for file in ours)
    forms = [(file, form) for file, form in read if form is not None]
    for file, form in forms:
        if file != form_file(form):
            finds.report("value-not-allowed", (file, 1), f"id = {form.id}", _id_of(file))
        finds.put(f"form/{form.id}", (file, 1))
    return tuple(form for _file, form in forms)


def read_one(data: bytes, file: str) -> FormTemplate:
    """A form alone. Raises: Unreadable, the first of what is wrong."""
    finds = Finds()
    form = read_form(data, file, finds)
    if finds.unreadable:
        raise min(finds.unreadable, key=lambda wrong: wrong.line)
    if form is None:
        raise Unreadable("value-missing", file=file, line=1, found="id", allowed='"…"')
    return form


def read_form(data: bytes, file: str, finds: Finds) -> FormTemplate | None:
    text, problems = read_text(data, file)
    finds.unreadable.extend(problems)
    text = text.replace("\r\n", "\n")
    try:
        raw: dict[str, object] = tomllib.loads(text)
    except tomllib.TOMLDecodeError as wrong:
        finds.report("toml-broken", (file, error_line(wrong, text)), str(wrong), "TOML")
        return None
    return _Reader(file, key_lines(text), finds).form(raw)


def write_forms(forms: Iterable[FormTemplate]) -> dict[str, bytes]:
    return {form_file(form): write_form(form) for form in forms}


def form_file(form: FormTemplate) -> str:
    return f"{FORMS_FOLDER}{form.id}{_ENDING}"


def canonical_forms(plan: Plan) -> tuple[FormTemplate, ...]:
    """As files stand in a folder: by their names."""
    return tuple(sorted(plan.forms, key=form_file))


def write_form(form: FormTemplate) -> bytes:
    head = block("", {"id": form.id, "precedence": form.precedence})
    fields = (_field_block(field) for field in form.fields)
    return "\n".join((f"{head}title = {_inline(form.title)}\n", *fields)).encode()


def _field_block(field: FormField) -> str:
    told: dict[str, object] = {"id": field.id, "type": field.type}
    usual = {"required": False, "prefill": "nothing", "most": 0}
    told |= {key: v for key, other in usual.items() if (v := getattr(field, key)) != other}
    lines = [block("[[fields]]", told), f"label = {_inline(field.label)}\n"]
    if field.hint:
        lines.append(f"hint = {_inline(field.hint)}\n")
    if field.choices:
        choices = "".join(f"  {_choice(choice)},\n" for choice in field.choices)
        lines.append(f"choices = [\n{choices}]\n")
    return "".join(lines)


def _choice(choice: FormChoice) -> str:
    return f"{{ id = {string(choice.id)}, label = {_inline(choice.label)} }}"


def _inline(labels: Labels) -> str:
    pairs = ", ".join(f"{_key(language)} = {string(word)}" for language, word in labels.items())
    return f"{{ {pairs} }}" if pairs else "{}"


def _key(name: str) -> str:
    return name if _BARE_KEY.fullmatch(name) else string(name)


def _id_of(file: str) -> str:
    return file.removeprefix(FORMS_FOLDER).removesuffix(_ENDING)


class _Reader:
    def __init__(self, file: str, lines: Mapping[str, int], finds: Finds) -> None:
        self._file, self._lines, self._finds = file, lines, finds

    def form(self, raw: Mapping[str, object]) -> FormTemplate | None:
        fields = self._listed(raw.get("fields", []), "fields")
        made = [self._field(part, f"fields[{at}]") for at, part in enumerate(fields)]
        good = tuple(field for field in made if field is not None)
        self._twice([field.id for field in good], "fields")
        form = self._shaped({**raw, "fields": good}, FormTemplate, "")
        return form if form is not None and len(good) == len(made) else None

    def _field(self, part: object, path: str) -> FormField | None:
        if not isinstance(part, dict):
            self._finds.report("value-not-allowed", self._place(path), path, f"[[{path}]]")
            return None
        raw = cast("dict[str, object]", part)
        place = f"{path}.choices"
        choices = [self._choice(one, place) for one in self._listed(raw.get("choices", []), place)]
        good = tuple(choice for choice in choices if choice is not None)
        self._twice([choice.id for choice in good], place)
        return self._shaped({**raw, "choices": good}, FormField, path)

    def _choice(self, part: object, path: str) -> FormChoice | None:
        if not isinstance(part, dict):
            found = f"choices = {part}"
            self._finds.report("value-not-allowed", self._place(path), found, '{ id = "…" }')
            return None
        return self._shaped(cast("dict[str, object]", part), FormChoice, path)

    def _listed(self, value: object, path: str) -> list[object]:
        if isinstance(value, list):
            return cast("list[object]", value)
        self._finds.report("value-not-allowed", self._place(path), path, "[ … ]")
        return []

    def _shaped(self, raw: Mapping[str, object], struct: type[T], path: str) -> T | None:
        known = struct.__struct_fields__
        before = f"{path}." if path else ""
        for key in raw.keys() - set(known):
            place = self._place(f"{before}{key}", path)
            self._finds.report("key-unknown", place, key, ", ".join(known))
        places = {key: self._place(f"{before}{key}", path) for key in known}
        kept = {key: value for key, value in raw.items() if key in known}
        noun = shaped(kept, struct, {**places, "": self._place(path)}, self._finds)
        if noun is None:
            return None
        name = str(msgspec.structs.asdict(noun)["id"])
        if not is_id(name):
            self._finds.report("id-not-allowed", places["id"], name, ID_FORM)
        return noun

    def _twice(self, ids: list[str], path: str) -> None:
        seen: dict[str, str] = {}
        for at, name in enumerate(ids):
            own = f"{path}[{at}].id" if path == "fields" else path
            if name in seen:
                first = f"{self._file}:{self._place(seen[name])[1]}"
                self._finds.report("id-twice", self._place(own), name, first)
            seen.setdefault(name, own)

    def _place(self, path: str, otherwise: str = "") -> Place:
        known = (self._lines.get(name) for name in (path, f"{path}[0]", otherwise))
        return (self._file, next((line for line in known if line), 1))
