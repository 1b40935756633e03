"""docs/architecture.md draws the house as it stands."""

import configparser
import re

from tests.docs.pages import ROOT, codes, fences, prose, sections, table

PAGE = "docs/architecture.md"


def standing() -> set[str]:
    return {room.parent.name for room in (ROOT / "src" / "startex").glob("*/__init__.py")}


def floors(drawing: list[str]) -> list[set[str]]:
    """The rooms of each floor that stand, from the top."""
    named = (set(re.findall(r"[a-z]+", line)) & standing() for line in drawing)
    return [floor for floor in named if floor]


def test_every_room_that_stands_is_described_and_no_other() -> None:
    described = [codes(row[0])[0] for row in table(sections(PAGE)["Rooms and floors"])]
    assert sorted(described) == sorted(standing())


def test_the_floors_are_drawn_as_the_contract_has_them() -> None:
    contract = configparser.ConfigParser()
    contract.read(ROOT / ".importlinter", encoding="utf-8")
    layers = contract["importlinter:contract:floors"]["layers"].splitlines()
    (drawn, *_others) = fences(PAGE)
    assert floors(drawn.body.splitlines()) == floors(layers)


def test_rooms_that_are_planned_do_not_stand_yet() -> None:
    said = re.search(r"do not exist yet.*?:(.*?)\.\n", prose(PAGE), re.DOTALL)
    assert said is not None
    planned = set(codes(said[1]))
    contract = (ROOT / ".importlinter").read_text(encoding="utf-8")
    assert planned & standing() == set()
    assert {room for room in planned if not re.search(rf"\b{room}\b", contract)} == set()
