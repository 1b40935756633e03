import { word } from "../wording/say.svelte";
import type { Column } from "./columns";

/** What a column is called: one of the exercise by its own heading. */
export function headingOf(column: Pick<Column, "id" | "own">): string {
  return column.own ? column.id : word("lines-column", column.id);
}
