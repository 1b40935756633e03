"""exercise.toml: the exercise itself, read with the line of each key, written in one layout."""

import tomllib
from collections.abc import Iterable, Mapping
from typing import TypeVar, cast

import msgspec

from startex.codecs.folder.finds import Finds, Place, shaped
from startex.codecs.folder.rows import ID_FORM
from startex.codecs.folder.shapes import EXERCISE_FILE
from startex.codecs.folder.toml import block, error_line, key_lines
from startex.codecs.folder.values import (
    HOUR_FORM,
    TIME_FORMS,
    Calendar,
    is_id,
    read_hour,
    read_time,
    safe_zone,
    write_hour,
    write_time,
)
from startex.codecs.table import read_text
from startex.language.base import Noun
from startex.language.plan import (
    Component,
    Exercise,
    LoadLimits,
    Nation,
    Readiness,
    Shift,
    Venue,
)
from startex.language.staff_plan import MarkingScheme
from startex.language.values import PlayWindow
from startex.wording.dtg import ZONE_LETTERS, offset_of

T = TypeVar("T", bound=Noun)

#: Lists of tables and what each becomes; hours and times are put into ms and minutes before.
_LISTS: dict[str, type[Noun]] = {
    "nations": Nation,
    "components": Component,
    "shifts": Shift,
    "play_days": PlayWindow,
}
_PLAIN = ("id", "name", "series", "sponsor", "host_nation", "lead_nation", "working_languages")
_MORE = ("classification", "missions", "terminology", "default_release", "practice_of")
#: Tables that are written only where they say something else than usual.
_RULES: dict[str, type[Noun]] = {
    "readiness": Readiness,
    "limits": LoadLimits,
    "marking": MarkingScheme,
}
_ALWAYS = frozenset({"id", "name", "working_languages", "classification"})


def read_exercise(data: bytes, finds: Finds) -> Exercise | None:
    text, problems = read_text(data, EXERCISE_FILE)
    finds.unreadable.extend(problems)
    text = text.replace("\r\n", "\n")
    try:
        raw: dict[str, object] = tomllib.loads(text)
    except tomllib.TOMLDecodeError as wrong:
        finds.report("toml-broken", (EXERCISE_FILE, error_line(wrong, text)), str(wrong), "TOML")
        return None
    return _Reader(raw, key_lines(text), finds).exercise()


def write_exercise(exercise: Exercise) -> bytes:
    blocks = [_plain_keys(exercise), block("[venue]", _pairs(exercise.venue))]
    blocks += [block("[[nations]]", _pairs(nation)) for nation in exercise.nations]
    blocks += [block("[[components]]", _pairs(part)) for part in exercise.components]
    blocks += [block("[[shifts]]", _shift_pairs(shift)) for shift in exercise.shifts]
    zone = safe_zone(exercise.venue.zone_letter)
    blocks += [block("[[play_days]]", _day_pairs(day, zone)) for day in exercise.play_days]
    rules = {key: getattr(exercise, key) for key in _RULES}
    blocks += [
        block(f"[{key}]", _rule_pairs(rule)) for key, rule in rules.items() if rule != type(rule)()
    ]
    return "\n".join(blocks).encode()


def calendar_of(exercise: Exercise | None) -> Calendar:
    if exercise is None:
        return Calendar()
    return Calendar(zone_letter=safe_zone(exercise.venue.zone_letter), play_days=exercise.play_days)


