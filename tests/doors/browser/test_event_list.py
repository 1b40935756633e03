"""The event list as planners live with it: a table that is written in, alone and with others."""

import re
from pathlib import Path

from playwright.sync_api import expect
from tests.doors.browser.conftest import Seater
from tests.doors.browser.event_list import EventList
from tests.doors.browser.test_axe import is_legible, is_usable

#: Lines of the sample that nothing has released.
FIRST, SECOND, THIRD = "ADM-01", "ADM-02", "ADM-03"
CURSOR = re.compile(r"\bcursor\b")


def test_a_cell_is_written_in_place_and_taken_back(sit: Seater, shots: Path) -> None:
    table = EventList(sit("MSEL-MGR-D"))
    table.write(FIRST, "controller", "HICON-1")
    table.reads(FIRST, "controller", "HICON-1")
    table.cell(FIRST, "title").click()
    table.seat.press("F2")
    table.seat.page.keyboard.type("Arrival, and doors closed")
    table.seat.shot(shots, "table-writing-en-light")
    table.seat.press("Tab")
    table.reads(FIRST, "title", "Arrival, and doors closed")
    expect(table.cell(FIRST, "to")).to_have_class(CURSOR)
    table.seat.press("Control+KeyZ", "Control+KeyZ")
    table.reads(FIRST, "controller", "MSEL-SYNC")
    expect(table.cell(FIRST, "title")).not_to_contain_text("doors closed")
    table.seat.press("Control+KeyY")
    table.reads(FIRST, "controller", "HICON-1")
    table.seat.press("Control+KeyZ")
    table.reads(FIRST, "controller", "MSEL-SYNC")


def test_what_two_write_at_once_is_shown_and_never_overwritten(sit: Seater, shots: Path) -> None:
    table, other = EventList(sit("MSEL-MGR-D")), EventList(sit("DIR-CHIEF-D"))
    table.cell(THIRD, "to").click()
    table.seat.press("Enter")
    # The other sees where he works, and is not kept from writing there himself.
    expect(other.cell(THIRD, "to")).to_have_class(re.compile(r"\baway\b"))
    other.write(THIRD, "to", "J2 J5")
    table.reads(THIRD, "id", THIRD)
    table.cell(THIRD, "to").get_by_role("combobox").fill("J9")
    table.seat.press("Enter")
    clash = table.seat.dialog()
    expect(clash).to_contain_text("J2 J5")
    expect(clash).to_contain_text("J9")
    table.seat.shot(shots, "table-clash-en-light")
    is_usable(table.seat)
    other.reads(THIRD, "to", "J2 J5")
    clash.get_by_text(table.seat.say("lines-clash-mine")).click()
    table.seat.button("lines-clash-go", clash).click()
    other.reads(THIRD, "to", "J9")


def test_another_field_of_the_same_line_is_no_conflict(sit: Seater) -> None:
    table, other = EventList(sit("MSEL-MGR-D")), EventList(sit("DIR-CHIEF-D"))
    table.cell(SECOND, "controller").click()
    table.seat.press("Enter")
    other.write(SECOND, "planned_ms", "0715")
    table.reads(SECOND, "planned_ms", "130715E")
    table.cell(SECOND, "controller").get_by_role("combobox").fill("WHITE-2")
    table.seat.press("Enter")
    other.reads(SECOND, "controller", "WHITE-2")
    other.reads(SECOND, "planned_ms", "130715E")


def test_many_lines_are_changed_at_once(sit: Seater, shots: Path) -> None:
    seat = sit("MSEL-MGR-D", theme="dark")
    seat.speaks("ru")
    table = EventList(seat)
    table.search("PK-1")
    first, second, third = table.lines()[:3]
    table.cell(first, "status").click()
    table.seat.press("Shift+ArrowDown", "Shift+ArrowDown", "Control+Enter")
    bulk = table.seat.dialog()
    table.seat.field("lines-bulk-column", bulk).select_option("priority")
    table.seat.field("lines-bulk-value", bulk).fill("key")
    table.seat.shot(shots, "table-bulk-ru-dark")
    is_usable(table.seat)
    is_legible(table.seat)
    table.seat.button("lines-bulk-go", bulk, count=3).click()
    expect(bulk).to_have_count(0)
    table.more("lines-columns")
    columns = table.seat.dialog()
    priority = table.seat.word("lines-column", "priority")
    columns.get_by_role("checkbox", name=priority, exact=True).check()
    table.seat.press("Escape")
    for line in (first, second, third):
        table.reads(line, "priority", table.seat.word("inject-priority", "key"))
    table.grid.focus()
    table.seat.press("Control+Enter")
    table.seat.field("lines-bulk-what", bulk).select_option("submit")
    table.seat.button("lines-bulk-go", bulk, count=3).click()
    expect(bulk.get_by_role("listitem")).to_have_count(3)


