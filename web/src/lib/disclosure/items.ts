import { say, word } from "../wording/say.svelte";
import type { Station } from "../station/station.svelte";
import type { RowTag } from "../wire/tables.svelte";
import type { AnyRow, Precedence } from "../wire/types";
import { named, type Who } from "./disclosure";

const PARTS = ["subject", "body", "title", "situation", "mission", "execution", "sustainment", "command_signal", "reason", "question", "why", "answer", "text", "action", "headline", "name", "expected", "notes"];

/** What a part of an item is called; one of a form or an option by its own name. */
export function partTitle(part: string): string {
  return PARTS.includes(part) ? say(`disclosure-part-${part.replace("_", "-")}`) : part.replace(/^f-/, "");
}

/** The item's row, where this station sees it. */
export function itemOf(station: Station, item: string): AnyRow | undefined {
  const { tag, id } = named(item);
  if (!Object.hasOwn(station.tables, tag)) return undefined;
  return station.tables[tag as RowTag].get(id);
}

/** What people call it: a register number, a file's name. */
export function itemName(station: Station, item: string): string {
  const { tag, id } = named(item);
  const row = itemOf(station, item);
  const own = row === undefined ? "" : "register" in row ? row.register : "number" in row ? row.number : row.row === "attachment" ? row.name : "";
  return `${word("kind", tag)} ${own || id}`;
}

export function precedenceOf(station: Station, item: string): Precedence {
  const row = itemOf(station, item);
  return row !== undefined && "precedence" in row ? row.precedence : "routine";
}

export function whoIs(station: Station): Who {
  const desks = station.tables.billet.all.filter((row) => row.role === "disclosure").map((row) => row.nation);
  // Players are not shown the manning document, but of their own post they know the nation.
  const nation = station.billet?.nation ?? station.tables.post.get(station.postId)?.nations[0] ?? "";
  return { role: station.role, nation, desks };
}
