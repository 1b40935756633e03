import type { DayLines, HourLoad, MessageDelay, ReviewObservation, PerformanceRating } from "../wire/types";

const HOUR_MS = 3_600_000;

/** Columns for a chart over time: hours in ms, then one column for each series. */
export type LoadColumns = { hours_ms: number[]; received: number[]; sent: number[] };

/** Messages for each hour from the first to the last, zero where nothing moved; "" is every cell. */
export function loadColumns(load: readonly HourLoad[], cell: string): LoadColumns {
  const mine = load.filter((hour) => cell === "" || hour.cell === cell);
  if (mine.length === 0) return { hours_ms: [], received: [], sent: [] };
  const first = Math.min(...mine.map(({ hour_ms }) => hour_ms));
  const last = Math.max(...mine.map(({ hour_ms }) => hour_ms));
  const hours_ms = Array.from({ length: (last - first) / HOUR_MS + 1 }, (_, i) => first + i * HOUR_MS);
  const received = hours_ms.map(() => 0);
  const sent = hours_ms.map(() => 0);
  for (const hour of mine) {
    const at = (hour.hour_ms - first) / HOUR_MS;
    received[at] = (received[at] ?? 0) + hour.received;
    sent[at] = (sent[at] ?? 0) + hour.sent;
  }
  return { hours_ms, received, sent };
}

/** Cells with any message, the busiest first. */
export function busiestCells(load: readonly HourLoad[]): string[] {
  const sums = new Map<string, number>();
  for (const { cell, received, sent } of load) sums.set(cell, (sums.get(cell) ?? 0) + received + sent);
  return [...sums].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([cell]) => cell);
}

/** What became of the lines planned for a day, in the order they are stacked. */
export const FATES = ["in_time", "late", "deferred", "omitted", "open"] as const;
export type Fate = (typeof FATES)[number];

export function mostOfADay(days: readonly DayLines[]): number {
  return Math.max(1, ...days.map(({ planned, released }) => Math.max(planned, released)));
}

export function ratingCounts(
  observations: readonly ReviewObservation[],
  ratings: readonly PerformanceRating[],
): { rating: PerformanceRating; count: number }[] {
  return ratings.map((rating) => ({
    rating,
    count: observations.filter((one) => one.rating === rating).length,
  }));
}

/** Whole hours and minutes of a duration, without its sign. */
export function hoursAndMinutes(ms: number): { hours: number; minutes: number } {
  const minutes = Math.round(Math.abs(ms) / 60_000);
  return { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
}

/** Messages whose readers waited, the longest wait first; by `now_ms` for those who wait still. */
export function slowest(
  delays: readonly MessageDelay[],
  now_ms: number,
): { delay: MessageDelay; waited_ms: number }[] {
  return delays
    .map((delay) => ({ delay, waited_ms: delay.took_ms ?? Math.max(0, now_ms - delay.sent_ms) }))
    .sort((a, b) => b.waited_ms - a.waited_ms);
}
