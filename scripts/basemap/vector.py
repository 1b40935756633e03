"""Cuts the public-domain vector data to the region and writes region.pmtiles."""

import csv
import json
import os
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import shapefile
from flat_lakes import flat_lakes
from region import ATTRIBUTION, EAST, NORTH, SOUTH, WEST, natural_earth, province_lines, tippecanoe
from shapely import make_valid
from shapely.geometry import Point, box, mapping, shape
from shapely.geometry.base import BaseGeometry

HERE = Path(__file__).parent
BOX = box(WEST, SOUTH, EAST, NORTH)
DEEPEST_ZOOM = 10

#: What lies around the region is coarse and ends at a small scale: it only keeps the map from
#: standing in nothing.
AROUND = box(45, 18, 120, 58).difference(BOX.buffer(-0.05))
DEEPEST_ZOOM_AROUND = 6

#: A place may lie this far outside its country: the border line is itself only about that exact.
PLACE_TOLERANCE_DEG = 0.035

#: From which zoom a place of a rank is in the tiles at all.
ZOOM_OF_RANK = {1: 0, 2: 3, 3: 4, 4: 5, 5: 6}

KIND_OF_BOUNDARY = {
    "International boundary (verify)": "international",
    "Disputed (please verify)": "disputed",
    "Indefinite (please verify)": "disputed",
    "Indeterminant frontier": "disputed",
    "Line of control (please verify)": "line_of_control",
    "Lease limit": "lease",
    "Unrecognized": "disputed",
}

Feature = dict[str, object]
Row = dict[str, str]


def write_region(out: Path, extra: dict[str, Path]) -> None:
    """Write the archive; extra maps a layer name to a GeoJSON file of the site's own."""
    layers = {
        "countries": [*countries(), *around("cultural", "ne_50m_admin_0_countries")],
        "lakes": [*lakes(), *around("physical", "ne_50m_lakes")],
        "sea": list(around("physical", "ne_50m_ocean")),
        "provinces": list(provinces()),
        "boundaries": [*boundaries(), *boundaries_around()],
        "country_names": list(country_names()),
        "lake_names": list(lake_names()),
        "places": list(places()),
    }
    with tempfile.TemporaryDirectory() as folder:
        for name, features in layers.items():
            _write_geojson(Path(folder, f"{name}.geojson"), features)
        for name, source in extra.items():
            _write_geojson(Path(folder, f"{name}.geojson"), list(_own_features(source)))
        _tile(Path(folder), [*layers, *extra], out)


def countries() -> Iterator[Feature]:
    for record, geometry in _clipped("cultural", "ne_10m_admin_0_countries"):
        yield _feature(geometry, {"code": record["ADM0_A3"]})


def boundaries() -> Iterator[Feature]:
    for record, geometry in _clipped("cultural", "ne_10m_admin_0_boundary_lines_land"):
        yield _feature(geometry, {"kind": KIND_OF_BOUNDARY[record["FEATURECLA"]]})


def around(theme: str, layer: str) -> Iterator[Feature]:
    for _, geometry in _clipped(theme, layer, AROUND):
        yield _feature(geometry, {}, to_zoom=DEEPEST_ZOOM_AROUND)


def boundaries_around() -> Iterator[Feature]:
    for record, geometry in _clipped("cultural", "ne_50m_admin_0_boundary_lines_land", AROUND):
        kind = {"kind": KIND_OF_BOUNDARY[record["FEATURECLA"]]}
        yield _feature(geometry, kind, to_zoom=DEEPEST_ZOOM_AROUND)


def lakes() -> Iterator[Feature]:
    for _, geometry in _clipped("physical", "ne_10m_lakes"):
        yield _feature(geometry, {})
    for _, geometry in _flat_lakes():
        yield _feature(geometry, {})


def lake_names() -> Iterator[Feature]:
    """One point in each lake that lakes.csv names; most names of the source are unusable."""
    names = {row["found"]: row for row in _rows("lakes.csv")}
    for record, geometry in _clipped("physical", "ne_10m_lakes"):
        if record["name"] in names:
            first_zoom = max(5, int(record["scalerank"]))
            yield _lake_name(names[record["name"]], geometry, first_zoom)
    for row, geometry in _flat_lakes():
        yield _lake_name(row, geometry, 7)


