"""texts/LANG.csv: every text, one file for each language, joined into one text and taken apart."""

import re
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from startex.codecs.folder.finds import Finds
from startex.codecs.folder.rows import ID_FORM, Placed, open_rows, read_row
from startex.codecs.folder.shapes import (
    TEXT_COLUMNS,
    TEXT_COLUMNS_WHEN_USED,
    TEXT_PARTS,
    TEXTS_FOLDER,
    Column,
    Shape,
)
from startex.codecs.folder.values import Calendar, is_id
from startex.codecs.table import write_table
from startex.language.base import Noun
from startex.language.ids import BilletId, LanguageCode, TextId
from startex.language.plan import Plan
from startex.language.values import HumanText, TextState, TextVersion

_FILE = re.compile(re.escape(TEXTS_FOLDER) + r"([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\.csv")


#: Kinds whose texts have parts of their own: options of a gate, inputs of a meeting.
_MORE_PARTS = frozenset({"gate", "rhythm"})


class TextRow(Noun):
    id: TextId
    state: TextState
    version: int = 1
    author: BilletId = BilletId("")
    checker: BilletId = BilletId("")
    body: str = ""


class PlacedVersion(Noun):
    """One language of one text, with the version of the source it was made from."""

    id: TextId
    version: TextVersion
    file: str
    line: int


def language_of(file: str) -> LanguageCode | None:
    match = _FILE.fullmatch(file)
    return LanguageCode(match[1]) if match else None


def read_texts(files: Mapping[str, bytes], finds: Finds) -> tuple[HumanText, ...]:
    versions: dict[TextId, list[PlacedVersion]] = {}
    for file in sorted(files):
        language = language_of(file)
        if language is not None:
            for one in _versions(file, files[file], language, finds):
                versions.setdefault(one.id, []).append(one)
    return tuple(_joined(text, parts, finds) for text, parts in versions.items())


def write_texts(texts: Iterable[HumanText]) -> dict[str, bytes]:
    rows: dict[str, list[TextRow]] = {}
    for text in texts:
        for one in text.versions:
            rows.setdefault(one.language, []).append(_row(text.id, one))
    return {f"{TEXTS_FOLDER}{code}.csv": _table(rows[code]) for code in sorted(rows)}


def _row(text: TextId, one: TextVersion) -> TextRow:
    return TextRow(
        id=text,
        version=one.of_version,
        state=one.state,
        author=one.author,
        checker=one.checker,
        body=one.body,
    )


def _table(rows: Sequence[TextRow]) -> bytes:
    unused = {x for x in TEXT_COLUMNS_WHEN_USED if not any(getattr(row, x) for row in rows)}
    columns = [name for name in TEXT_COLUMNS if name not in unused]
    cells = ([str(getattr(row, name)) for name in columns] for row in rows)
    return write_table((columns, *cells))


def canonical_texts(plan: Plan) -> tuple[HumanText, ...]:
    """In the order of what they belong to; the source first, then by language."""
    place = _places(plan)
    last = len(place)
    spoken = (text for text in plan.texts if text.versions)
    ordered = sorted(spoken, key=lambda text: (place.get(text.id, last), text.id))
    return tuple(_source_first(text) for text in ordered)


def is_text_id(text: str) -> bool:
    kind, _, rest = text.partition("/")
    owner, _, part = rest.partition("/")
    known = part in TEXT_PARTS.get(kind, ()) or (kind in _MORE_PARTS and is_id(part))
    return known and is_id(owner)


def _versions(
    file: str, data: bytes, language: LanguageCode, finds: Finds
) -> Iterable[PlacedVersion]:
    columns = tuple(Column(name=name, field=name) for name in TEXT_COLUMNS)
    shape = Shape(file=file, kind="text", struct=TextRow, columns=columns)
    rows = open_rows(data, shape, finds)
    by_name = {column.name: column for column in columns}
    for row in rows.rows:
        placed = read_row(row, rows, TextRow, by_name, finds, Calendar())
        if placed is not None and _is_new(placed, file, language, finds):
            yield _version(placed, file, language)


