"""What each file of the exercise folder holds (docs/standards/exercise-folder.md)."""

from typing import Literal

from startex.language.base import Noun
from startex.language.plan import (
    Billet,
    Cell,
    Gate,
    Incident,
    Line,
    Link,
    ListColumn,
    Objective,
    ObjectiveTask,
    Persona,
    Storyline,
    Unit,
)
from startex.language.staff_plan import Contact, DistributionList, RhythmEvent, Term, Turn

EXERCISE_FILE = "exercise.toml"
VIEWS_FILE = "views.toml"
TEXTS_FOLDER = "texts/"
#: Forms of the exercise's own, one file each.
FORMS_FOLDER = "forms/"
#: Workbooks that planners brought, as they came; a list among them is no table of ours.
ORIGINALS_FOLDER = "originals/"
TEXT_COLUMNS = ("id", "version", "state", "author", "checker", "body")
#: Columns of texts that a file lacks where nothing stands in them.
TEXT_COLUMNS_WHEN_USED = frozenset({"checker"})

#: "" and NOBODY differ: an empty release means all nations, and nothing may widen by being saved.
NOBODY = "NOBODY"

#: An unknown heading that looks like one of ours is written with this before it.
UNKNOWN_PREFIX = "unknown:"

#: How a cell stands for a field.
Reading = Literal[
    "plain",
    "id",
    "words",
    "who",
    "time",
    "position",
    "flag",
    "trigger",
    "hour",
    "inputs",
    "schedule",
    "effects",
]


class Column(Noun):
    """`field` is the struct's; for a position the two degrees are known to the reader.

    One that is written `only_when_used` lacks where no row has anything in it.
    """

    name: str
    field: str
    reading: Reading = "plain"
    only_when_used: bool = False


class Shape(Noun):
    """One file of rows that become structs of one kind; `kind` begins their texts' ids.

    One that is written `only_when_used` lacks in a folder that has none of its kind.
    """

    file: str
    kind: str
    struct: type[Noun]
    columns: tuple[Column, ...]
    keeps_unknown: bool = False
    only_when_used: bool = False


def _columns(
    names: str,
    *,
    words: str = "",
    who: str = "",
    times: str = "",
    position: str = "",
    sparing: str = "",
) -> tuple[Column, ...]:
    readings: dict[str, Reading] = {
        "id": "id",
        "post": "id",
        "dynamic": "flag",
        "protected": "flag",
        "trigger": "trigger",
        "outlet": "flag",
        "schedule": "schedule",
        "link_effects": "effects",
    }
    readings |= dict.fromkeys(words.split(), "words")
    readings |= dict.fromkeys(who.split(), "who")
    readings |= dict.fromkeys(times.split(), "time")
    readings |= dict.fromkeys(position.split(), "position")
    fields = {name: f"{name}_ms" for name in times.split()}
    return tuple(
        Column(
            name=name,
            field=fields.get(name, name),
            reading=readings.get(name, "plain"),
            only_when_used=name in sparing.split(),
        )
        for name in names.split()
    )


