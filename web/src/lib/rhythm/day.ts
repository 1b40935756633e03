import type { RhythmInputView, RhythmRow } from "../wire/types";
import { MINUTE_MS, occurrences, type Days } from "./occurrences";

/** A meeting as it takes place once. */
export type Sitting = { row: RhythmRow; day: string; start_ms: number; end_ms: number };
/** What somebody brings to a sitting, and by when. */
export type Due = { sitting: Sitting; input: RhythmInputView; due_ms: number };
/** `lane` keeps meetings apart that overlap. */
export type Placed = Sitting & { lane: number };

export function sittings(rows: readonly RhythmRow[], days: Days): Sitting[] {
  return rows
    .flatMap((row) => occurrences(row, days).map((held) => ({ row, ...held })))
    .sort((a, b) => a.start_ms - b.start_ms || a.row.id.localeCompare(b.row.id, "en"));
}

/** What goes on now, else what comes next. */
export function nextOf(all: readonly Sitting[], now_ms: number): Sitting | undefined {
  return all.find((sitting) => sitting.end_ms > now_ms);
}

/** What is still to be brought to meetings that have not begun, the first due first. */
export function duesOf(all: readonly Sitting[], now_ms: number): Due[] {
  return all
    .filter((sitting) => sitting.start_ms > now_ms)
    .flatMap((sitting) =>
      sitting.row.inputs.map((input) => ({
        sitting,
        input,
        due_ms: sitting.start_ms - input.due_min * MINUTE_MS,
      })),
    )
    .sort((a, b) => a.due_ms - b.due_ms);
}

/** Each in the first lane that is free when it begins. */
export function placed(day: readonly Sitting[]): Placed[] {
  const free: number[] = [];
  return day.map((sitting) => {
    const found = free.findIndex((until_ms) => until_ms <= sitting.start_ms);
    const lane = found < 0 ? free.length : found;
    free[lane] = sitting.end_ms;
    return { ...sitting, lane };
  });
}

/** The hours of a day that hold all of it, in whole steps of three hours; 6 to 21 at the least. */
export function hoursOf(from_ms: number, day: readonly Sitting[], dues: readonly Due[]): { first: number; last: number } {
  const hour = (ms: number): number => (ms - from_ms) / (60 * MINUTE_MS);
  const begins = [6, ...day.map((one) => hour(one.start_ms)), ...dues.map((due) => hour(due.due_ms))];
  const ends = [21, ...day.map((one) => hour(one.end_ms))];
  return {
    first: Math.max(0, Math.floor(Math.min(...begins) / 3) * 3),
    last: Math.ceil(Math.max(...ends) / 3) * 3,
  };
}

/** Minutes until a time, counted up, so that 30 s ahead is one minute ahead. */
export function minutesTo(at_ms: number, now_ms: number): number {
  return Math.ceil((at_ms - now_ms) / MINUTE_MS);
}

/** "0730" to minutes after midnight; null for what is no time of day. */
export function minuteOf(typed: string): number | null {
  const match = /^(\d{1,2}):?(\d{2})$/.exec(typed.trim());
  if (match === null) return null;
  const [hour, minute] = [Number(match[1]), Number(match[2])];
  return hour > 23 || minute > 59 ? null : hour * 60 + minute;
}

/** "0730", as clocks of headquarters are read. */
export function hourOf(minute: number): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${two(Math.floor(minute / 60))}${two(minute % 60)}`;
}
