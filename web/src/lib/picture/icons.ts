import ms from "milsymbol";
import { isNumberCode } from "./sidc";
import type { Theme } from "../map/basemap";

/** A symbol as a picture; the anchor is the point that stands on the ground. */
export type Icon = {
  canvas: HTMLCanvasElement;
  width: number;
  height: number;
  anchorX: number;
  anchorY: number;
  /** False where the code is unknown and a question mark stands for it. */
  known: boolean;
};

export type IconLook = { sidc: string; size: number; ratio: number; theme: Theme };

/** Beside its name in a list a symbol has no room for its code. */
const SMALL = 18;

const OUTLINE: Record<Theme, string> = { light: "rgba(20, 24, 28, 0.85)", dark: "rgba(255, 255, 255, 0.9)" };

/** Draws each symbol once. A designation is never part of the picture, or nothing could be shared. */
export class Icons {
  readonly #made = new Map<string, Icon>();

  get(look: IconLook): Icon {
    const key = `${look.sidc} ${look.size} ${look.ratio} ${look.theme}`;
    let icon = this.#made.get(key);
    if (icon === undefined) {
      icon = drawn(look) ?? question(look);
      this.#made.set(key, icon);
    }
    return icon;
  }
}

export function isKnownCode(sidc: string): boolean {
  return isNumberCode(sidc) && new ms.Symbol(sidc).isValid() === true;
}

function drawn({ sidc, size, ratio, theme }: IconLook): Icon | null {
  if (!isNumberCode(sidc)) return null;
  const symbol = new ms.Symbol(sidc, { size, outlineWidth: 3, outlineColor: OUTLINE[theme] });
  if (symbol.isValid() !== true) return null;
  const { width, height } = symbol.getSize();
  const { x: anchorX, y: anchorY } = symbol.getAnchor();
  return { canvas: symbol.asCanvas(ratio), width, height, anchorX, anchorY, known: true };
}

/** An unknown code is shown with a question mark and, where there is room, itself; never left out. */
function question({ sidc, size, ratio }: IconLook): Icon {
  const written = size < SMALL ? 0 : sidc.length * 5.5 + 8;
  const [width, height] = [Math.max(size * 1.6, written), size * 1.6 + 12];
  const canvas = document.createElement("canvas");
  canvas.width = width * ratio;
  canvas.height = height * ratio;
  const pen = canvas.getContext("2d");
  if (pen !== null) drawQuestion(pen, { sidc, size, ratio, width, height });
  return { canvas, width, height, anchorX: width / 2, anchorY: (height - 12) / 2, known: false };
}

type Box = Omit<IconLook, "theme"> & { width: number; height: number };

function drawQuestion(pen: CanvasRenderingContext2D, { sidc, size, ratio, width, height }: Box): void {
  pen.scale(ratio, ratio);
  const side = height - 14;
  pen.fillStyle = "#ffffff";
  pen.strokeStyle = "#000000";
  pen.lineWidth = 2;
  pen.setLineDash([4, 3]);
  pen.fillRect((width - side) / 2, 1, side, side);
  pen.strokeRect((width - side) / 2, 1, side, side);
  pen.fillStyle = "#000000";
  pen.textAlign = "center";
  pen.font = `bold ${size}px sans-serif`;
  pen.textBaseline = "middle";
  pen.fillText("?", width / 2, side / 2 + 1);
  if (size < SMALL) return;
  pen.font = "9px monospace";
  pen.lineWidth = 3;
  pen.setLineDash([]);
  pen.strokeStyle = "#ffffff";
  pen.textBaseline = "bottom";
  pen.strokeText(sidc, width / 2, height);
  pen.fillText(sidc, width / 2, height);
}
