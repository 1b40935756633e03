"""A small plan without a finding, and ways to spoil it."""

from collections.abc import Callable

import msgspec

from startex.language.ids import (
    Address,
    BilletId,
    CellId,
    ExerciseId,
    LanguageCode,
    LineId,
    NationCode,
    ObjectiveId,
    PersonaId,
    PostId,
    StorylineId,
    TaskId,
    TextId,
    UnitId,
)
from startex.language.plan import (
    Billet,
    Cell,
    Exercise,
    Line,
    Nation,
    Objective,
    ObjectiveTask,
    Persona,
    Plan,
    Shift,
    Storyline,
    Unit,
    Venue,
)
from startex.language.values import (
    CellKind,
    HumanText,
    LineKind,
    LineStatus,
    PlayWindow,
    Role,
    TextState,
    TextVersion,
)
from startex.wording.dtg import parse_dtg

ENGLISH, RUSSIAN, URDU = LanguageCode("en"), LanguageCode("ru"), LanguageCode("ur")


def version(language: LanguageCode, of_version: int = 1) -> TextVersion:
    state = TextState.SOURCE if language == ENGLISH else TextState.CHECKED
    return TextVersion(language=language, body="…", state=state, of_version=of_version)


def text(part: str, *versions: TextVersion, number: int = 1, line: str = "L1") -> HumanText:
    return HumanText(
        id=TextId(f"line/{line}/{part}"), source=ENGLISH, version=number, versions=versions
    )


def billet(name: str, post: str, cell: str, *languages: LanguageCode, **more: str) -> Billet:
    return Billet(
        id=BilletId(name),
        post=PostId(post),
        cell=CellId(cell),
        nation=NationCode(more.get("nation", "USA")),
        role=Role(more.get("role", "staff")),
        languages=languages,
        shift=more.get("shift", ""),
    )


BOTH = (version(ENGLISH), version(RUSSIAN))
LINE = Line(
    id=LineId("L1"),
    kind=LineKind.CONTEXTUAL,
    storyline=StorylineId("S1"),
    planned_ms=parse_dtg("130900EAUG22"),
    deadline_ms=parse_dtg("131000EAUG22"),
    sender=Address("MAYOR"),
    to=(Address("J3"),),
    controller=PostId("DIR"),
    objectives=("O1.1",),
    status=LineStatus.APPROVED,
    author=BilletId("B1"),
    approver=BilletId("B2"),
)
GOOD = Plan(
    exercise=Exercise(
        id=ExerciseId("X1"),
        name="SMALL",
        venue=Venue(
            place="Hall", country=NationCode("TJK"), time_zone="Asia/Dushanbe", zone_letter="E"
        ),
        nations=(Nation(code=NationCode("USA")), Nation(code=NationCode("TJK"))),
        working_languages=(ENGLISH, RUSSIAN),
        play_days=(
            PlayWindow(start_ms=parse_dtg("130700EAUG22"), end_ms=parse_dtg("131900EAUG22")),
            PlayWindow(start_ms=parse_dtg("140700EAUG22"), end_ms=parse_dtg("141900EAUG22")),
        ),
        missions=("border_security",),
        shifts=(Shift(id="day", start_minute=420, end_minute=1140),),
    ),
    cells=(
        Cell(id=CellId("HICON"), kind=CellKind.HICON),
        Cell(id=CellId("J3"), kind=CellKind.STAFF),
    ),
    personas=(Persona(id=PersonaId("MAYOR"), cell=CellId("HICON")),),
    billets=(
        billet("B1", "DIR", "HICON", ENGLISH, role="director"),
        billet("B2", "OPS", "J3", RUSSIAN, nation="TJK", shift="day"),
        billet("B9", "LING", "HICON", ENGLISH, RUSSIAN, role="interpreter"),
    ),
    storylines=(Storyline(id=StorylineId("S1"), mission="border_security"),),
    objectives=(Objective(id=ObjectiveId("O1")),),
    tasks=(ObjectiveTask(id=TaskId("O1.1"), objective=ObjectiveId("O1")),),
    lines=(LINE,),
    units=(
        Unit(
            id=UnitId("U1"),
            sidc="10031000001211000000",
            side="BLUE",
            latitude_deg=38.5,
            longitude_deg=68.7,
            played_by=Address("HICON"),
            audience=("EXCON", "J3", "role:evaluator"),
        ),
    ),
    texts=(text("title", *BOTH), text("body", *BOTH), text("expected", *BOTH)),
)

Change = Callable[[Plan], Plan]


def with_line(**fields: object) -> Change:
    return lambda plan: msgspec.structs.replace(
        plan, lines=(msgspec.structs.replace(plan.lines[0], **fields),)
    )


def with_exercise(**fields: object) -> Change:
    return lambda plan: msgspec.structs.replace(
        plan, exercise=msgspec.structs.replace(plan.exercise, **fields)
    )


def with_more(field: str, *nouns: object) -> Change:
    def changed(plan: Plan) -> Plan:
        return msgspec.structs.replace(plan, **{field: (*getattr(plan, field), *nouns)})

    return changed


def instead(field: str, *nouns: object) -> Change:
    return lambda plan: msgspec.structs.replace(plan, **{field: nouns})
