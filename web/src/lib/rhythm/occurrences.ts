import { offsetOf } from "../clock/dtg";
import type { PlayWindow, RhythmRow } from "../wire/types";

export const MINUTE_MS = 60_000;
export const DAY_MS = 24 * 60 * MINUTE_MS;

/** The play days of an exercise, and the zone its people's watches show. */
export type Days = { play_days: readonly PlayWindow[]; zone: string };
export type Occurrence = { day: string; start_ms: number; end_ms: number };
type Timed = Pick<RhythmRow, "days" | "start_minute" | "length_min">;

/** One for each of its days, in their order; as `startex.staff.occurrences` does it. */
export function occurrences(meeting: Timed, days: Days): Occurrence[] {
  const own = meeting.days.length > 0 ? meeting.days : playDays(days);
  return [...new Set(own)].sort().map((day) => {
    const start_ms = midnight(day, days.zone) + meeting.start_minute * MINUTE_MS;
    return { day, start_ms, end_ms: start_ms + meeting.length_min * MINUTE_MS };
  });
}

/** A window that goes on past midnight is a play day on each of its days. */
export function playDays({ play_days, zone }: Days): string[] {
  const found: string[] = [];
  for (const window of play_days) {
    const last = localDay(Math.max(window.start_ms, window.end_ms - 1), zone);
    let at_ms = window.start_ms;
    while (localDay(at_ms, zone) <= last) {
      found.push(localDay(at_ms, zone));
      at_ms += DAY_MS;
    }
  }
  return found;
}

/** ISO 8601 day of an exercise time in a zone. */
export function localDay(at_ms: number, zone: string): string {
  return new Date(at_ms + offset(zone)).toISOString().slice(0, 10);
}

/** Exercise time at which a local day begins. */
export function midnight(day: string, zone: string): number {
  return Date.parse(`${day}T00:00:00Z`) - offset(zone);
}

function offset(zone: string): number {
  return (offsetOf(zone) ?? 0) * MINUTE_MS;
}