CELLS = Shape(file="cells.csv", kind="cell", struct=Cell, columns=_columns("id kind parent"))
PERSONAS = Shape(
    file="personas.csv",
    kind="persona",
    struct=Persona,
    columns=_columns("id cell phone mailbox outlet", sparing="phone mailbox outlet"),
)
BILLETS = Shape(
    file="manning.csv",
    kind="billet",
    struct=Billet,
    columns=_columns("id post cell nation rank role shift languages person", words="languages"),
)
STORYLINES = Shape(
    file="storylines.csv",
    kind="storyline",
    struct=Storyline,
    columns=_columns("id mission objectives", words="objectives"),
)
INCIDENTS = Shape(
    file="incidents.csv",
    kind="incident",
    struct=Incident,
    columns=_columns("id level part_of", words="part_of"),
    only_when_used=True,
)
GATES = Shape(
    file="gates.csv",
    kind="gate",
    struct=Gate,
    columns=_columns("id options storyline", words="options"),
    only_when_used=True,
)
#: A column of the exercise's own is named by its heading.
COLUMNS = Shape(
    file="columns.csv",
    kind="column",
    struct=ListColumn,
    columns=(Column(name="heading", field="id"), *_columns("type choices", words="choices")),
    only_when_used=True,
)
#: A row with a parent is a task of that objective.
OBJECTIVES = Shape(
    file="objectives.csv",
    kind="objective",
    struct=Objective,
    columns=_columns("id parent mission nation"),
)
TASKS = Shape(
    file="objectives.csv",
    kind="task",
    struct=ObjectiveTask,
    columns=(Column(name="id", field="id", reading="id"), Column(name="parent", field="objective")),
)
LINES = Shape(
    file="event_list.csv",
    kind="line",
    struct=Line,
    columns=_columns(
        "id kind storyline planned deadline rule sender to info means precedence priority "
        "controller objectives incidents prerequisite contingency_for trigger alternative "
        "dynamic owner release status reason author approver display_only classification "
        "link_effects",
        words="to info objectives incidents display_only",
        sparing="display_only classification link_effects",
        who="release",
        times="planned deadline",
    ),
    keeps_unknown=True,
)
UNITS = Shape(
    file="forces.csv",
    kind="unit",
    struct=Unit,
    columns=_columns(
        "id sidc side parent position played_by audience release",
        who="audience release",
        position="position",
    ),
)
LINKS = Shape(
    file="links.csv",
    kind="link",
    struct=Link,
    columns=_columns(
        "id from_cell to_cell means pace state delay_s loss most_bytes area schedule",
        sparing="delay_s loss most_bytes area schedule",
    ),
)
LISTS = Shape(
    file="lists.csv",
    kind="list",
    struct=DistributionList,
    columns=_columns("id members", words="members"),
    only_when_used=True,
)
#: Real people and services; those of the scenario are personas.
CONTACTS = Shape(
    file="contacts.csv",
    kind="contact",
    struct=Contact,
    columns=_columns("id phone mailbox place audience", who="audience"),
    only_when_used=True,
)
#: What else stands there are words, under the language they are of.
TERMS = Shape(
    file="terms.csv",
    kind="term",
    struct=Term,
    columns=_columns("id subject protected state source replaces note"),
    keeps_unknown=True,
    only_when_used=True,
)
TURNS = Shape(
    file="roster.csv",
    kind="turn",
    struct=Turn,
    columns=_columns("id billet start end kind rhythm", times="start end"),
    only_when_used=True,
)
#: Inputs stand in one cell: what is brought, who brings it, how many minutes before.
RHYTHM = Shape(
    file="rhythm.csv",
    kind="rhythm",
    struct=RhythmEvent,
    columns=(
        *_columns("id"),
        Column(name="begins", field="start_minute", reading="hour"),
        Column(name="minutes", field="length_min"),
        *_columns("days chair members place languages", words="days members languages"),
        Column(name="inputs", field="inputs", reading="inputs"),
        *_columns("audience release", who="audience release"),
    ),
    only_when_used=True,
)

TABLES = (
    CELLS,
    PERSONAS,
    BILLETS,
    STORYLINES,
    INCIDENTS,
    GATES,
    COLUMNS,
    OBJECTIVES,
    LINES,
    UNITS,
    LINKS,
    LISTS,
    CONTACTS,
    TERMS,
    TURNS,
    RHYTHM,
)

#: Files that a folder lacks where there is nothing to stand in them.
ONLY_WHEN_USED = (*(shape.file for shape in TABLES if shape.only_when_used), VIEWS_FILE)

#: Which texts belong to what, in the order in which they are written. A gate has one more for
#: each of its options, a meeting one for each of its inputs.
TEXT_PARTS: dict[str, tuple[str, ...]] = {
    "exercise": ("title", "scenario"),
    "cell": ("name",),
    "persona": ("name",),
    "billet": ("title",),
    "storyline": ("title",),
    "incident": ("title",),
    "gate": ("title",),
    "objective": ("title",),
    "task": ("title", "condition", "standard"),
    "line": ("title", "body", "expected", "notes"),
    "unit": ("name",),
    "list": ("name",),
    "contact": ("name",),
    "rhythm": ("title", "purpose", "outputs"),
}
