"""The event list as a table before a person: cells by line and column, what he types and pastes."""

from playwright.sync_api import Locator, expect
from tests.doors.browser.seat import Seat

_PASTE = """([grid, text]) => {
  const data = new DataTransfer();
  data.setData("text/plain", text);
  grid.dispatchEvent(new ClipboardEvent("paste", {clipboardData: data, bubbles: true}));
}"""
_COPY = """grid => {
  const data = new DataTransfer();
  const copied = new ClipboardEvent("copy", {clipboardData: data, bubbles: true, cancelable: true});
  grid.dispatchEvent(copied);
  return data.getData("text/plain");
}"""


class EventList:
    """What a planner does in the table."""

    def __init__(self, seat: Seat) -> None:
        self.seat = seat
        seat.panel("msel-panel")
        self.grid = seat.page.get_by_role("grid", name=seat.say("msel-panel"), exact=True)

    def cell(self, line: str, column: str) -> Locator:
        return self.grid.locator(f'[data-line="{line}"][data-column="{column}"]')

    def lines(self) -> list[str]:
        """Ids of the lines in view, from the top."""
        rows = "rows => rows.map(row => [Number(row.parentNode.ariaRowIndex), row.dataset.line])"
        found: list[list[str]] = self.grid.locator("[data-column=id]").evaluate_all(rows)
        return [line for _at, line in sorted(found)]

    def search(self, words: str) -> None:
        self.seat.page.get_by_role("main").get_by_role("searchbox").first.fill(words)

    def write(self, line: str, column: str, typed: str) -> None:
        """Go to a cell and type over what is there."""
        self.cell(line, column).click()
        self.seat.press("Enter")
        self.cell(line, column).get_by_role("textbox").or_(
            self.cell(line, column).get_by_role("combobox")
        ).fill(typed)
        self.seat.press("Enter")

    def reads(self, line: str, column: str, words: str) -> None:
        expect(self.cell(line, column)).to_contain_text(words)

    def paste(self, text: str) -> None:
        self.seat.page.evaluate(_PASTE, [self.grid.element_handle(), text])

    def copied(self) -> str:
        return self.grid.evaluate(_COPY)

    def more(self, key: str) -> None:
        """An entry of the menu behind the table's tools."""
        self.seat.page.get_by_text(self.seat.say("lines-more"), exact=True).click()
        self.seat.button(key).click()
