import { word } from "../wording/say.svelte";
import type { CellChange, TextChange } from "./changes";
import { wordOf } from "./cells";
import type { Sheet } from "./sheet.svelte";

/** What the changed cell is called: its column, and for a text its language. */
export function cellName(change: CellChange | TextChange): string {
  if ("part" in change) {
    return `${word("lines-column", change.part)} ${change.language.toUpperCase()}`;
  }
  return change.heading === "" ? word("lines-column", change.field) : change.heading;
}

/** A value of a cell as people read it. */
export function valueShown(change: CellChange | TextChange, value: unknown, sheet: Sheet): string {
  if ("part" in change || change.heading !== "") return String(value);
  if (value === null || value === "") return "—";
  const column = sheet.known.get(change.field);
  if (change.field === "planned_ms" || change.field === "deadline_ms") return sheet.station.dtg(Number(value));
  if (Array.isArray(value)) return value.join(" ") || "—";
  return column === undefined ? String(value) : wordOf(column, String(value), sheet.lexicon);
}
