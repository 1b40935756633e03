"""Shades the elevation model and writes relief.pmtiles.

A tile holds no colour: middle grey is flat ground, darker is shadow, lighter is light. The browser
turns it into a veil over the land, so that the same tiles serve the light theme and the dark one.
"""

import io
import math
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from pmtiles.tile import Compression, TileType, zxy_to_tileid
from pmtiles.writer import write
from region import ATTRIBUTION, CELLS_PER_DEG, EAST, NORTH, SOUTH, TILE_G_NORTH, WEST, globe_tile

Floats = NDArray[np.float32]
Pixels = NDArray[np.uint8]

TILE_PX = 256
SHALLOWEST_ZOOM, DEEPEST_ZOOM = 4, 8
EARTH_RADIUS_M = 6_378_137.0

#: The usual lamp of printed maps stands in the north-west, 45 degrees high.
LAMP_AZIMUTH_RAD = math.radians(315.0)
LAMP_HEIGHT_RAD = math.radians(45.0)

#: Heights are stretched so that ranges stay readable; ours, chosen by eye for each zoom.
STRETCH = {4: 7.0, 5: 5.0, 6: 3.5, 7: 2.6, 8: 2.0}

#: Grey of flat ground and of the ground outside the region; basemap.ts knows the same number.
FLAT_GREY = 128

WEBP_QUALITY = 40


def write_relief(out: Path) -> None:
    with np.load(globe_tile()) as archive:
        elevation_m = archive["arr_0"].astype(np.float32)
    tiles = sorted(_tiles(np.maximum(elevation_m, 0)), key=lambda tile: tile[0])
    with write(str(out)) as writer:
        for tile_id, webp in tiles:
            writer.write_tile(tile_id, webp)
        writer.finalize(_header(), {"name": "Startex relief", "attribution": ATTRIBUTION})


def _tiles(elevation_m: Floats) -> Iterator[tuple[int, bytes]]:
    for zoom in range(SHALLOWEST_ZOOM, DEEPEST_ZOOM + 1):
        left, top = (int(v) for v in _tile_at(WEST, NORTH, zoom))
        right, bottom = (math.ceil(v) for v in _tile_at(EAST, SOUTH, zoom))
        picture = _shade(elevation_m, zoom, (left, top, right, bottom))
        for x in range(left, right):
            for y in range(top, bottom):
                row, column = (y - top) * TILE_PX, (x - left) * TILE_PX
                part = picture[row : row + TILE_PX, column : column + TILE_PX]
                yield zxy_to_tileid(zoom, x, y), _webp(part)


def _tile_at(lon: float, lat: float, zoom: int) -> tuple[float, float]:
    """Tile column and row of a point, as fractions."""
    north = math.asinh(math.tan(math.radians(lat)))
    return (lon + 180) / 360 * 2**zoom, (1 - north / math.pi) / 2 * 2**zoom


def _shade(elevation_m: Floats, zoom: int, window: tuple[int, int, int, int]) -> Pixels:
    """Grey of every pixel of the window of tiles; Shapes: (height, width)."""
    left, top, right, bottom = window
    world_px = TILE_PX * 2**zoom
    lon = (np.arange(left * TILE_PX, right * TILE_PX) + 0.5) / world_px * 360 - 180
    north = (1 - (np.arange(top * TILE_PX, bottom * TILE_PX) + 0.5) / world_px * 2) * math.pi
    lat = np.degrees(np.arctan(np.sinh(north)))
    ground = _sample(elevation_m, lat, lon, 360 / world_px)
    metres_per_px = 2 * math.pi * EARTH_RADIUS_M / world_px * np.cos(np.radians(lat))
    light = _light(ground * STRETCH[zoom], metres_per_px.astype(np.float32))
    inside = ((lat >= SOUTH) & (lat <= NORTH))[:, None] & ((lon >= WEST) & (lon <= EAST))[None, :]
    return np.where(inside, FLAT_GREY + light * (FLAT_GREY - 1), FLAT_GREY).astype(np.uint8)


def _sample(elevation_m: Floats, lat: NDArray, lon: NDArray, px_deg: float) -> Floats:
    """Heights at the pixels, between cells by two-way interpolation.

    At the small scales a pixel holds many cells, so the model is averaged first.
    """
    block = max(1, round(px_deg * CELLS_PER_DEG))
    rows, columns = (size // block * block for size in elevation_m.shape)
    blocks = elevation_m[:rows, :columns].reshape(rows // block, block, columns // block, block)
    coarse = blocks.mean(axis=(1, 3))
    row = (TILE_G_NORTH - lat) * CELLS_PER_DEG / block - 0.5
    column = lon * CELLS_PER_DEG / block - 0.5
    return _between_rows(_between_rows(coarse, row).T, column).T.astype(np.float32)


def _between_rows(heights: Floats, row: NDArray) -> Floats:
    upper = np.clip(np.floor(row).astype(int), 0, len(heights) - 2)
    weight = (row - upper)[:, None]
    return heights[upper] * (1 - weight) + heights[upper + 1] * weight


def _light(heights: Floats, metres_per_px: Floats) -> Floats:
    """How much more or less light falls than on flat ground: 0 is flat, 1 full, below 0 shadow."""
    down, right = np.gradient(heights)
    east, north = right / metres_per_px[:, None], -down / metres_per_px[:, None]
    toward_lamp = -east * math.sin(LAMP_AZIMUTH_RAD) - north * math.cos(LAMP_AZIMUTH_RAD)
    straight_up = 1 / np.sqrt(1 + east**2 + north**2)
    lamp = math.sin(LAMP_HEIGHT_RAD) + math.cos(LAMP_HEIGHT_RAD) * toward_lamp
    flat = math.sin(LAMP_HEIGHT_RAD)
    return np.clip((lamp * straight_up - flat) / flat, -1, 1)


def _webp(part: Pixels) -> bytes:
    packed = io.BytesIO()
    Image.fromarray(part, "L").save(packed, "WEBP", quality=WEBP_QUALITY, method=6)
    return packed.getvalue()


def _header() -> dict[str, object]:
    return {
        "tile_type": TileType.WEBP,
        "tile_compression": Compression.NONE,
        "min_lon_e7": int(WEST * 1e7),
        "min_lat_e7": int(SOUTH * 1e7),
        "max_lon_e7": int(EAST * 1e7),
        "max_lat_e7": int(NORTH * 1e7),
        "center_zoom": 6,
        "center_lon_e7": int((WEST + EAST) / 2 * 1e7),
        "center_lat_e7": int((SOUTH + NORTH) / 2 * 1e7),
    }
