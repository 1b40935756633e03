import { dayOf } from "./filter";
import type { LineRow, LineStatus, PlayWindow } from "../wire/types";

export type Span = { start_ms: number; end_ms: number };

/** A line on the timeline: where it stands, and where it was planned to stand. */
export type Mark = {
  id: string;
  at_ms: number;
  planned_ms: number | null;
  status: LineStatus;
  held: boolean;
  lane: number;
};

/** Sizes in CSS pixels. */
export const LANE = 12;
export const LANES = 6;
export const RADIUS = 4.5;
const TOP = 8;
export const LOAD_HEIGHT = 26;
export const AXIS_HEIGHT = 16;
/** Times on a timeline move in steps of five minutes. */
export const SNAP_MS = 300_000;
const REACH = 8;
const HOUR_MS = 3_600_000;

/** A play day from its hour to its hour, wide enough for every line of that day. */
export function spanOfDay(
  day: string,
  lines: readonly LineRow[],
  playDays: readonly PlayWindow[],
  zone: string,
): Span | null {
  const played = playDays.filter((window) => dayOf(window.start_ms, zone) === day);
  const times = lines.flatMap((line) => timesOf(line)).filter((ms) => dayOf(ms, zone) === day);
  const all = [...times, ...played.flatMap((window) => [window.start_ms, window.end_ms])];
  if (all.length === 0) return null;
  const start_ms = Math.floor(Math.min(...all) / HOUR_MS) * HOUR_MS;
  const end_ms = Math.ceil(Math.max(...all) / HOUR_MS) * HOUR_MS;
  return { start_ms, end_ms: Math.max(end_ms, start_ms + HOUR_MS) };
}

/** How high the timeline is with so many lanes. */
export function heightOf(lanes: number): number {
  return TOP + lanes * LANE + LOAD_HEIGHT + AXIS_HEIGHT;
}

/** A time that a drag over so many pixels leads to, on a step. */
export function dragged_ms(pixels: number, span: Span, width: number): number {
  const ms = (pixels / width) * (span.end_ms - span.start_ms);
  return Math.round(ms / SNAP_MS) * SNAP_MS;
}

/** Storylines with a line in the span, each a lane, in their order. */
export function lanesOf(lines: readonly LineRow[], span: Span): string[] {
  return [...new Set(inside(lines, span).map(({ line }) => line.storyline))].sort();
}

/** Marks of every line inside the span, each in the lane of its storyline. */
export function marksByStoryline(lines: readonly LineRow[], span: Span, lanes: readonly string[]): Mark[] {
  return inside(lines, span).map(({ mark, line }) => ({ ...mark, lane: lanes.indexOf(line.storyline) }));
}

/** Marks of every line inside the span, in lanes, so that neighbours do not cover each other. */
export function marksOf(lines: readonly LineRow[], span: Span, width: number): Mark[] {
  const marks = inside(lines, span)
    .map(({ mark }) => mark)
    .sort((a, b) => a.at_ms - b.at_ms);
  const ends: number[] = Array<number>(LANES).fill(-Infinity);
  for (const mark of marks) {
    const x = xOf(mark.at_ms, span, width);
    const free = ends.findIndex((end) => x - end >= RADIUS * 2 + 2);
    mark.lane = free >= 0 ? free : ends.indexOf(Math.min(...ends));
    ends[mark.lane] = x;
  }
  return marks;
}

export function xOf(ms: number, span: Span, width: number): number {
  return ((ms - span.start_ms) / (span.end_ms - span.start_ms)) * width;
}

export function timeAt(x: number, span: Span, width: number): number {
  return span.start_ms + (x / width) * (span.end_ms - span.start_ms);
}

export function yOf(lane: number): number {
  return TOP + lane * LANE + LANE / 2;
}

/** The mark nearest to a point, if the point is near enough to mean it. */
export function markAt(marks: readonly Mark[], x: number, y: number, span: Span, width: number): Mark | null {
  let best: Mark | null = null;
  let least = REACH ** 2;
  for (const mark of marks) {
    const distance = (xOf(mark.at_ms, span, width) - x) ** 2 + (yOf(mark.lane) - y) ** 2;
    if (distance > least) continue;
    best = mark;
    least = distance;
  }
  return best;
}

/** How many lines fall into each step of the span. */
export function loadOf(marks: readonly Mark[], span: Span, step_ms: number): number[] {
  const steps = Math.ceil((span.end_ms - span.start_ms) / step_ms);
  const load = Array<number>(steps).fill(0);
  for (const { at_ms } of marks) {
    const step = Math.min(steps - 1, Math.floor((at_ms - span.start_ms) / step_ms));
    load[step] = (load[step] ?? 0) + 1;
  }
  return load;
}

function inside(lines: readonly LineRow[], span: Span): { mark: Mark; line: LineRow }[] {
  return lines.filter((line) => isInside(line, span)).flatMap((line) => {
    const mark = markOf(line);
    return mark === null ? [] : [{ mark, line }];
  });
}

function isInside({ released_ms, planned_ms }: LineRow, span: Span): boolean {
  const at_ms = released_ms ?? planned_ms;
  return at_ms !== null && at_ms >= span.start_ms && at_ms <= span.end_ms;
}

function timesOf(line: LineRow): number[] {
  return [line.planned_ms, line.released_ms].filter((ms) => ms !== null);
}

function markOf(line: LineRow): Mark | null {
  const { id, planned_ms, status, held } = line;
  const at_ms = line.released_ms ?? planned_ms;
  return at_ms === null ? null : { id, at_ms, planned_ms, status, held, lane: 0 };
}