def test_a_filter_and_a_saved_view_outlast_the_page(sit: Seater, shots: Path) -> None:
    table = EventList(sit("MSEL-MGR-D"))
    table.cell(FIRST, "precedence").click()
    table.seat.press("Alt+ArrowDown")
    menu = table.seat.dialog()
    menu.get_by_label(table.seat.word("precedence", "flash")).check()
    table.seat.shot(shots, "table-filter-en-light")
    is_usable(table.seat)
    table.seat.press("Escape")
    flashes = table.lines()
    assert 0 < len(flashes) < 24
    table.more("lines-view-save")
    table.seat.field("lines-view-name", table.seat.dialog()).fill("Flash only")
    table.seat.press("Enter")
    expect(table.seat.dialog()).to_have_count(0)
    table.seat.page.reload()
    table = EventList(table.seat)
    expect(table.cell(flashes[0], "id")).to_be_visible()
    assert table.lines() == flashes
    heads = table.grid.get_by_role("columnheader")
    columns = heads.count()
    views = table.seat.field("lines-view")
    views.select_option(label="Lines with a role player")
    expect(heads).not_to_have_count(columns)
    views.select_option("all")
    expect(table.cell(FIRST, "id")).to_be_visible()
    expect(heads).to_have_count(columns)
    views.select_option(label="Flash only")
    expect(table.cell(FIRST, "id")).to_have_count(0)
    assert table.lines() == flashes


def test_cells_come_from_a_spreadsheet_and_go_back(sit: Seater, shots: Path) -> None:
    table = EventList(sit("MSEL-MGR-D"))
    table.search("CT-1")
    first, second = table.lines()[:2]
    table.cell(first, "to").click()
    table.paste("J2\tWHITE-3\r\nJ77\tWHITE-3\r\n")
    pasted = table.seat.dialog()
    expect(pasted).to_contain_text("J77")
    expect(pasted).to_contain_text("WHITE-3")
    table.seat.shot(shots, "table-paste-en-light")
    is_usable(table.seat)
    table.seat.button("lines-paste-go", pasted, count=3).click()
    for line in (first, second):
        table.reads(line, "controller", "WHITE-3")
    table.reads(first, "to", "J2")
    table.grid.focus()
    table.seat.press("Shift+ArrowDown", "Shift+ArrowRight")
    assert table.copied().splitlines()[0] == "J2\tWHITE-3"


def test_lines_are_dragged_in_time_and_moved_by_keys(sit: Seater, shots: Path) -> None:
    table = EventList(sit("MSEL-MGR-D"))
    table.search("DR-2-01")
    planned = table.cell("DR-2-01", "planned_ms")
    expect(planned).to_contain_text("130725E")
    strip = table.seat.sees("timeline")
    expect(strip).to_be_visible()
    box = strip.bounding_box()
    assert box is not None
    # The day of the sample runs from 07 to 19; the only mark stands in the first lane.
    hour = box["width"] / 12
    x, y = box["x"] + hour * 25 / 60, box["y"] + 14
    mouse = table.seat.page.mouse
    mouse.move(x, y)
    mouse.down()
    mouse.move(x + hour / 2, y, steps=4)
    mouse.move(x + hour, y, steps=4)
    table.seat.shot(shots, "table-dragging-en-light")
    mouse.up()
    expect(planned).to_contain_text("130825E")
    planned.click()
    table.seat.press("Alt+ArrowLeft")
    expect(planned).to_contain_text("130820E")
    table.seat.press("Control+KeyZ", "Control+KeyZ")
    expect(planned).to_contain_text("130725E")


def test_a_remark_a_fault_and_the_structure_are_seen_beside_the_list(
    sit: Seater, shots: Path
) -> None:
    table, other = EventList(sit("MSEL-MGR-D")), EventList(sit("DIR-CHIEF-D"))
    table.cell("PK-2-01", "id").click()
    details = table.seat.page.get_by_role("complementary", name=table.seat.say("msel-details"))
    details.get_by_label(table.seat.say("lines-remark-write")).fill("Who plays the camp?")
    table.seat.button("lines-remark-go", details).click()
    other.cell("PK-2-01", "id").click()
    expect(other.seat.region("lines-column-remarks")).to_contain_text("Who plays the camp?")
    table.seat.press("Escape")
    table.write("PK-2-01", "to", " ")
    expect(table.cell("PK-2-01", "faults")).to_contain_text("1")
    table.seat.page.get_by_role("button", name=re.compile("⚠")).click()
    faults = table.seat.region("lines-faults-title")
    expect(faults).to_contain_text("PK-2-01")
    table.seat.shot(shots, "table-faults-en-light")
    is_usable(table.seat)
    table.more("lines-structure")
    structure = table.seat.dialog()
    structure.get_by_role("button", name=re.compile("^PK-2 ")).first.click()
    expect(table.seat.field("lines-structure-id", structure)).to_have_value("PK-2")
    table.seat.shot(shots, "table-structure-en-light")
    is_usable(table.seat)