def _is_new(placed: Placed[TextRow], file: str, language: LanguageCode, finds: Finds) -> bool:
    place = (file, placed.line)
    if not is_text_id(placed.struct.id):
        finds.report("text-id-not-allowed", place, placed.struct.id, _text_id_forms())
        return False
    # A translation of 0 is one of nothing that still stands.
    least = 1 if placed.struct.state is TextState.SOURCE else 0
    if placed.struct.version < least:
        found = f"version = {placed.struct.version}"
        finds.report("value-not-allowed", place, found, "1, 2, 3…")
        return False
    return finds.put(f"{placed.struct.id}/{language}", place)


def _version(placed: Placed[TextRow], file: str, language: LanguageCode) -> PlacedVersion:
    row = placed.struct
    version = TextVersion(
        language=language,
        body=row.body,
        state=row.state,
        of_version=row.version,
        author=row.author,
        checker=row.checker,
    )
    return PlacedVersion(id=row.id, version=version, file=file, line=placed.line)


def _joined(text: TextId, parts: Sequence[PlacedVersion], finds: Finds) -> HumanText:
    """One text of its languages; where no language is the source, the first stands in for it."""
    sources = [part for part in parts if part.version.state is TextState.SOURCE]
    for other in sources[1:]:
        first = f"{sources[0].file}:{sources[0].line}"
        finds.report("text-source-twice", (other.file, other.line), text, first)
    if not sources:
        finds.report("text-source-missing", (parts[0].file, parts[0].line), text, "source")
    source = (sources or list(parts))[0]
    finds.places.setdefault(text, (source.file, source.line))
    kept = [part for part in parts if part is source or part not in sources]
    for part in kept:
        if part.version.of_version > source.version.of_version:
            found = f"{part.id} {part.version.of_version}"
            allowed = f"≤ {source.version.of_version}"
            finds.report("text-version-ahead", (part.file, part.line), found, allowed)
    return HumanText(
        id=text,
        source=source.version.language,
        version=source.version.of_version,
        versions=tuple(part.version for part in kept),
    )


def _places(plan: Plan) -> dict[str, int]:
    owners: dict[str, Iterable[str]] = {
        "exercise": (plan.exercise.id,),
        "cell": (one.id for one in plan.cells),
        "persona": (one.id for one in plan.personas),
        "billet": (one.id for one in plan.billets),
        "storyline": (one.id for one in plan.storylines),
        "incident": (one.id for one in plan.incidents),
        "gate": (one.id for one in plan.gates),
        "objective": (one.id for one in plan.objectives),
        "task": (one.id for one in plan.tasks),
        "line": (one.id for one in plan.lines),
        "unit": (one.id for one in plan.units),
        "list": (one.id for one in plan.lists),
        "contact": (one.id for one in plan.contacts),
        "rhythm": (one.id for one in plan.rhythm),
    }
    options: dict[tuple[str, str], tuple[str, ...]] = {
        **{("gate", one.id): one.options for one in plan.gates},
        **{("rhythm", one.id): tuple(x.id for x in one.inputs) for one in plan.rhythm},
    }
    ids = (
        f"{kind}/{owner}/{part}"
        for kind, parts in TEXT_PARTS.items()
        for owner in owners[kind]
        for part in (*parts, *options.get((kind, owner), ()))
    )
    return {text: at for at, text in enumerate(ids)}


def _source_first(text: HumanText) -> HumanText:
    versions = sorted(text.versions, key=lambda one: (one.language != text.source, one.language))
    marked = (_marked(one, text) for one in versions)
    return msgspec.structs.replace(text, versions=tuple(marked))


def _marked(one: TextVersion, text: HumanText) -> TextVersion:
    """The source says so itself, and is always of the text's own version."""
    if one.language != text.source:
        return one
    return msgspec.structs.replace(one, state=TextState.SOURCE, of_version=text.version)


def _text_id_forms() -> str:
    kinds = (f"{kind}/…/{'|'.join(parts)}" for kind, parts in TEXT_PARTS.items())
    return f"{'; '.join(kinds)} ({ID_FORM})"
