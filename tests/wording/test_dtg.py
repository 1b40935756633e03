from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from startex.wording.dtg import ZONE_LETTERS, format_dtg, offset_of, parse_dtg

MINUTE_MS = 60_000
YEAR_1_MS = -62_135_596_800_000
YEAR_9999_MS = 253_402_300_740_000
DAY_MS = 86_400_000


def at(*parts: int) -> int:
    return int(datetime(*parts, tzinfo=UTC).timestamp()) * 1000


def test_half_past_seven_in_dushanbe_is_half_past_two_in_utc() -> None:
    assert parse_dtg("130730EAUG22") == at(2022, 8, 13, 2, 30)
    assert format_dtg(at(2022, 8, 13, 2, 30), "E") == "130730EAUG22"


def test_a_zone_letter_moves_the_day_at_the_turn_of_the_year() -> None:
    assert format_dtg(at(2022, 12, 31, 20, 0), "E") == "010100EJAN23"
    assert format_dtg(at(2023, 1, 1, 1, 0), "R") == "312000RDEC22"


@pytest.mark.parametrize(
    "text", ["141830ZAUG22", "141830Z AUG 22", " 141830z aug 2022 ", "141830ZAUG2022"]
)
def test_a_group_may_be_written_with_spaces_small_letters_and_a_full_year(text: str) -> None:
    assert parse_dtg(text) == at(2022, 8, 14, 18, 30)


@pytest.mark.parametrize(
    ("letter", "hours"), [("Z", 0), ("A", 1), ("I", 9), ("K", 10), ("M", 12), ("N", -1), ("Y", -12)]
)
def test_zone_letters_skip_j(letter: str, hours: int) -> None:
    assert offset_of(letter) == hours * 60


@pytest.mark.parametrize("letter", ["J", "", "AB", "1", "Ж"])
def test_what_names_no_zone_is_refused(letter: str) -> None:
    with pytest.raises(ValueError, match="zone"):
        offset_of(letter)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "130730JAUG22",
        "130730AUG22",
        "320730EAUG22",
        "130760EAUG22",
        "132400EAUG22",
        "300730EFEB22",
        "13073EAUG22",
        "130730EAUG222",
        "130730EАВГ22",
        "١٣٠٧٣٠EAUG22",
        "010000ZJAN0000",
    ],
)
def test_what_is_no_date_time_group_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the calendar's own words differ
        parse_dtg(text)


def test_a_time_outside_the_calendar_is_refused() -> None:
    with pytest.raises(ValueError, match="calendar"):
        format_dtg(10**18, "Z")


@given(
    minute=st.integers((YEAR_1_MS + DAY_MS) // MINUTE_MS, (YEAR_9999_MS - DAY_MS) // MINUTE_MS),
    zone=st.sampled_from(ZONE_LETTERS),
)
def test_a_group_that_is_written_reads_as_the_same_minute(minute: int, zone: str) -> None:
    assert parse_dtg(format_dtg(minute * MINUTE_MS, zone)) == minute * MINUTE_MS
