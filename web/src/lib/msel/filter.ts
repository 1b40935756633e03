import { formatDtg, offsetOf } from "../clock/dtg";
import type { LineRow } from "../wire/types";

export const NO_DAY = "-";

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** Names of days already said: a long list has few days. */
const said = new Map<string, string>();

/** The day of a line, "13AUG22", in the zone of the exercise. */
export function dayOf(ms: number | null, zone: string): string {
  if (ms === null) return NO_DAY;
  const key = zone + String(Math.floor((ms + (offsetOf(zone) ?? 0) * MINUTE_MS) / DAY_MS));
  const known = said.get(key);
  if (known !== undefined) return known;
  const dtg = formatDtg(ms, zone);
  const day = dtg.slice(0, 2) + dtg.slice(7);
  said.set(key, day);
  return day;
}

/** Every day some line is planned on, in their order; the basket last. */
export function daysOf(lines: readonly LineRow[], zone: string): string[] {
  const first = new Map<string, number>();
  for (const { planned_ms } of lines) {
    const day = dayOf(planned_ms, zone);
    const at = planned_ms ?? Number.POSITIVE_INFINITY;
    first.set(day, Math.min(at, first.get(day) ?? at));
  }
  return [...first].sort((a, b) => (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0)).map(([day]) => day);
}

/** By planned time, then by id; lines without a time last. */
export function inOrder(lines: readonly LineRow[]): LineRow[] {
  return [...lines].sort((a, b) => {
    const [first, second] = [a.planned_ms ?? Infinity, b.planned_ms ?? Infinity];
    if (first !== second) return first < second ? -1 : 1;
    return a.id < b.id ? -1 : 1;
  });
}
