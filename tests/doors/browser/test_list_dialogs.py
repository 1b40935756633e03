"""What stands behind the table's menu: structure, library, copied days, practice runs."""

import re

from playwright.sync_api import expect
from tests.doors.browser.conftest import Seater, seater
from tests.doors.browser.event_list import EventList
from tests.doors.browser.seat import EXERCISE
from tests.doors.running import Server, cards

PLANNER = "MSEL-MGR-D"


def test_the_list_grows_by_storylines_copied_days_and_its_library(
    chair: Seater, own_sample_server: Server
) -> None:
    codes = cards(own_sample_server, EXERCISE)
    table = EventList(seater(chair, own_sample_server, codes)(PLANNER))
    seat = table.seat

    table.more("lines-structure")
    structure = seat.dialog()
    structure.get_by_role("button", name=re.compile("^PK-2 ")).first.click()
    seat.field("msel-write-title", structure).fill("Camp Solh and its neighbours")
    structure.locator("button.main").click()
    expect(structure.get_by_role("button", name=re.compile("^PK-2 ")).first).to_contain_text(
        "Camp Solh and its neighbours"
    )
    seat.press("Escape")

    table.cell("ADM-01", "id").click()
    table.more("lines-library")
    shelf = seat.dialog()
    expect(shelf).to_contain_text(seat.say("lines-library-empty"))
    seat.button("lines-library-keep", shelf, count=1).click()
    shelf.get_by_role("checkbox").check()
    seat.button("lines-library-take", shelf, count=1).click()
    expect(shelf.get_by_role("status")).to_contain_text(seat.say("lines-library-taken", count=1))
    seat.press("Escape")
    table.search("ADM-01-2")
    expect(table.cell("ADM-01-2", "status")).to_contain_text(seat.word("line-status", "draft"))

    table.search("")
    table.more("lines-copy-day")
    seat.dialog().locator("button.main").click()
    expect(seat.dialog()).to_have_count(0)
    table.search("CT-1-03-D2")
    expect(table.cell("CT-1-03-D2", "status")).to_contain_text(seat.word("line-status", "draft"))


def test_a_practice_run_opens_beside_the_exercise_and_says_so(
    chair: Seater, own_sample_server: Server
) -> None:
    codes = cards(own_sample_server, EXERCISE)
    table = EventList(seater(chair, own_sample_server, codes)(PLANNER))
    seat = table.seat
    table.more("lines-practice")
    seat.button("lines-practice-go", seat.dialog()).click()
    with seat.page.expect_popup() as opened:
        seat.dialog().get_by_role("link").click()
    practice = opened.value
    practice.wait_for_url("**/x/**")
    head = practice.get_by_test_id("marking-head")
    expect(head).to_contain_text(seat.say("marking-practice", exercise=EXERCISE))
    expect(seat.sees("marking-head")).not_to_contain_text(
        seat.say("marking-practice", exercise=EXERCISE)
    )
