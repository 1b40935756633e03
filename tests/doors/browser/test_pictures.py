"""Every screen in English and Russian, in light and dark: nothing unsaid, nothing cut off."""

from pathlib import Path

import pytest
from playwright.sync_api import expect
from tests.doors.browser.conftest import Seater
from tests.doors.browser.seat import Seat

#: Together they have every panel, and each kind of frame.
SEATED = (("DIR-CHIEF-D", "en"), ("J3-CHIEF-D", "ru"), ("LING-02-D", "ru"))
#: Buttons and tabs outside the window, which nobody with a mouse would find.
_OUTSIDE = """() => [...document.querySelectorAll("header button, nav button, header select")]
  .filter((one) => {
    const { left, right } = one.getBoundingClientRect();
    return left < 0 || right > innerWidth;
  })
  .map((one) => one.textContent)"""


def is_whole(seat: Seat) -> None:
    expect(seat.page.locator("body")).not_to_contain_text("⟦")
    assert seat.page.evaluate(_OUTSIDE) == []


@pytest.mark.parametrize(("billet", "language"), SEATED)
def test_every_screen_is_whole_in_both_languages_and_colours(
    join: Seater, shots: Path, billet: str, language: str
) -> None:
    seat = join(billet, language)
    for key in seat.panels():
        seat.panel(key)
        seat.open_first()
        for spoken in ("en", "ru"):
            seat.speaks(spoken)
            for theme in ("light", "dark"):
                seat.shines(theme)
                is_whole(seat)
                seat.shot(shots, f"{billet}-{key}-{spoken}-{theme}")
