import type { PlayWindow, UnitRow } from "../wire/types";

/** Ours: a unit that has not reported for half a day may be elsewhere. */
export const OLD_AFTER_MS = 12 * 3_600_000;

/** How long ago a unit was where it is shown; null where it stands as the plan put it. */
export function ageOf(
  { reported_ms }: Pick<UnitRow, "reported_ms">,
  now_ms: number | null,
  days: readonly PlayWindow[],
): number | null {
  const begins_ms = Math.min(...days.map(({ start_ms }) => start_ms));
  if (now_ms === null || reported_ms <= 0 || reported_ms < begins_ms) return null;
  return Math.max(0, now_ms - reported_ms);
}

export function isOld(age_ms: number | null): boolean {
  return age_ms !== null && age_ms > OLD_AFTER_MS;
}
