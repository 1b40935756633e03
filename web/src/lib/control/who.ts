import type { Station } from "../station/station.svelte";
import type { LineRow, StatusChange } from "../wire/types";

/** What a billet is called here; who does not see the manning knows its post while it is at work. */
export function billetName(station: Station, billet: string): string {
  const row = station.tables.billet.get(billet);
  if (row !== undefined) return station.words(row.title) || billet;
  const seat = station.tables.station.all.find((one) => one.billet === billet);
  return seat === undefined ? billet : station.name(seat.post);
}

/** The last step in the life of a line, null before the first. */
export function lastStep(line: LineRow): StatusChange | null {
  return line.history.at(-1) ?? null;
}

/** When it took it, in exercise time. */
export function changed_ms(line: LineRow): number | null {
  return lastStep(line)?.exercise_ms ?? null;
}
