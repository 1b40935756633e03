"""The picture on a machine without a GPU: units drawn, chosen by a click, and their grid read."""

import re
from pathlib import Path

from playwright.sync_api import Locator, Position, expect
from tests.doors.browser.conftest import Seater
from tests.doors.browser.seat import Seat

#: The blue of own forces' symbols [APP-6], on the map and nowhere else on this screen.
_DRAWN = """(map) => {
  const counts = [...map.querySelectorAll("canvas")].map((canvas) => {
    const pen = canvas.getContext("2d");
    if (pen === null || canvas.width === 0) return 0;
    const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
    let found = 0;
    for (let at = 0; at < data.length; at += 4)
      if (data[at] === 128 && data[at + 1] === 224 && data[at + 2] === 255) found += 1;
    return found;
  });
  return counts.reduce((sum, count) => sum + count, 0);
}"""
#: Where the last of those pixels stand together: inside a symbol, in pixels of the map's box.
_A_UNIT = """(map) => {
  const box = map.getBoundingClientRect();
  for (const canvas of map.querySelectorAll("canvas")) {
    const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
    const blue = (x, y) => {
      const at = 4 * (y * canvas.width + x);
      return data[at] === 128 && data[at + 1] === 224 && data[at + 2] === 255;
    };
    const scale = canvas.getBoundingClientRect().width / canvas.width;
    for (let y = 60; y < canvas.height - 60; y += 1)
      for (let x = 60; x < canvas.width - 60; x += 1)
        if ([0, 1, 2, 3].every((step) => blue(x + step, y) && blue(x, y + step))) {
          const { left, top } = canvas.getBoundingClientRect();
          return { x: left - box.left + (x + 1) * scale, y: top - box.top + (y + 1) * scale };
        }
  }
  return null;
}"""

MIDDLE = Position(x=400, y=250)


def opened(sit: Seater) -> tuple[Seat, Locator]:
    seat = sit("J3-CHIEF-D", "ru")
    assert seat.page.evaluate(
        "['webgl', 'webgl2'].every((kind) => !document.createElement('canvas').getContext(kind))"
    )
    seat.panel("picture-panel")
    units_are_drawn(seat)
    return seat, seat.sees("map")


def units_are_drawn(seat: Seat) -> None:
    seat.page.wait_for_function(f"() => ({_DRAWN})(document.querySelector('[data-testid=map]'))")


def test_units_are_drawn_chosen_by_a_click_and_have_a_grid_reference(
    sit: Seater, shots: Path
) -> None:
    seat, chart = opened(sit)
    unit = chart.evaluate(_A_UNIT)
    assert unit is not None
    at = Position(x=unit["x"], y=unit["y"])
    chart.hover(position=at)
    grid = re.compile(r"^4[23]S [A-Z]{2} \d{4} \d{4}$")
    expect(seat.sees("grid")).to_have_text(grid)
    chart.click(position=at)
    details = seat.page.get_by_role("complementary", name=seat.say("picture-units"))
    chosen = details.get_by_role("option", selected=True)
    expect(chosen).to_be_in_viewport()
    expect(chosen).to_contain_text(details.get_by_role("heading").inner_text())
    # The unit stands where the pointer is, to the hundred kilometres of a square.
    shown = details.get_by_role("button", name=re.compile(r"^4[23]S ")).inner_text()
    assert shown[:6] == seat.sees("grid").inner_text()[:6]
    seat.shot(shots, "map-unit-ru-light")


def test_the_map_keeps_its_units_and_its_place_in_other_colours_and_another_language(
    sit: Seater, shots: Path
) -> None:
    seat, chart = opened(sit)
    chart.hover(position=MIDDLE)
    looked_at = seat.sees("grid").inner_text()
    seat.shines("dark")
    seat.speaks("en")
    units_are_drawn(seat)
    chart.hover(position=MIDDLE)
    expect(seat.sees("grid")).to_have_text(looked_at)
    seat.shot(shots, "map-en-dark")


def test_a_place_is_found_by_its_grid_reference_alone(sit: Seater, shots: Path) -> None:
    seat, _ = opened(sit)
    seat.press("KeyG")
    place = seat.page.get_by_role("textbox", name=seat.say("picture-go"))
    expect(place).to_be_focused()
    place.fill("nowhere")
    seat.press("Enter")
    wrong = seat.say("picture-go-wrong", found="nowhere")
    expect(seat.page.get_by_text(wrong)).to_be_visible()
    place.fill("42S WH 1749 3783")
    seat.press("Enter")
    expect(seat.button("picture-marker-remove")).to_be_visible()
    expect(seat.page.get_by_text(wrong)).to_have_count(0)
    seat.shot(shots, "map-place-ru-light")


def test_a_post_sees_no_unit_that_is_not_meant_for_it(sit: Seater) -> None:
    seen = {}
    for billet, language in (("DIR-CHIEF-D", "en"), ("J3-CHIEF-D", "ru")):
        seat = sit(billet, language)
        seat.panel("picture-panel")
        count = seat.region("picture-map").page.get_by_text(
            re.compile(seat.say("msel-count", shown=r"(\d+)", all=r"\1"))
        )
        seen[billet] = int(count.inner_text().split()[0])
    assert 0 < seen["J3-CHIEF-D"] < seen["DIR-CHIEF-D"]
