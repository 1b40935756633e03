import Layer from "ol/layer/Layer";
import ViewHint from "ol/ViewHint";
import type { FrameState } from "ol/Map";
import { NAMES_Z_INDEX, type Theme } from "../map/basemap";
import { unitAt, type UnitColumns } from "./columns";
import { Icons } from "./icons";
import { isShown, leastEchelon } from "./sidc";
import { drawSymbols, type Ground, type Scene } from "./symbol-drawing";

/** Beyond the view on each side, so that a drag has something to show. */
const MARGIN = 0.2;
const REDRAW_AFTER_MS = 120;
const SYMBOL_SIZE = 22;

/**
 * All units on one canvas of our own. While the map is dragged or zoomed only the canvas moves, by
 * CSS; it is drawn anew when the margin is used up, after a short while, or when units changed. One
 * vector feature for each unit would be four times slower without a GPU.
 */
export class SymbolLayer extends Layer {
  readonly #canvas = document.createElement("canvas");
  readonly #box = document.createElement("div");
  readonly #icons = new Icons();
  readonly #scene: Scene;
  /** Null while what is on the canvas is out of date. */
  #drawn: Ground | null = null;
  #drawn_ms = 0;
  #later: ReturnType<typeof setTimeout> | undefined;
  showAll = false;

  constructor(units: UnitColumns, theme: Theme) {
    super({ zIndex: NAMES_Z_INDEX - 1 });
    this.#scene = { units, least: 0, chosen: "", theme, size: SYMBOL_SIZE, marker: null, dragged: null };
    this.#canvas.style.cssText = "position:absolute;left:0;top:0;transform-origin:0 0";
    this.#box.style.cssText = "position:absolute;inset:0;overflow:hidden;pointer-events:none";
    this.#box.append(this.#canvas);
  }

  /** Change what is drawn. */
  show(change: Partial<Pick<Scene, "units" | "chosen" | "theme" | "marker" | "dragged">>): void {
    Object.assign(this.#scene, change);
    this.#drawn = null;
    this.changed();
  }

  hidden(): number {
    return this.#scene.units.echelons.filter((echelon) => !isShown(echelon, this.#scene.least)).length;
  }

  idAt([x, y]: readonly [number, number], resolution: number): string | null {
    const { units, least, size } = this.#scene;
    const shown = (index: number): boolean => isShown(units.echelons[index] ?? 0, least);
    return units.ids[unitAt(units, x, y, size * resolution, shown)] ?? null;
  }

  override render(frame: FrameState): HTMLElement {
    const ground = groundOf(frame);
    this.#scene.least = this.showAll ? 0 : leastEchelon(frame.viewState.zoom);
    if (this.#mustDraw(frame, ground)) this.#draw(ground, frame.time);
    this.#place(frame);
    return this.#box;
  }

  override disposeInternal(): void {
    clearTimeout(this.#later);
    super.disposeInternal();
  }

  #mustDraw(frame: FrameState, ground: Ground): boolean {
    const drawn = this.#drawn;
    if (drawn === null || drawn.ratio !== ground.ratio) return true;
    if (drawn.width !== ground.width || drawn.height !== ground.height) return true;
    const moved = drawn.resolution !== ground.resolution || drawn.centre.some((v, i) => v !== ground.centre[i]);
    if (!moved) return false;
    const moving = (frame.viewHints[ViewHint.ANIMATING] ?? 0) + (frame.viewHints[ViewHint.INTERACTING] ?? 0);
    return moving === 0 || frame.time - this.#drawn_ms > REDRAW_AFTER_MS || usedUp(drawn, ground);
  }

  #draw(ground: Ground, time_ms: number): void {
    const canvas = this.#canvas;
    canvas.width = Math.round(ground.width * ground.ratio);
    canvas.height = Math.round(ground.height * ground.ratio);
    canvas.style.width = `${ground.width}px`;
    canvas.style.height = `${ground.height}px`;
    const pen = canvas.getContext("2d");
    if (pen !== null) drawSymbols(pen, this.#icons, ground, this.#scene);
    this.#drawn = ground;
    this.#drawn_ms = time_ms;
  }

  /** Move what was drawn to where the view is now, and come back to it if the view stays there. */
  #place(frame: FrameState): void {
    const drawn = this.#drawn;
    if (drawn === null) return;
    const { center = [0, 0], resolution } = frame.viewState;
    const [width = 0, height = 0] = frame.size;
    const scale = drawn.resolution / resolution;
    const x = (drawn.centre[0] - (center[0] ?? 0)) / resolution + width / 2 - (drawn.width * scale) / 2;
    const y = ((center[1] ?? 0) - drawn.centre[1]) / resolution + height / 2 - (drawn.height * scale) / 2;
    this.#canvas.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
    clearTimeout(this.#later);
    this.#later = setTimeout(() => this.changed(), REDRAW_AFTER_MS * 2);
    if (scale === 1 && frame.viewHints.every((hint) => hint === 0)) clearTimeout(this.#later);
  }
}

function groundOf(frame: FrameState): Ground {
  const { center = [0, 0], resolution } = frame.viewState;
  const [width = 0, height = 0] = frame.size;
  return {
    centre: [center[0] ?? 0, center[1] ?? 0],
    resolution,
    width: Math.round(width * (1 + 2 * MARGIN)),
    height: Math.round(height * (1 + 2 * MARGIN)),
    ratio: frame.pixelRatio,
  };
}

/** Whether the view reaches beyond the margin of what was drawn. */
function usedUp(drawn: Ground, now: Ground): boolean {
  const view = (size: number): number => (size / (1 + 2 * MARGIN)) * now.resolution;
  const spareX = (drawn.width * drawn.resolution - view(now.width)) / 2;
  const spareY = (drawn.height * drawn.resolution - view(now.height)) / 2;
  const [dx, dy] = [Math.abs(now.centre[0] - drawn.centre[0]), Math.abs(now.centre[1] - drawn.centre[1])];
  return dx > spareX || dy > spareY;
}
