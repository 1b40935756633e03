import { say } from "../wording/say.svelte";
import { wordOf, type Lexicon } from "./cells";
import { NO_DAY } from "./filter";
import type { Column } from "./columns";

const MARKED = ["marks", "trigger", "faults", "remarks"];

/** What a value of a column is called where it is chosen: with its name, and nothing as nothing. */
export function labelOf(column: Column, value: string, lexicon: Lexicon): string {
  if (value === NO_DAY) return say("msel-day-none");
  if (value === "") return say("lines-value-none");
  if (MARKED.includes(column.id)) return say(`lines-value-${value}`);
  if (column.editor === "addresses" || column.source === "post" || column.source === "sender") {
    const name = lexicon.name(value);
    return name === value ? value : `${value} ${name}`;
  }
  if (column.id === "author" || column.id === "approver") return lexicon.billet(value);
  return wordOf(column, value, lexicon);
}
