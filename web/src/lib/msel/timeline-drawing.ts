import { formatDtg } from "../clock/dtg";
import { inksAt } from "../parts/canvas";
import { isSent } from "./status";
import {
  AXIS_HEIGHT, LANE, LOAD_HEIGHT, RADIUS, heightOf, loadOf, xOf, yOf, type Mark, type Span,
} from "./timeline";

export type Inks = Record<"text" | "soft" | "line" | "good" | "warn" | "accent" | "now" | "ground", string>;

export type Scene = {
  span: Span;
  marks: readonly Mark[];
  now_ms: number | null;
  chosen: ReadonlySet<string>;
  /** Names of lanes; empty where lanes mean nothing. */
  lanes: readonly string[];
  count: number;
  /** How far marks are being dragged. */
  moved: { ids: ReadonlySet<string>; by_ms: number } | null;
  zone: string;
  inks: Inks;
};

const HOUR_MS = 3_600_000;
const LOAD_STEP_MS = 900_000;
const LABEL_WIDTH = 64;

export function inksOf(element: Element): Inks {
  const ink = inksAt(element);
  return {
    text: ink("--text"),
    soft: ink("--text-soft"),
    line: ink("--line"),
    good: ink("--good"),
    warn: ink("--warn"),
    accent: ink("--accent"),
    now: ink("--excon"),
    ground: ink("--panel"),
  };
}

/** Time runs from left to right in every language, like every chart of this house. */
export function drawTimeline(pen: CanvasRenderingContext2D, width: number, scene: Scene): void {
  pen.clearRect(0, 0, width, heightOf(scene.count));
  drawHours(pen, width, scene);
  drawLanes(pen, width, scene);
  drawLoad(pen, width, scene);
  for (const mark of scene.marks) drawMark(pen, width, moving(mark, scene), scene);
  drawNow(pen, width, scene);
}

function moving(mark: Mark, { moved }: Scene): Mark {
  return moved?.ids.has(mark.id) ? { ...mark, at_ms: mark.at_ms + moved.by_ms } : mark;
}

function drawLanes(pen: CanvasRenderingContext2D, width: number, { lanes, inks }: Scene): void {
  pen.font = "10px sans-serif";
  pen.textBaseline = "middle";
  pen.textAlign = "right";
  pen.fillStyle = inks.soft;
  pen.strokeStyle = inks.line;
  pen.lineWidth = 1;
  lanes.forEach((name, lane) => {
    stroke(pen, 0, yOf(lane) + LANE / 2 + 0.5, width, yOf(lane) + LANE / 2 + 0.5);
    pen.fillText(name || "—", width - 4, yOf(lane));
  });
}

function drawHours(pen: CanvasRenderingContext2D, width: number, { span, zone, inks, count }: Scene): void {
  const bottom = heightOf(count);
  const perHour = (width * HOUR_MS) / (span.end_ms - span.start_ms);
  const every = [1, 2, 3, 6, 12, 24].find((hours) => perHour * hours >= LABEL_WIDTH) ?? 24;
  pen.font = "11px sans-serif";
  pen.textAlign = "left";
  pen.textBaseline = "bottom";
  for (let ms = span.start_ms, hour = 0; ms <= span.end_ms; ms += HOUR_MS, hour += 1) {
    const x = Math.round(xOf(ms, span, width)) + 0.5;
    pen.strokeStyle = inks.line;
    pen.beginPath();
    pen.moveTo(x, 0);
    pen.lineTo(x, bottom - AXIS_HEIGHT);
    pen.stroke();
    if (hour % every !== 0) continue;
    pen.fillStyle = inks.soft;
    pen.fillText(formatDtg(ms, zone).slice(0, 7), x + 2, bottom - 1);
  }
}

function drawLoad(pen: CanvasRenderingContext2D, width: number, { span, marks, inks, count: lanes }: Scene): void {
  const bottom = heightOf(lanes);
  const load = loadOf(marks, span, LOAD_STEP_MS);
  const most = Math.max(4, ...load);
  const bar = width / load.length;
  pen.fillStyle = inks.accent;
  pen.globalAlpha = 0.45;
  load.forEach((count, step) => {
    const height = (count / most) * LOAD_HEIGHT;
    pen.fillRect(step * bar + 0.5, bottom - AXIS_HEIGHT - height, Math.max(1, bar - 1), height);
  });
  pen.globalAlpha = 1;
}

function drawMark(pen: CanvasRenderingContext2D, width: number, mark: Mark, scene: Scene): void {
  const { span, inks, chosen } = scene;
  const [x, y] = [xOf(mark.at_ms, span, width), yOf(mark.lane)];
  const gone = mark.status === "omitted" || mark.status === "obsolete";
  const done = isSent(mark);
  pen.lineWidth = 1.5;
  pen.strokeStyle = pen.fillStyle = inkOf(mark, inks);
  if (done && mark.planned_ms !== null) stroke(pen, xOf(mark.planned_ms, span, width), y, x, y);
  pen.beginPath();
  pen.arc(x, y, RADIUS, 0, Math.PI * 2);
  if (!done) pen.fillStyle = inks.ground;
  pen.fill();
  pen.stroke();
  if (gone) stroke(pen, x - 4, y + 4, x + 4, y - 4);
  if (mark.held || mark.status === "deferred") drawBars(pen, x, y);
  if (chosen.has(mark.id)) drawRing(pen, x, y, inks.text);
}

function drawBars(pen: CanvasRenderingContext2D, x: number, y: number): void {
  stroke(pen, x - 1.5, y - 2.5, x - 1.5, y + 2.5);
  stroke(pen, x + 1.5, y - 2.5, x + 1.5, y + 2.5);
}

function drawRing(pen: CanvasRenderingContext2D, x: number, y: number, ink: string): void {
  pen.strokeStyle = ink;
  pen.lineWidth = 2;
  pen.beginPath();
  pen.arc(x, y, RADIUS + 3, 0, Math.PI * 2);
  pen.stroke();
}

function drawNow(pen: CanvasRenderingContext2D, width: number, { span, now_ms, inks, count }: Scene): void {
  const bottom = heightOf(count);
  if (now_ms === null || now_ms < span.start_ms || now_ms > span.end_ms) return;
  const x = xOf(now_ms, span, width);
  pen.strokeStyle = pen.fillStyle = inks.now;
  pen.lineWidth = 2;
  stroke(pen, x, 0, x, bottom - AXIS_HEIGHT);
  pen.beginPath();
  pen.moveTo(x - 5, 0);
  pen.lineTo(x + 5, 0);
  pen.lineTo(x, 6);
  pen.fill();
}

function inkOf(mark: Mark, inks: Inks): string {
  if (mark.held || mark.status === "deferred") return inks.warn;
  if (isSent(mark)) return inks.good;
  return mark.status === "synchronized" ? inks.accent : inks.soft;
}

function stroke(pen: CanvasRenderingContext2D, x1: number, y1: number, x2: number, y2: number): void {
  pen.beginPath();
  pen.moveTo(x1, y1);
  pen.lineTo(x2, y2);
  pen.stroke();
}
