// The map below the units: land, relief, lines and names, from two archives that the server keeps
// as plain files. Everything is drawn on a 2-D canvas; no GPU is needed.
import type BaseLayer from "ol/layer/Base";
import TileLayer from "ol/layer/Tile";
import VectorTileLayer from "ol/layer/VectorTile";
import { PMTilesVectorSource } from "ol-pmtiles";
import { landStyle, lineStyle } from "./basemap-ground";
import { nameStyle } from "./basemap-names";
import { INKS, type Theme } from "./basemap-inks";
import { reliefSource } from "./basemap-relief";

export type { Theme } from "./basemap-inks";

export type BasemapLook = {
  /** Names are written in this language where the archive has it, else in English. */
  language: string;
  theme: Theme;
};

/** West, south, east, north in degrees: what the shipped archives cover. */
export const BASEMAP_REGION: readonly [number, number, number, number] = [59, 32, 81, 46];

const REGION_URL = "/basemap/region.pmtiles";
const RELIEF_URL = "/basemap/relief.pmtiles";

export type Basemap = {
  /** Land, relief and lines, lowest first; they go below the units. */
  layers: BaseLayer[];
  /** Place names alone, so that the map can put them above the units. */
  names: BaseLayer;
  restyle: (look: BasemapLook) => void;
};

/** One basemap for one map; all its vector layers share one source, so tiles are read once. */
export function openBasemap(look: BasemapLook): Basemap {
  const source = new PMTilesVectorSource({ url: REGION_URL, wrapX: false });
  const land = new VectorTileLayer({ source, zIndex: 0 });
  const relief = new TileLayer({ minZoom: 3.5, zIndex: 1 });
  const lines = new VectorTileLayer({ source, zIndex: 2 });
  const names = new VectorTileLayer({ source, zIndex: 100, declutter: true, renderMode: "vector" });
  const restyle = ({ language, theme }: BasemapLook): void => {
    const inks = INKS[theme];
    land.setBackground(inks.beyond);
    land.setStyle(landStyle(inks));
    relief.setSource(reliefSource(RELIEF_URL, inks));
    lines.setStyle(lineStyle(inks));
    names.setStyle(nameStyle(inks, language));
  };
  restyle(look);
  return { layers: [land, relief, lines], names, restyle };
}
