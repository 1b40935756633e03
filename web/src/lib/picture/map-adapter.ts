import type { Theme } from "../map/basemap";
import type { LonLat } from "../map/grid";
import type { UnitRow } from "../wire/types";

export type MapLook = { language: string; theme: Theme };

/** What the map tells: no more, so that another engine could stand in its place. */
export type MapTold = {
  /** A unit was clicked, or null for the bare ground. */
  clicked: (unit: string | null, at: LonLat) => void;
  /** The pointer moved over the ground; null when it left the map. */
  pointed: (at: LonLat | null) => void;
  /** Somebody let a unit go at another place. */
  moved: (unit: string, to: LonLat) => void;
  /** How many units the level of detail hides now. */
  hid: (count: number) => void;
};

export type MapAdapter = {
  setUnits: (
    units: readonly UnitRow[],
    name: (unit: UnitRow) => string,
    isOld: (unit: UnitRow) => boolean,
  ) => void;
  setLook: (look: MapLook) => void;
  setChosen: (unit: string) => void;
  setShowAll: (all: boolean) => void;
  setMoving: (moving: boolean) => void;
  setMarker: (at: LonLat | null) => void;
  goTo: (at: LonLat, zoom: number) => void;
  /** Show the ground on which these stand. */
  fit: (units: readonly UnitRow[]) => void;
  close: () => void;
};