class _Reader:
    def __init__(self, raw: Mapping[str, object], lines: Mapping[str, int], finds: Finds) -> None:
        self._raw = raw
        self._lines = lines
        self._finds = finds

    def exercise(self) -> Exercise | None:
        known = {*_PLAIN, *_MORE, *_LISTS, *_RULES, "venue"}
        whole = {key: value for key, value in self._raw.items() if key in known}
        self._unknown_keys(self._raw, known, "")
        venue = self._table("venue", whole.get("venue"), Venue)
        if venue is None:
            return None
        self._check_zone(venue)
        whole["venue"] = venue
        for key, struct in _LISTS.items():
            whole[key] = self._list(key, whole.get(key, []), struct)
        for key, struct in _RULES.items():
            whole[key] = self._table(key, whole.get(key, {}), struct) or struct()
        whole.setdefault("working_languages", [])
        self._check_id(whole.get("id"))
        return shaped(whole, Exercise, self._places(whole, ""), self._finds)

    def _check_id(self, found: object) -> None:
        """It names the journal's file, so it must never lead out of a folder."""
        if isinstance(found, str) and not is_id(found):
            self._finds.report("id-not-allowed", self._place("id", ""), found, ID_FORM)

    def _check_zone(self, venue: Venue) -> None:
        try:
            offset_of(venue.zone_letter)
        except ValueError:
            place = self._place("venue.zone_letter", "venue")
            found = f"zone_letter = {venue.zone_letter}"
            self._finds.report("value-not-allowed", place, found, " ".join(ZONE_LETTERS))

    def _list(self, key: str, value: object, struct: type[T]) -> tuple[T, ...]:
        if not isinstance(value, list):
            self._finds.report("value-not-allowed", self._place(key, ""), key, f"[[{key}]]")
            return ()
        parts = cast("list[object]", value)
        made = (self._table(f"{key}[{n}]", part, struct) for n, part in enumerate(parts))
        return tuple(one for one in made if one is not None)

    def _table(self, path: str, value: object, struct: type[T]) -> T | None:
        if not isinstance(value, dict):
            code = "value-missing" if value is None else "value-not-allowed"
            self._finds.report(code, self._place(path, ""), path, f"[{path}]")
            return None
        raw = self._timed(path, cast("dict[str, object]", value))
        self._unknown_keys(raw, set(struct.__struct_fields__), f"{path}.")
        return shaped(raw, struct, self._places(raw, f"{path}."), self._finds)

    def _timed(self, path: str, raw: dict[str, object]) -> dict[str, object]:
        """Hours of shifts and times of play days, as the structs hold them."""
        timed: dict[str, object] = {}
        for key, value in raw.items():
            field = _TIMED.get((path.split("[", maxsplit=1)[0], key))
            if field is None:
                timed[key] = value
            elif (number := self._number(f"{path}.{key}", field, str(value))) is not None:
                timed[field] = number
        return timed

    def _number(self, path: str, field: str, written: str) -> int | None:
        try:
            if field.endswith("_minute"):
                return read_hour(written)
            return read_time(written, Calendar())
        except ValueError:
            allowed = HOUR_FORM if field.endswith("_minute") else TIME_FORMS.split(" | ")[0]
            self._finds.report("time-unreadable", self._place(path, ""), written, allowed)
            return None

    def _unknown_keys(self, raw: Mapping[str, object], known: set[str], before: str) -> None:
        for key in raw.keys() - known:
            place = self._place(f"{before}{key}", before.rstrip("."))
            self._finds.report("key-unknown", place, key, ", ".join(sorted(known)))

    def _places(self, raw: Iterable[str], before: str) -> dict[str, Place]:
        places = {key: self._place(f"{before}{key}", before.rstrip(".")) for key in raw}
        return {**places, "": self._place(before.rstrip("."), "")}

    def _place(self, path: str, otherwise: str) -> Place:
        line = self._lines.get(path) or self._lines.get(otherwise) or 1
        return (EXERCISE_FILE, line)


_TIMED = {
    ("shifts", "start"): "start_minute",
    ("shifts", "end"): "end_minute",
    ("play_days", "start"): "start_ms",
    ("play_days", "end"): "end_ms",
}


def _plain_keys(exercise: Exercise) -> str:
    pairs = _pairs(exercise)
    usual = {one.name: one.default for one in msgspec.structs.fields(Exercise)}
    keys = [key for key in (*_PLAIN, *_MORE) if key in _ALWAYS or pairs[key] != usual[key]]
    return block("", {key: pairs[key] for key in keys})


def _pairs(noun: Noun) -> dict[str, object]:
    return {name: getattr(noun, name) for name in noun.__struct_fields__}


def _rule_pairs(rule: Noun) -> dict[str, object]:
    """A marking scheme is mostly no more than its name; the other rules are written whole."""
    if not isinstance(rule, MarkingScheme):
        return _pairs(rule)
    usual = _pairs(MarkingScheme())
    return {key: said for key, said in _pairs(rule).items() if key == "id" or said != usual[key]}


def _shift_pairs(shift: Shift) -> dict[str, object]:
    start, end = write_hour(shift.start_minute), write_hour(shift.end_minute)
    return {"id": shift.id, "start": start, "end": end}


def _day_pairs(day: PlayWindow, zone_letter: str) -> dict[str, object]:
    start, end = write_time(day.start_ms, zone_letter), write_time(day.end_ms, zone_letter)
    return {"start": start, "end": end}
