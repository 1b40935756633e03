import type { Station } from "../station/station.svelte";
import type { LineRow, StatusChange } from "../wire/types";

/** What a billet is called here; its id where it has no name. */
export function billetName(station: Station, billet: string): string {
  const row = station.tables.billet.get(billet);
  return row === undefined ? billet : station.words(row.title) || billet;
}

/** The last step in the life of a line, null before the first. */
export function lastStep(line: LineRow): StatusChange | null {
  return line.history.at(-1) ?? null;
}
