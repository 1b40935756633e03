"""The plan's own faults at the door: who gets them, and which."""

import httpx
import msgspec
from msgspec.structs import replace
from tests.doors.conftest import Opener
from tests.doors.page import Page, path_of
from tests.exercises.small import written

from startex.language import commands as c
from startex.language.ids import Address, LineId, NationCode, StorylineId
from startex.language.plan import Line
from startex.language.values import LineKind, ReleaseRule
from startex.server.findings_routes import Findings
from startex.wording.dtg import parse_dtg

DIRECTOR, MANAGER, TAJIK = "DIR-1-D", "MSEL-1-D", "WHITE-1-D"


def asked(page: Page, tag: str = "") -> httpx.Response:
    headers = {"if-none-match": tag} if tag else {}
    return page.browser.http.get(f"{path_of(page.session)}/findings", headers=headers)


def told(page: Page) -> list[tuple[str, str]]:
    found = msgspec.json.decode(asked(page).raise_for_status().content, type=Findings).findings
    return [(one.code, one.item) for one in found]


def late(name: str, *release: str) -> Line:
    """A line with a fault of its own: released by a trigger that it does not have."""
    return Line(
        id=LineId(name),
        kind=LineKind.CONTEXTUAL,
        storyline=StorylineId("CT"),
        planned_ms=parse_dtg("130930EAUG22"),
        to=(Address("J2"),),
        rule=ReleaseRule.ON_TRIGGER,
        release=release or ("ALL",),
    )


def drafted(page: Page, line: Line) -> None:
    page.done(c.DraftLine(line=line, title=written("Title")))


def test_a_fault_is_told_as_soon_as_it_is_written_and_gone_when_mended(own_opened: Opener) -> None:
    director = own_opened(DIRECTOR)
    fault = ("trigger-missing", "line/L-9")
    assert fault not in told(director)
    drafted(director, late("L-9"))
    assert fault in told(director)
    mended = replace(late("L-9"), rule=ReleaseRule.BY_HAND)
    director.done(c.EditLine(line=mended, version=1))
    assert fault not in told(director)


def test_what_has_not_changed_is_not_told_twice(own_opened: Opener) -> None:
    director = own_opened(DIRECTOR)
    first = asked(director)
    tag = first.headers["etag"]
    assert asked(director, tag).status_code == 304
    director.done(c.CallNoDuff(what="nothing of the plan"))
    assert asked(director, tag).status_code == 304
    drafted(director, late("L-9"))
    assert asked(director, tag).status_code == 200


def test_only_those_who_can_mend_the_plan_are_told(own_opened: Opener) -> None:
    for billet in (DIRECTOR, MANAGER, TAJIK):
        assert asked(own_opened(billet)).status_code == 200
    for billet in ("J3-1-D", "EVAL-1-D", "INT-1-D", "OBS-1-D"):
        assert asked(own_opened(billet)).status_code == 403


def test_a_finding_that_names_a_line_of_others_is_not_told(own_opened: Opener) -> None:
    """Neither the line itself nor an overload that counts it."""
    director, tajik = own_opened(DIRECTOR), own_opened(TAJIK)
    for number in range(8):
        drafted(director, late(f"OPEN-{number}"))
    assert ("headquarters-overloaded", "line/OPEN-0") in told(tajik)
    drafted(director, replace(late("HIDDEN-9", "USA"), owner=NationCode("USA")))
    seen, all_of_it = asked(tajik).text, asked(director).text
    assert "HIDDEN" in all_of_it
    assert "headquarters-overloaded" in all_of_it
    assert "HIDDEN" not in seen
    assert "headquarters-overloaded" not in seen
    assert ("trigger-missing", "line/OPEN-0") in told(tajik)
