import type { Theme } from "../map/basemap";
import type { UnitColumns } from "./columns";
import type { Icon, Icons } from "./icons";
import { isShown } from "./sidc";

/** Where the drawing stands on the ground; sizes in CSS pixels. */
export type Ground = {
  centre: readonly [number, number];
  resolution: number;
  width: number;
  height: number;
  ratio: number;
};

export type Scene = {
  units: UnitColumns;
  least: number;
  chosen: string;
  theme: Theme;
  size: number;
  /** A place somebody went to. */
  marker: readonly [number, number] | null;
  /** A unit while it is dragged. */
  dragged: { id: string; at: readonly [number, number] } | null;
};

type Drawn = { index: number; x: number; y: number; icon: Icon };
type Box = readonly [left: number, top: number, right: number, bottom: number];

const MOST_LABELS = 250;
const TEXT: Record<Theme, { ink: string; halo: string }> = {
  light: { ink: "#101418", halo: "rgba(255, 255, 255, 0.9)" },
  dark: { ink: "#ffffff", halo: "rgba(10, 14, 18, 0.9)" },
};

/** All symbols, then their names as text where there is room. */
export function drawSymbols(pen: CanvasRenderingContext2D, icons: Icons, ground: Ground, scene: Scene): void {
  pen.setTransform(ground.ratio, 0, 0, ground.ratio, 0, 0);
  pen.clearRect(0, 0, ground.width, ground.height);
  const drawn: Drawn[] = [];
  for (const index of orderOf(scene)) {
    const [x, y] = pixelOf(positionOf(scene, index), ground);
    if (x < -60 || y < -60 || x > ground.width + 60 || y > ground.height + 60) continue;
    const { size, theme, units } = scene;
    const icon = icons.get({ sidc: units.sidcs[index] ?? "", size, ratio: ground.ratio, theme });
    pen.globalAlpha = units.old[index] === 1 ? 0.6 : 1;
    pen.drawImage(icon.canvas, x - icon.anchorX, y - icon.anchorY, icon.width, icon.height);
    pen.globalAlpha = 1;
    if (units.ids[index] === scene.chosen) drawChosen(pen, x, y, icon, theme);
    drawn.push({ index, x, y, icon });
  }
  const taken: Box[] = [];
  // Big units stand last: their names get the room first.
  for (const { index, x, y, icon } of drawn.reverse().slice(0, MOST_LABELS)) {
    drawName(pen, scene.units.names[index] ?? "", x, y - icon.anchorY + icon.height, scene.theme, taken);
  }
  if (scene.marker !== null) drawMarker(pen, pixelOf(scene.marker, ground));
}

export function pixelOf([x, y]: readonly [number, number], ground: Ground): [number, number] {
  const { centre, resolution, width, height } = ground;
  return [(x - centre[0]) / resolution + width / 2, (centre[1] - y) / resolution + height / 2];
}

/** What the level of detail leaves, the chosen one last and so on top. */
function orderOf({ units, least, chosen }: Scene): number[] {
  const all = units.ids.map((_, index) => index);
  const shown = all.filter(
    (index) => units.ids[index] !== chosen && isShown(units.echelons[index] ?? 0, least),
  );
  const last = units.ids.indexOf(chosen);
  return last < 0 ? shown : [...shown, last];
}

function positionOf({ units, dragged }: Scene, index: number): readonly [number, number] {
  if (dragged !== null && dragged.id === units.ids[index]) return dragged.at;
  return [units.x[index] ?? 0, units.y[index] ?? 0];
}

function drawChosen(pen: CanvasRenderingContext2D, x: number, y: number, icon: Icon, theme: Theme): void {
  pen.strokeStyle = TEXT[theme].halo;
  pen.lineWidth = 5;
  const box = [x - icon.anchorX - 4, y - icon.anchorY - 4, icon.width + 8, icon.height + 8] as const;
  pen.strokeRect(...box);
  pen.strokeStyle = TEXT[theme].ink;
  pen.lineWidth = 2;
  pen.strokeRect(...box);
}

function drawName(pen: CanvasRenderingContext2D, name: string, x: number, y: number, theme: Theme, taken: Box[]): void {
  pen.font = '500 11px "Noto Sans Variable", "Noto Naskh Arabic Variable", sans-serif';
  pen.textAlign = "center";
  pen.textBaseline = "top";
  const half = widthOf(pen, name) / 2 + 3;
  const box: Box = [x - half, y, x + half, y + 15];
  if (taken.some((other) => overlap(box, other))) return;
  taken.push(box);
  pen.lineJoin = "round";
  pen.lineWidth = 3;
  pen.strokeStyle = TEXT[theme].halo;
  pen.fillStyle = TEXT[theme].ink;
  pen.strokeText(name, x, y + 1);
  pen.fillText(name, x, y + 1);
}

/** Measuring costs more than drawing, and names stay the same from frame to frame. */
const widths = new Map<string, number>();

function widthOf(pen: CanvasRenderingContext2D, name: string): number {
  const known = widths.get(name);
  if (known !== undefined) return known;
  const { width } = pen.measureText(name);
  widths.set(name, width);
  return width;
}

function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

function drawMarker(pen: CanvasRenderingContext2D, [x, y]: readonly [number, number]): void {
  for (const [ink, width] of [["#ffffff", 5], ["#c2187a", 2.5]] as const) {
    pen.strokeStyle = ink;
    pen.lineWidth = width;
    pen.beginPath();
    pen.arc(x, y, 9, 0, Math.PI * 2);
    for (const [dx, dy] of [[1, 0], [-1, 0], [0, 1], [0, -1]] as const) {
      pen.moveTo(x + dx * 5, y + dy * 5);
      pen.lineTo(x + dx * 16, y + dy * 16);
    }
    pen.stroke();
  }
}
