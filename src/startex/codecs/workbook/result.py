"""What an import found: lines and texts to take in, and the fate of every row."""

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime, time, timedelta

from startex.codecs.workbook.rules import Mapping as SheetMappings
from startex.codecs.workbook.rules import TimeRules
from startex.language.base import Noun
from startex.language.ids import LanguageCode, LineId
from startex.language.plan import Line, Plan
from startex.language.values import HumanText, PlayWindow

#: What a cell of a sheet can hold.
Value = str | int | float | bool | datetime | date | time | timedelta | None

#: The column in which a line remembers which row it came from, so that it is taken in once.
IMPORT_KEY = "import_key"
LONGEST_ID = 32

#: XML and CSV may carry signs no text of ours holds.
_NO_TEXT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]")


class SheetRow(Noun):
    """`number` counts from 1, as the program that wrote the sheet shows it."""

    number: int
    values: tuple[Value, ...]


class Sheet(Noun):
    name: str
    rows: tuple[SheetRow, ...]
    is_hidden: bool = False


class Mapped(Noun):
    """A column and what it was taken for; `field` is empty where its cells stay as they are."""

    sheet: str
    column: str
    heading: str
    field: str


class Reading(Noun):
    """One way in which a time may be meant, as a date-time group; `rules` say that it is so."""

    time: str
    rules: TimeRules


class Reported(Noun):
    """Something a reader should look at; a row that did not become a line is `dropped`.

    `reason` is a code; `unreadable-REASON` in `wording` has the sentence. A time that is not
    clear has `readings` where what is known of the sheet leaves a choice.
    """

    sheet: str
    row: int
    cell: str
    found: str
    allowed: str
    reason: str
    dropped: bool
    readings: tuple[Reading, ...] = ()


class Imported(Noun):
    """Invariant: `rows_in` is the number of lines and of rows reported as dropped."""

    rows_in: int
    lines: tuple[Line, ...]
    texts: tuple[HumanText, ...]
    reported: tuple[Reported, ...]
    mapping: tuple[Mapped, ...]
    #: Sheet and row of each line, "MSEL!14".
    origins: dict[LineId, str]
    #: What the rows were read under; given back, it reads them the same way again.
    used: SheetMappings
    #: Names of the sheets in our own form.
    own_sheets: tuple[str, ...] = ()


class Context(Noun):
    """What the exercise already knows; names are folded, ids as they are."""

    zone_letter: str
    play_days: tuple[PlayWindow, ...]
    languages: tuple[LanguageCode, ...]
    addresses: Mapping[str, str]
    posts: Mapping[str, str]
    billets: Mapping[str, str]
    storylines: Mapping[str, str]
    objectives: Mapping[str, str]


def shown(value: Value) -> str:
    """A cell as a person sees it, without the signs no text can hold."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return value.isoformat(" ", "minutes")
    if isinstance(value, time):
        return value.isoformat("minutes")
    if isinstance(value, date):
        return value.isoformat()
    return _NO_TEXT.sub("", str(value)).replace("\r\n", "\n").strip()


def as_id(written: str) -> str:
    """ "FSS 9000" as FSS-9000; empty where nothing of it can stand in an id."""
    return re.sub(r"[^\w.]+", "-", written).strip("-.")[:LONGEST_ID]


def folded(name: str) -> str:
    """Names compare without case, blanks and dashes."""
    return "".join(sign for sign in name.casefold() if sign.isalnum())


def context_of(plan: Plan) -> Context:
    spoken = _spoken_names(plan)
    addresses = {
        **_named("cell", (cell.id for cell in plan.cells), spoken),
        **_named("persona", (persona.id for persona in plan.personas), spoken),
        **{folded(billet.post): str(billet.post) for billet in plan.billets},
    }
    return Context(
        zone_letter=plan.exercise.venue.zone_letter,
        play_days=plan.exercise.play_days,
        languages=plan.exercise.working_languages,
        addresses=addresses,
        posts={folded(billet.post): str(billet.post) for billet in plan.billets},
        billets={folded(billet.id): str(billet.id) for billet in plan.billets},
        storylines=_named("storyline", (one.id for one in plan.storylines), spoken),
        objectives={
            **_named("objective", (one.id for one in plan.objectives), spoken),
            **_named("task", (one.id for one in plan.tasks), spoken),
        },
    )


def _spoken_names(plan: Plan) -> dict[str, tuple[str, ...]]:
    """What each thing is called, in every language, by "kind/id"."""
    return {
        text.id.rpartition("/")[0]: tuple(version.body for version in text.versions)
        for text in plan.texts
        if text.id.endswith(("/name", "/title"))
    }


def _named(kind: str, ids: Iterable[str], spoken: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    names: dict[str, str] = {}
    for one in ids:
        for name in (*spoken.get(f"{kind}/{one}", ()), str(one)):
            names[folded(name)] = str(one)
    return names
