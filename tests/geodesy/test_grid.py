import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.outside_data import OUTSIDE_DATA, WHY_SKIPPED

from startex.geodesy.grid import Position, from_mgrs, parse_position, to_mgrs

OUTSIDE = OUTSIDE_DATA / "mgrs" / "hobuinc" / "test.txt"
#: One metre of latitude is about 9e-6 degrees; a square's corner is up to 1.5 m away.
NEAR_DEG = 3e-5


def test_a_position_is_written_as_square_easting_and_northing() -> None:
    assert to_mgrs(38.55980, 68.77380) == "42SVH 80292 67953"


def test_a_grid_reference_is_read_with_and_without_spaces() -> None:
    assert from_mgrs("42S VH 80292 67953") == from_mgrs("42svh8029267953")
    assert from_mgrs("42SVH8029267953").latitude_deg == pytest.approx(38.5598, abs=NEAR_DEG)
    assert from_mgrs("42SVH8029267953").longitude_deg == pytest.approx(68.7738, abs=NEAR_DEG)


def test_a_position_is_read_as_degrees_or_as_a_grid_reference() -> None:
    assert parse_position("38.55980, 68.77380") == Position(
        latitude_deg=38.5598, longitude_deg=68.7738
    )
    assert parse_position("-38.5;-68") == Position(latitude_deg=-38.5, longitude_deg=-68)
    assert parse_position("42SVH 80292 67953") == from_mgrs("42SVH8029267953")


@pytest.mark.parametrize(
    "text",
    ["", "north", "91.0, 10.0", "10.0, 181.0", "42SIO1234512345", "42SVH123", "38.5", "nan, 1"],
)
def test_what_is_no_position_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"earth|grid"):
        parse_position(text)


def test_a_place_off_the_earth_has_no_grid_reference() -> None:
    for latitude_deg, longitude_deg in ((91.0, 0.0), (0.0, 180.5), (float("nan"), 0.0)):
        with pytest.raises(ValueError, match="earth"):
            to_mgrs(latitude_deg, longitude_deg)


def test_a_hair_south_of_the_equator_is_on_it() -> None:
    assert abs(from_mgrs(to_mgrs(-3e-9, 0.0)).latitude_deg) < NEAR_DEG
    assert abs(from_mgrs(to_mgrs(-4.5e-6, 0.0)).latitude_deg) < NEAR_DEG


@given(latitude_deg=st.floats(-79, 83), longitude_deg=st.floats(-179.9, 179.9))
def test_a_grid_reference_leads_back_to_the_place(
    latitude_deg: float, longitude_deg: float
) -> None:
    there = from_mgrs(to_mgrs(latitude_deg, longitude_deg))
    assert there.latitude_deg == pytest.approx(latitude_deg, abs=NEAR_DEG)
    # A degree of longitude shrinks towards the poles; at 83 degrees north to an eighth.
    assert there.longitude_deg == pytest.approx(longitude_deg, abs=9 * NEAR_DEG)


@pytest.mark.skipif(not OUTSIDE.exists(), reason=WHY_SKIPPED)
def test_outside_conversions_agree() -> None:
    text = OUTSIDE.read_text(encoding="utf-8")
    pairs = re.findall(r"= \((-?[\d.]+), (-?[\d.]+)\)\n.*\n>>> str\(c\)\n'(\w+)'", text)
    assert len(pairs) == 2
    for latitude, longitude, reference in pairs:
        assert to_mgrs(float(latitude), float(longitude)).replace(" ", "") == reference
    back = re.findall(r"\"(\w{10,})\"\n>>> v = .*\n.*\n'(-?[\d.]+), (-?[\d.]+)'", text)
    assert len(back) == 2
    for reference, latitude, longitude in back:
        assert from_mgrs(reference).latitude_deg == pytest.approx(float(latitude))
        assert from_mgrs(reference).longitude_deg == pytest.approx(float(longitude))
