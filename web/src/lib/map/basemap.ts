// The map below the units: land, relief, lines and names, from two archives that the server keeps
// as plain files. Everything is drawn on a 2-D canvas; no GPU is needed.
import type BaseLayer from "ol/layer/Base";
import TileLayer from "ol/layer/Tile";
import VectorTileLayer from "ol/layer/VectorTile";
import { PMTilesVectorSource } from "ol-pmtiles";
import { landStyle, lineStyle } from "./basemap-ground";
import { nameStyle, TIERS } from "./basemap-names";
import { INKS, type Inks, type Theme } from "./basemap-inks";
import { reliefSource } from "./basemap-relief";

export type { Theme } from "./basemap-inks";

export type BasemapLook = {
  /** Names are written in this language where the archive has it, else in English. */
  language: string;
  theme: Theme;
};

/** West, south, east, north in degrees: what the shipped archives cover. */
export const BASEMAP_REGION: readonly [number, number, number, number] = [59, 32, 81, 46];

export const NAMES_Z_INDEX = 100;

const REGION_URL = "/basemap/region.pmtiles";
const RELIEF_URL = "/basemap/relief.pmtiles";

/** Nearer than this, cells of one kilometre are only blur. */
const LAST_ZOOM_OF_RELIEF = 11.5;

export type Basemap = {
  /** Land, relief and lines, lowest first; they go below the units. */
  layers: BaseLayer[];
  /** Place names alone: they lie above the units, whose layer needs a zIndex below NAMES_Z_INDEX. */
  names: BaseLayer[];
  restyle: (look: BasemapLook) => void;
};

/** One basemap for one map; all its vector layers share one source, so tiles are read once. */
export function openBasemap(look: BasemapLook): Basemap {
  const source = new PMTilesVectorSource({ url: REGION_URL, wrapX: false });
  const land = new VectorTileLayer({ source, zIndex: 0 });
  const relief = new TileLayer({ minZoom: 3.5, maxZoom: LAST_ZOOM_OF_RELIEF, zIndex: 1 });
  const lines = new VectorTileLayer({ source, zIndex: 2 });
  const names = TIERS.map((_, height) => namesLayer(source, NAMES_Z_INDEX + height));
  const tint = (inks: Inks): void => {
    land.setBackground(inks.beyond);
    land.setStyle(landStyle(inks));
    relief.setSource(reliefSource(RELIEF_URL, inks));
    lines.setStyle(lineStyle(inks));
  };
  const write = (inks: Inks, language: string): void =>
    TIERS.forEach((tier, height) => names[height]?.setStyle(nameStyle(inks, language, tier)));
  let tinted: Theme | undefined;
  const restyle = ({ language, theme }: BasemapLook): void => {
    const inks = INKS[theme];
    if (theme !== tinted) tint(inks);
    tinted = theme;
    write(inks, language);
  };
  restyle(look);
  return { layers: [land, relief, lines], names, restyle };
}

function namesLayer(source: PMTilesVectorSource, zIndex: number): VectorTileLayer {
  return new VectorTileLayer({ source, zIndex, declutter: true, renderMode: "vector" });
}
