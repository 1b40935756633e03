import type { AnyRow, HumanText, Precedence, ReleaseAskRow, Role } from "../wire/types";

export type Folder = "queue" | "own" | "log" | "given";
/** `desks` are the nations that have somebody whose task it is to decide. */
export type Who = { role: Role; nation: string; desks: readonly string[] };

/** A text of an item, by the part it is. */
export type Part = { part: string; text: HumanText };

const ORDER: Record<Precedence, number> = { flash: 0, immediate: 1, priority: 2, routine: 3 };
/** Always as long, so that it tells nothing of what stood there. */
export const MARKED_OUT = "█████";

/** Row tag and id: "message/M00012". */
export function named(item: string): { tag: string; id: string } {
  const slash = item.indexOf("/");
  return { tag: item.slice(0, slash), id: item.slice(slash + 1) };
}

/** The owner's desk answers, and its director; another nation's where the owner has no desk. */
export function mayDecide(row: ReleaseAskRow, who: Who): boolean {
  if (row.verdict !== null) return false;
  const own = who.nation === row.owner;
  if (who.role === "director") return own || !who.desks.includes(row.owner);
  return own && who.role === "disclosure";
}

/** The most urgent first, then who waits longest. */
export function queue(rows: readonly ReleaseAskRow[], precedence: (item: string) => Precedence): ReleaseAskRow[] {
  const rank = (row: ReleaseAskRow): number => ORDER[precedence(row.item)];
  return [...rows].sort((a, b) => rank(a) - rank(b) || a.asked_ms - b.asked_ms);
}

/** Of the log what went to a nation; all of it where none is chosen. The latest first. */
export function releasedTo(rows: readonly ReleaseAskRow[], nation: string): ReleaseAskRow[] {
  const found = nation === "" ? rows : rows.filter((row) => row.released_to.includes(nation));
  return [...found].sort((a, b) => (b.decided_ms ?? b.asked_ms) - (a.decided_ms ?? a.asked_ms));
}

/** The texts that belong to an item itself, in the order in which its row has them. */
export function partsOf(row: AnyRow): Part[] {
  const found: Part[] = [];
  const look = (value: unknown): void => {
    if (isText(value)) {
      const part = value.id.startsWith(`${row.row}/`) ? value.id.split("/").slice(2).join("/") : "";
      if (part && value.versions.length > 0) found.push({ part, text: value });
    } else if (typeof value === "object" && value !== null) Object.values(value).forEach(look);
  };
  Object.values(row).forEach(look);
  return found;
}

function isText(value: unknown): value is HumanText {
  return typeof value === "object" && value !== null && "versions" in value && "source" in value && "id" in value;
}

/** Something that another nation gave: an item itself, or a redacted version of one. */
export type Given = { id: string; owner: string; item: string; at: number; row: AnyRow };

/** What this station has of other nations by name, not because all may have it. The latest first. */
export function given(rows: readonly AnyRow[], nation: string): Given[] {
  const found: Given[] = [];
  for (const row of rows) {
    const owner = "owner" in row ? row.owner : "";
    if (row.row === "release_ask" || owner === "" || owner === nation || !row.release.includes(nation)) continue;
    found.push({ id: `${row.row}/${row.id}`, owner, item: row.row === "redacted" ? row.item : `${row.row}/${row.id}`, at: timeOf(row), row });
  }
  return found.sort((a, b) => b.at - a.at);
}

/** Exercise time at which an item came; 0 where it does not say. */
function timeOf(row: AnyRow): number {
  switch (row.row) {
    case "message":
      return row.sent_ms;
    case "order":
      return row.issued_ms;
    case "request":
      return row.raised_ms;
    case "answer":
      return row.answered_ms;
    case "media":
      return row.published_ms;
    case "redacted":
      return row.released_ms;
    default:
      return 0;
  }
}

/** A text with what is chosen in it struck out. */
export function markedOut(text: string, start: number, end: number): string {
  return start === end ? text : text.slice(0, start) + MARKED_OUT + text.slice(end);
}
