"""The military grid (MGRS) and how a position is written."""

import math
import re
import warnings

import mgrs

from startex.language.base import Noun


class Position(Noun):
    """Degrees WGS 84, north and east positive."""

    latitude_deg: float
    longitude_deg: float


#: A grid reference to one metre: five digits of easting, five of northing.
METRE_DIGITS = 5
#: Half a metre of latitude [WGS 84: 110.57 km to a degree at the equator].
HALF_METRE_DEG = 4.6e-6

_GRID = mgrs.MGRS()
_DEGREES = re.compile(r"([+-]?\d{1,2}(?:\.\d+)?)\s*[,;\s]\s*([+-]?\d{1,3}(?:\.\d+)?)", re.ASCII)


def to_mgrs(latitude_deg: float, longitude_deg: float) -> str:
    """The grid reference to one metre, "42SVH 80292 67953". Raises ValueError off the earth."""
    _must_be_on_earth(latitude_deg, longitude_deg)
    if -HALF_METRE_DEG < latitude_deg < 0:
        # Rounded to the metre this is the equator, which the library calls a northing of 0 in
        # the southern band: a square that does not exist.
        latitude_deg = 0.0
    bare = _GRID.toMGRS(latitude_deg, longitude_deg, MGRSPrecision=METRE_DIGITS)
    square = bare[: -2 * METRE_DIGITS]
    return f"{square} {bare[-2 * METRE_DIGITS : -METRE_DIGITS]} {bare[-METRE_DIGITS:]}"


def from_mgrs(text: str) -> Position:
    """The south-west corner of the square named. Raises ValueError for what is no reference."""
    bare = "".join(text.split()).upper()
    try:
        with warnings.catch_warnings():
            # A square on the edge of a latitude band has its corner in the next one.
            warnings.simplefilter("ignore", RuntimeWarning)
            latitude_deg, longitude_deg = _GRID.toLatLon(bare)
    except mgrs.core.MGRSError as wrong:
        raise ValueError(f"no grid reference: {text!r}") from wrong
    return Position(latitude_deg=latitude_deg, longitude_deg=longitude_deg)


def parse_position(text: str) -> Position:
    """ "38.5598, 68.7738" or a grid reference. Raises ValueError."""
    match = _DEGREES.fullmatch(text.strip())
    if match is None:
        return from_mgrs(text)
    latitude_deg, longitude_deg = float(match[1]), float(match[2])
    _must_be_on_earth(latitude_deg, longitude_deg)
    return Position(latitude_deg=latitude_deg, longitude_deg=longitude_deg)


def _must_be_on_earth(latitude_deg: float, longitude_deg: float) -> None:
    finite = math.isfinite(latitude_deg) and math.isfinite(longitude_deg)
    if not finite or abs(latitude_deg) > 90 or abs(longitude_deg) > 180:
        raise ValueError(f"not on the earth: {latitude_deg}, {longitude_deg}")