def test_the_menu_closes_by_key_and_the_cursor_stands_where_a_line_was_opened(sit: Seater) -> None:
    table = EventList(sit("MSEL-MGR-D"))
    page, seat = table.seat.page, table.seat
    menu = page.get_by_text(seat.say("lines-more"), exact=True)
    menu.click()
    expect(seat.button("lines-structure")).to_be_visible()
    seat.press("Escape")
    expect(seat.button("lines-structure")).to_be_hidden()
    table.more("lines-structure")
    form = seat.dialog()
    inside = "box => [...box.querySelectorAll('*')].every(one => one.getBoundingClientRect().right"
    assert form.evaluate(f"{inside} <= box.getBoundingClientRect().right)")
    seat.press("Escape")
    expect(form).to_have_count(0)
    expect(menu).to_be_focused()
    page.evaluate("location.hash = 'lines/CT-1-23'")
    expect(table.cell("CT-1-23", "id")).to_have_class(CURSOR)
    expect(table.cell("CT-1-23", "id")).to_be_in_viewport()


def test_lines_go_into_the_library_and_come_back_as_drafts(sit: Seater, shots: Path) -> None:
    table = EventList(sit("MSEL-MGR-D"))
    table.cell(SECOND, "status").click()
    table.more("lines-library")
    library = table.seat.dialog()
    table.seat.button("lines-library-keep", library, count=1).click()
    kept = library.get_by_role("checkbox", name=re.compile(SECOND))
    kept.check()
    table.seat.shot(shots, "table-library-en-light")
    is_usable(table.seat)
    table.seat.button("lines-library-take", library, count=1).click()
    expect(library.get_by_role("status")).to_contain_text("1")
    table.seat.button("close", library).last.click()
    table.search(SECOND)
    expect(table.grid).to_have_attribute("aria-rowcount", "3")


def test_a_practice_run_is_made_and_opened_from_the_list(sit: Seater) -> None:
    table = EventList(sit("MSEL-MGR-D"))
    table.more("lines-practice")
    practice = table.seat.dialog()
    table.seat.button("lines-practice-go", practice).click()
    with table.seat.context.expect_page() as opened:
        practice.get_by_role("link").click()
    opened.value.wait_for_url("**/x/*PRACTICE*/**")
    expect(opened.value.get_by_test_id("connection")).to_have_attribute("data-state", "live")


def test_the_rules_of_the_list_are_set_and_a_trigger_is_written(sit: Seater, shots: Path) -> None:
    table = EventList(sit("MSEL-MGR-D"))
    table.more("lines-rules")
    rules = table.seat.dialog()
    rules.get_by_label(table.seat.say("lines-rules-objective")).check()
    table.seat.shot(shots, "table-rules-en-light")
    is_usable(table.seat)
    table.seat.button("save", rules).click()
    expect(rules).to_have_count(0)
    table.cell(THIRD, "id").click()
    table.seat.button("lines-trigger-change").click()
    table.seat.button("control-when-add", rules).click()
    table.seat.shot(shots, "table-trigger-en-light")
    is_usable(table.seat)


def test_the_list_is_grouped_sorted_and_taken_away_as_a_workbook(sit: Seater, shots: Path) -> None:
    table = EventList(sit("MSEL-MGR-D", theme="dark"))
    table.seat.field("lines-group").select_option("storyline")
    head = table.grid.locator('[aria-rowindex="2"]')
    expect(head).to_contain_text("ADM Administration of the exercise")
    assert head.locator("div").evaluate("cell => cell.scrollHeight <= cell.clientHeight + 2")
    table.seat.shot(shots, "table-grouped-en-dark")
    is_usable(table.seat)
    is_legible(table.seat)
    table.seat.field("lines-group").select_option("")
    heading = table.grid.get_by_role("columnheader").filter(
        has_text=table.seat.word("lines-column", "title")
    )
    heading.get_by_role("button").first.click()
    expect(heading).to_have_attribute("aria-sort", "ascending")
    table.seat.page.get_by_text(table.seat.say("lines-more"), exact=True).click()
    with table.seat.page.expect_download() as download:
        table.seat.page.get_by_role("link", name=table.seat.say("lines-export-own")).click()
    assert download.value.suggested_filename == "RC22S-event-list.xlsx"
