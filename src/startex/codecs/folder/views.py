"""views.toml: saved ways of looking at the event list."""

import tomllib
from collections.abc import Iterable
from typing import cast

from startex.codecs.folder.finds import Finds, shaped
from startex.codecs.folder.rows import ID_FORM
from startex.codecs.folder.shapes import VIEWS_FILE
from startex.codecs.folder.toml import block, error_line, key_lines
from startex.codecs.folder.values import is_id
from startex.codecs.table import read_text
from startex.language.plan import ColumnFilter, ListView

_KEYS = ("id", "name", "columns", "sort", "descending", "owner")


def read_views(data: bytes, finds: Finds) -> tuple[ListView, ...]:
    text, problems = read_text(data, VIEWS_FILE)
    finds.unreadable.extend(problems)
    text = text.replace("\r\n", "\n")
    try:
        raw: dict[str, object] = tomllib.loads(text)
    except tomllib.TOMLDecodeError as wrong:
        finds.report("toml-broken", (VIEWS_FILE, error_line(wrong, text)), str(wrong), "TOML")
        return ()
    listed = raw.pop("views", [])
    for key in raw:
        finds.report("key-unknown", (VIEWS_FILE, key_lines(text).get(key, 1)), key, "[[views]]")
    if not isinstance(listed, list):
        finds.report("value-not-allowed", (VIEWS_FILE, 1), "views", "[[views]]")
        return ()
    lines = key_lines(text)
    made = (_view(part, at, lines, finds) for at, part in enumerate(cast("list[object]", listed)))
    return tuple(one for one in made if one is not None)


def write_views(views: Iterable[ListView]) -> bytes:
    blocks: list[str] = []
    for view in views:
        blocks.append(block("[[views]]", {key: getattr(view, key) for key in _KEYS}))
        blocks += [block("[[views.filters]]", _pairs(one)) for one in view.filters]
    return "\n".join(blocks).encode()


def _view(part: object, at: int, lines: dict[str, int], finds: Finds) -> ListView | None:
    line = lines.get(f"views[{at}]", 1)
    if not isinstance(part, dict):
        finds.report("value-not-allowed", (VIEWS_FILE, line), "views", "[[views]]")
        return None
    raw = cast("dict[str, object]", part)
    known = ListView.__struct_fields__
    for key in raw.keys() - set(known):
        place = (VIEWS_FILE, lines.get(f"views[{at}].{key}", line))
        finds.report("key-unknown", place, key, ", ".join(known))
    places = {key: (VIEWS_FILE, lines.get(f"views[{at}].{key}", line)) for key in raw}
    view = shaped(raw, ListView, {**places, "": (VIEWS_FILE, line)}, finds)
    if view is None:
        return None
    if not is_id(view.id):
        finds.report("id-not-allowed", (VIEWS_FILE, line), view.id, ID_FORM)
    return view if finds.put(f"view/{view.id}", (VIEWS_FILE, line)) else None


def _pairs(one: ColumnFilter) -> dict[str, object]:
    return {name: getattr(one, name) for name in one.__struct_fields__}