def _lake_name(row: Row, lake: BaseGeometry, first_zoom: int) -> Feature:
    names = {"name_en": row["name_en"], "name_ru": row["name_ru"]}
    return _feature(lake.representative_point(), names | {"min_zoom": first_zoom})


def _flat_lakes() -> Iterator[tuple[Row, BaseGeometry]]:
    rows = _rows("flat_lakes.csv")
    found = flat_lakes([(float(row["lon"]), float(row["lat"])) for row in rows])
    yield from zip(rows, found, strict=True)


def provinces() -> Iterator[Feature]:
    with province_lines().open("rb") as shp:
        for found in shapefile.Reader(shp=shp).iterShapes(bbox=list(BOX.bounds)):
            if found.shapeType == shapefile.NULL:
                continue
            geometry = _cut(shape(found.__geo_interface__))
            if not geometry.is_empty:
                yield _feature(geometry, {})


def country_names() -> Iterator[Feature]:
    for row in _rows("countries.csv"):
        yield _named_point(row, {"code": row["code"]})


def places() -> Iterator[Feature]:
    source = _clipped("cultural", "ne_10m_admin_0_countries", BOX.union(AROUND))
    ground = {record["ADM0_A3"]: geometry for record, geometry in source}
    for row in _rows("places.csv"):
        point = Point(float(row["lon"]), float(row["lat"]))
        if ground[row["country"]].distance(point) > PLACE_TOLERANCE_DEG:
            raise SystemExit(f"places.csv: {row['name_en']} is outside {row['country']}.")
        rank = int(row["rank"])
        yield _named_point(row, {"rank": rank}, ZOOM_OF_RANK[rank])


def _clipped(theme: str, layer: str, to: BaseGeometry = BOX) -> Iterator[tuple[Row, BaseGeometry]]:
    """Attributes and shape of what lies there, in the order of the source."""
    reader = shapefile.Reader(str(natural_earth(theme, layer)), encoding="utf-8")
    with reader:
        for found in reader.iterShapeRecords(bbox=list(to.bounds)):
            geometry = _cut(shape(found.shape.__geo_interface__), to)
            if not geometry.is_empty:
                yield found.record.as_dict(), geometry


def _cut(geometry: BaseGeometry, to: BaseGeometry = BOX) -> BaseGeometry:
    return make_valid(geometry).intersection(to)


def _rows(name: str) -> list[Row]:
    with (HERE / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def _named_point(row: Row, more: Feature, from_zoom: int = 0) -> Feature:
    names = {"name_en": row["name_en"], "name_ru": row["name_ru"]}
    point = Point(float(row["lon"]), float(row["lat"]))
    return _feature(point, names | more, from_zoom)


def _feature(
    geometry: BaseGeometry, properties: Feature, from_zoom: int = 0, to_zoom: int = DEEPEST_ZOOM
) -> Feature:
    return {
        "type": "Feature",
        "tippecanoe": {"minzoom": from_zoom, "maxzoom": to_zoom},
        "properties": properties,
        "geometry": mapping(geometry),
    }


def _own_features(source: Path) -> Iterator[Feature]:
    for found in json.loads(source.read_text(encoding="utf-8"))["features"]:
        geometry = _cut(shape(found["geometry"]))
        if not geometry.is_empty:
            yield _feature(geometry, found["properties"])


def _write_geojson(path: Path, features: list[Feature]) -> None:
    lines = (json.dumps(feature, ensure_ascii=False) for feature in features)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _tile(folder: Path, layers: list[str], out: Path) -> None:
    """Run tippecanoe on one thread and with short names.

    So the bytes repeat, and the archive, which quotes the command, says nothing of the machine.
    """
    command = ["tippecanoe", "--quiet", "-o", "region.pmtiles"]
    command += ["-Z0", f"-z{DEEPEST_ZOOM}", "--drop-rate=1", "--buffer=8", "--simplification=4"]
    command += ["--no-tile-size-limit", "--no-feature-limit"]
    command += ["--detect-shared-borders", "--preserve-input-order"]
    command += ["--name=Startex region", f"--attribution={ATTRIBUTION}"]
    command += [f"--named-layer={name}:{name}.geojson" for name in layers]
    one_thread = os.environ | {"TIPPECANOE_MAX_THREADS": "1"}
    subprocess.run(command, executable=tippecanoe(), cwd=folder, env=one_thread, check=True)
    out.write_bytes((folder / "region.pmtiles").read_bytes())
