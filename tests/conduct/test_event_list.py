"""The event list as a file holds no line that its reader may not see, not even in its corners."""

import io
import zipfile

import msgspec
import openpyxl
from hypothesis import given, settings
from tests.codecs.workbook.books import Cell, sheet
from tests.exercises import small, wild

from startex.codecs.workbook import Like, Remembered
from startex.conduct.event_list import Listed, as_common_format, as_workbook, listed
from startex.language.ids import BilletId, LineId, NationCode, text_owner
from startex.language.plan import Line, Plan
from startex.language.rows import RowKey
from startex.visibility.cut import may_have

HEADING = ("No", "Subject", "Description", "Weather")
NOTHING = Remembered()


def kept_from(plan: Plan, line: str, nation: str) -> Plan:
    """The plan with a line that is one nation's own."""
    lines = tuple(
        msgspec.structs.replace(one, owner=NationCode(nation), release=(nation,))
        if one.id == line
        else one
        for one in plan.lines
    )
    return msgspec.structs.replace(plan, lines=lines)


def seen_by(hall: small.Hall, billet: str) -> Listed:
    viewer = hall.rooms.people.viewer(BilletId(billet))

    def sees(line: LineId) -> bool:
        row = hall.views.row(RowKey("line", line))
        return row is not None and may_have(row, viewer)

    return listed(hall.rooms, sees)


def everything(workbook: bytes) -> str:
    """All that lies in a workbook, also where no program shows it."""
    with zipfile.ZipFile(io.BytesIO(workbook)) as parts:
        return "\n".join(parts.read(name).decode(errors="replace") for name in parts.namelist())


def like(*rows: tuple[Cell, ...]) -> Like:
    return Like("their list.xlsx", sheet(HEADING, *rows), "their list")


def test_who_sees_every_line_gets_the_planners_own_workbook() -> None:
    hall = small.opened()
    theirs = like(("L-1", "Their words", "Shots.", "Rain"), ("X-9", "Never taken", "No.", "Sun"))
    made = as_workbook(seen_by(hall, "MSEL-1-D"), theirs, NOTHING)
    book = openpyxl.load_workbook(io.BytesIO(made))["MSEL"]
    assert [cell.value for cell in book[1]][:4] == list(HEADING)
    assert [row[0].value for row in book.iter_rows(min_row=2)][:2] == ["L-1", "X-9"]
    assert book["D2"].value == "Rain"


def test_who_does_not_see_every_line_gets_the_headings_and_his_lines() -> None:
    hall = small.Hall()
    hall.open(kept_from(small.plan(), "L-2", "TJK"))
    theirs = like(
        ("L-1", "Their words", "Shots.", "Rain"),
        ("L-2", "A secret bridge", "Down.", "Fog"),
        ("X-9", "A secret road", "No.", "Sun"),
    )
    cut = seen_by(hall, "MSEL-1-D")
    assert not cut.is_whole
    made = as_workbook(cut, theirs, NOTHING)
    book = openpyxl.load_workbook(io.BytesIO(made))["MSEL"]
    assert [cell.value for cell in book[1]][:4] == list(HEADING)
    numbers = [row[0].value for row in book.iter_rows(min_row=2)]
    assert numbers == ["L-1", "L-3", "L-4", "L-5", "L-6"]
    found = everything(made)
    for secret in ("secret", "L-2", "Fog", "Varzob is down"):
        assert secret not in found
    assert "Varzob is down" in everything(as_workbook(seen_by(hall, "WHITE-1-D"), theirs, NOTHING))


def test_the_marking_stands_on_every_page() -> None:
    hall = small.Hall()
    hall.open(kept_from(small.plan(), "L-2", "TJK"))
    for billet in ("MSEL-1-D", "WHITE-1-D"):
        made = as_workbook(seen_by(hall, billet), like(("L-1", "A", "B", "C")), NOTHING)
        for page in openpyxl.load_workbook(io.BytesIO(made)).worksheets:
            for edge in (page.oddHeader, page.oddFooter):
                assert edge is not None
                assert edge.center.text == "EXERCISE EXERCISE EXERCISE"


@settings(max_examples=25, deadline=None)
@given(wild.exercises, wild.plays)
def test_no_file_holds_a_text_of_a_line_its_reader_may_not_see(
    exercise: int, steps: list[int]
) -> None:
    hall = wild.started(exercise)
    for _step in wild.play(hall, steps):
        pass
    for billet in ("DIR-1-D", "MSEL-1-D", "WHITE-1-D"):
        if billet not in hall.rooms.people.billets:
            continue
        nation = hall.rooms.people.billets[BilletId(billet)].nation
        cut = seen_by(hall, billet)
        made = everything(as_workbook(cut, like(("L-1", "A", "B", "C")), NOTHING))
        made += as_common_format(cut).decode()
        assert [body for body in _kept_from(hall, nation) if body in made] == []


def _kept_from(hall: small.Hall, nation: str) -> set[str]:
    """Marks of the texts of lines that are not released to a nation."""
    may: set[str] = set()
    may_not: set[str] = set()
    for text in hall.rooms.translation.texts.values():
        kind, owner = text_owner(text.id)
        known = hall.rooms.msel.lines.get(LineId(owner)) if kind == "line" else None
        released = known is None or _released_to(known.line, nation)
        bodies = {version.body for version in text.versions if version.body.startswith("~")}
        (may if released else may_not).update(bodies)
    return may_not - may


def _released_to(line: Line, nation: str) -> bool:
    return not line.owner or nation == line.owner or bool({"ALL", nation} & {*line.release})
