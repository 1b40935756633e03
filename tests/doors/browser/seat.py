"""A person at a screen: what he reads, presses and types, in the language of his screen."""

import re
from pathlib import Path

from playwright.sync_api import BrowserContext, Locator, ViewportSize, expect

from startex.wording.sentences import Sentences

#: What a hall's older laptops and projectors show.
SCREEN = ViewportSize(width=1366, height=768)
EXERCISE = "RC22S"
MARKING = (
    "REGIONAL COOPERATION 22 (SAMPLE)",
    "EXERCISE UNCLASSIFIED",
    "REL TO USA, KAZ, KGZ, MNG, PAK, TJK, UZB",
)
#: A panel is there once something of its own is; both by the keys of their sentences.
SHOWN_BY = {
    "messages-panel": "messages-reading",
    "orders-panel": "orders-reading",
    "requests-panel": "requests-reading",
    "disclosure-panel": "disclosure-reading",
    "phonebook-panel": "phonebook-panel",
    "rhythm-panel": "rhythm-list",
    "journal-panel": "journal-lines",
    "media-panel": "media-press",
    "control-list-panel": "control-list-panel",
    "control-play-panel": "control-play-panel",
    "direction-panel": "direction-overview",
    "msel-panel": "msel-panel",
    "imports-panel": "imports-panel",
    "forms-panel": "forms-list",
    "translation-panel": "translation-desk",
    "terms-panel": "terms-panel",
    "roster-panel": "roster-panel",
    "evaluation-panel": "evaluation-notes",
    "picture-panel": "picture-map",
    "links-panel": "links-panel",
    "review-panel": "review-timeline",
    "manning-panel": "manning-panel",
}

_TWO_FRAMES = """() => new Promise((done) =>
  requestAnimationFrame(() => requestAnimationFrame(done)))"""


