import ImageTile from "ol/source/ImageTile";
import { createXYZ } from "ol/tilegrid";
import { PMTiles } from "pmtiles";
import type { Inks, Veil } from "./basemap-inks";

const SHALLOWEST_ZOOM = 4;
const DEEPEST_ZOOM = 8;
const TILE_PX = 256;

/** Grey of flat ground in the archive; scripts/basemap/relief.py writes the same number. */
const FLAT_GREY = 128;
/** Greys this near to flat are noise of the picture format, and stay clear. */
const FLAT_MARGIN = 3;

/** Shaded relief as a veil: clear where the ground is flat, tinted by the theme where it is not. */
export function reliefSource(url: string, inks: Inks): ImageTile {
  const archive = new PMTiles(url);
  const tints = tintsOfGreys(inks);
  return new ImageTile({
    tileGrid: createXYZ({ minZoom: SHALLOWEST_ZOOM, maxZoom: DEEPEST_ZOOM, tileSize: TILE_PX }),
    wrapX: false,
    transition: 0,
    loader: async (z, x, y) => {
      const canvas = emptyTile();
      const tile = await archive.getZxy(z, x, y);
      if (tile !== undefined) await drawVeil(canvas, tile.data, tints);
      return canvas;
    },
  });
}

function emptyTile(): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = TILE_PX;
  return canvas;
}

async function drawVeil(canvas: HTMLCanvasElement, webp: ArrayBuffer, tints: Veil[]): Promise<void> {
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) return;
  const picture = await createImageBitmap(new Blob([webp], { type: "image/webp" }));
  context.drawImage(picture, 0, 0);
  picture.close();
  const pixels = context.getImageData(0, 0, TILE_PX, TILE_PX);
  for (let at = 0; at < pixels.data.length; at += 4) {
    pixels.data.set(tints[pixels.data[at] ?? FLAT_GREY] ?? [0, 0, 0, 0], at);
  }
  context.putImageData(pixels, 0, 0);
}

/** The veil for each of the 256 greys. */
export function tintsOfGreys({ shadow, light }: Pick<Inks, "shadow" | "light">): Veil[] {
  return Array.from({ length: 256 }, (_, grey): Veil => {
    const slope = (grey - FLAT_GREY) / FLAT_GREY;
    if (Math.abs(grey - FLAT_GREY) <= FLAT_MARGIN) return [0, 0, 0, 0];
    const [red, green, blue, strongest] = slope < 0 ? shadow : light;
    return [red, green, blue, Math.round(Math.abs(slope) * strongest)];
  });
}
