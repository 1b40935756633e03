"""Outlines of lakes that the vector data lack, found as flat ground in the elevation model."""

import numpy as np
from numpy.typing import NDArray
from region import CELLS_PER_DEG, TILE_G_NORTH, globe_tile
from shapely import box, union_all
from shapely.geometry.base import BaseGeometry

CELL_DEG = 1 / CELLS_PER_DEG


def flat_lakes(points: list[tuple[float, float]]) -> list[BaseGeometry]:
    """For each longitude and latitude: the cells around it at exactly its height, rounded off."""
    with np.load(globe_tile()) as archive:
        heights = archive["arr_0"]
    return [_outline(_level_cells(heights, *_cell_of(lon, lat))) for lon, lat in points]


def _cell_of(lon: float, lat: float) -> tuple[int, int]:
    return int((TILE_G_NORTH - lat) * CELLS_PER_DEG), int(lon * CELLS_PER_DEG)


def _level_cells(heights: NDArray[np.int16], row: int, column: int) -> set[tuple[int, int]]:
    level = heights[row, column]
    found, edge = {(row, column)}, [(row, column)]
    while edge:
        row, column = edge.pop()
        around = ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1))
        fresh = [cell for cell in around if cell not in found and heights[cell] == level]
        found.update(fresh)
        edge.extend(fresh)
    return found


def _outline(cells: set[tuple[int, int]]) -> BaseGeometry:
    squares = [_square(row, column) for row, column in sorted(cells)]
    stairs = union_all(squares)
    rounded = stairs.buffer(0.6 * CELL_DEG).buffer(-0.8 * CELL_DEG).buffer(0.2 * CELL_DEG)
    return rounded.simplify(0.1 * CELL_DEG)


def _square(row: int, column: int) -> BaseGeometry:
    west, north = column * CELL_DEG, TILE_G_NORTH - row * CELL_DEG
    return box(west, north - CELL_DEG, west + CELL_DEG, north)