class Seat:
    """One station in a browser of its own. Names of buttons and fields are looked up by key."""

    def __init__(self, context: BrowserContext, language: str) -> None:
        self.context, self.sentences = context, Sentences(language)
        self.page = context.new_page()
        self.faults: list[str] = []
        self.page.on("pageerror", lambda fault: self.faults.append(str(fault)))

    def close(self) -> None:
        """Leave; whatever went wrong inside the page fails the test."""
        self.context.close()
        assert self.faults == [], f"a script of the page failed: {self.faults}"

    def sign_in(self, url: str, code: str) -> None:
        """As somebody who scanned the QR code on his card."""
        self.page.goto(f"{url}/#card={code}")
        self.page.wait_for_url("**/x/**")
        self.is_live()
        self.shows(self.shown_panel())

    def is_live(self) -> None:
        expect(self.page.get_by_test_id("connection")).to_have_attribute("data-state", "live")

    def say(self, key: str, **values: str | float) -> str:
        return self.sentences.say(key, **values)

    def word(self, family: str, value: str) -> str:
        return self.sentences.word(family, value)

    def button(self, key: str, within: Locator | None = None, **values: str | float) -> Locator:
        """A button by its sentence; the key or the count that stands behind it is not its name."""
        name = self._named(key, **values)
        return (within or self.page.locator("body")).get_by_role("button", name=name)

    def entry(self, key: str, within: Locator | None = None) -> Locator:
        """Something to do in a menu, by its sentence."""
        inside = within or self.page.locator("body")
        return inside.get_by_role("menuitem", name=self._named(key))

    def does(self, key: str) -> None:
        """Do what stands in the menu at the end of the bar."""
        self.button("frame-menu").click()
        self.entry(key).click()

    def field(self, key: str, within: Locator | None = None, **values: str | float) -> Locator:
        """A field or a choice by its label."""
        inside, name = within or self.page.locator("body"), self._named(key, **values)
        typed, chosen = (inside.get_by_role(r, name=name) for r in ("textbox", "combobox"))
        return typed.or_(chosen).or_(inside.get_by_role("spinbutton", name=name))

    def _named(self, key: str, **values: str | float) -> re.Pattern[str]:
        spoken = re.sub(r"([^\w\s])", r"\\\1", self.say(key, **values))
        return re.compile(rf"^\s*{spoken}…?(\s\S+)?\s*$")

    def dialog(self) -> Locator:
        return self.page.get_by_role("dialog").or_(self.page.get_by_role("alertdialog"))

    def can_call_for_safety(self) -> None:
        """NO DUFF and safety halt are there for mouse, keyboard and screen reader, now."""
        for key in ("safety-no-duff", "safety-halt"):
            button = self.button(key)
            button.click(trial=True)
            assert button.evaluate("button => button.closest('[inert]') === null")

    def region(self, key: str, **values: str | float) -> Locator:
        return self.page.get_by_role("region", name=self.say(key, **values), exact=True)

    def rows(self, key: str) -> Locator:
        """The rows of a list or of a table by its name."""
        listed = self.page.get_by_role("listbox", name=self.say(key), exact=True)
        table = self.page.get_by_role("grid", name=self.say(key), exact=True)
        return listed.get_by_role("option").or_(table.get_by_role("row"))

    def _tabs(self) -> Locator:
        tabs = self.page.get_by_role("navigation")
        expect(tabs.locator("[aria-current=page]")).to_be_visible()
        # Which tabs fit is known once they are measured, and drawn with the frame after.
        self.page.evaluate(_TWO_FRAMES)
        return tabs

    def panels(self) -> list[str]:
        """Keys of the panels this station has, in the row of tabs or in the menu at its end."""
        tabs = self._tabs()
        rest = self.unfold_tabs()
        hidden = [key for key in SHOWN_BY if self.entry(key, tabs).count() > 0]
        shown = [key for key in SHOWN_BY if self.button(key, tabs).count() > 0]
        drawn = tabs.get_by_role("button").or_(tabs.get_by_role("menuitem")).count()
        assert drawn == len(shown) + len(hidden) + rest, "a panel that no test looks at"
        if rest:
            self.press("Escape")
        return [key for key in SHOWN_BY if key in shown or key in hidden]

    def unfold_tabs(self) -> bool:
        """Open the menu of the tabs that do not fit, where there is one."""
        more = self.button("frame-more", self._tabs())
        if more.count() == 0:
            return False
        more.click()
        return True

    def shown_panel(self) -> str:
        """Key of the panel whose tab is marked."""
        tabs = self._tabs()
        marked = tabs.locator("[aria-current=page]")
        return next(key for key in SHOWN_BY if self.button(key, tabs).and_(marked).count() > 0)

    def panel(self, key: str) -> None:
        """Go to a panel by its tab."""
        tabs = self._tabs()
        tab = self.button(key, tabs)
        if tab.count() == 0 and self.unfold_tabs():
            self.entry(key, tabs).click()
        else:
            tab.click()
        expect(tab).to_have_attribute("aria-current", "page")
        self.shows(key)

    def shows(self, key: str) -> None:
        """A panel is there, and with it its keys."""
        shown = self.page.get_by_role("main").get_by_label(self.say(SHOWN_BY[key]), exact=True)
        expect(shown.first).to_be_visible()

    def open_first(self) -> None:
        """Open the first row of the panel's list, where it has one."""
        listed = self.page.get_by_role("main").get_by_role("listbox")
        cells = self.page.get_by_role("main").get_by_role("gridcell")
        rows = listed.get_by_role("option").or_(cells)
        if rows.count() > 0:
            rows.first.click()

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)

    def press_cyrillic(self, code: str, letter: str) -> None:
        """A key as a Cyrillic layout gives it: the letter differs, its place does not."""
        init = {"key": letter, "code": code, "bubbles": True, "cancelable": True}
        self.page.evaluate(
            "init => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', init))", init
        )

    def sees(self, test_id: str) -> Locator:
        return self.page.get_by_test_id(test_id)

    def told(self, key: str, **values: str | float) -> Locator:
        """A notice in the corner that holds a sentence."""
        return self.region("frame-notices").get_by_text(self.say(key, **values))

    def speaks(self, language: str) -> None:
        """Switch the language of this screen, as a person does."""
        self.button("frame-menu").click()
        spoken = self.say(f"language-self-{language}")
        self.page.get_by_role("menuitemradio", name=spoken, exact=True).click()
        self.hears(language)
        expect(self.page.locator("html")).to_have_attribute("lang", language)

    def hears(self, language: str) -> None:
        """From here on look sentences up in another language."""
        self.sentences = Sentences(language)

    def shines(self, theme: str) -> None:
        """Light or dark colours; nothing to do where they are so already."""
        shown = self.page.locator("html").get_attribute("data-theme")
        if shown != theme:
            self.does(f"frame-theme-to-{theme}")
        expect(self.page.locator("html")).to_have_attribute("data-theme", theme)

    def is_marked(self) -> None:
        """Marker, name, classification and release stand at head and foot."""
        for edge in ("head", "foot"):
            marking = self.sees(f"marking-{edge}")
            expect(marking).to_be_visible()
            expect(marking).to_contain_text(self.say("marking-exercise"))
            for words in MARKING:
                expect(marking).to_contain_text(words)

    def shot(self, folder: Path, name: str) -> None:
        self.page.screenshot(path=folder / f"{name}.png", animations="disabled")

    def stored(self) -> str:
        """Everything this browser keeps, as text."""
        return self.page.evaluate(_STORED)


#: Local and session storage and every record of every IndexedDB database.
_STORED = """async () => {
  const kept = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
  for (const { name } of await indexedDB.databases()) {
    const opened = indexedDB.open(name);
    const database = await new Promise((done) => (opened.onsuccess = () => done(opened.result)));
    for (const store of database.objectStoreNames) {
      const all = database.transaction(store).objectStore(store).getAll();
      const records = await new Promise((done) => (all.onsuccess = () => done(all.result)));
      kept.push(JSON.stringify(records));
    }
    database.close();
  }
  return kept.join("\\n");
}"""
