import { fromLonLat } from "ol/proj";
import type { UnitRow } from "../wire/types";
import { echelonOf } from "./sidc";

/** The units as the map draws them: positions as columns, small units below big ones. */
export type UnitColumns = {
  ids: string[];
  sidcs: string[];
  names: string[];
  echelons: Uint8Array;
  /** EPSG:3857. */
  x: Float64Array;
  y: Float64Array;
  /** Reported so long ago that it is drawn faded. */
  old: Uint8Array;
};

export function columnsOf(
  units: readonly UnitRow[],
  name: (unit: UnitRow) => string,
  isOld: (unit: UnitRow) => boolean,
): UnitColumns {
  const sorted = [...units].sort((a, b) => echelonOf(a.sidc) - echelonOf(b.sidc));
  const points = sorted.map((unit) => fromLonLat([unit.longitude_deg, unit.latitude_deg]));
  return {
    ids: sorted.map(({ id }) => id),
    sidcs: sorted.map(({ sidc }) => sidc),
    names: sorted.map(name),
    echelons: Uint8Array.from(sorted, ({ sidc }) => echelonOf(sidc)),
    x: Float64Array.from(points, ([x = 0]) => x),
    y: Float64Array.from(points, ([, y = 0]) => y),
    old: Uint8Array.from(sorted, (unit) => (isOld(unit) ? 1 : 0)),
  };
}

/** Index of the unit nearest to a point of the map, if its symbol reaches that far; else -1. */
export function unitAt(
  units: Pick<UnitColumns, "x" | "y">,
  x: number,
  y: number,
  reach: number,
  shown: (index: number) => boolean,
): number {
  let best = -1;
  let least = reach ** 2;
  for (let index = 0; index < units.x.length; index += 1) {
    const distance = ((units.x[index] ?? 0) - x) ** 2 + ((units.y[index] ?? 0) - y) ** 2;
    // Of two on one spot the later is drawn on top.
    if (distance > least || !shown(index)) continue;
    best = index;
    least = distance;
  }
  return best;
}
