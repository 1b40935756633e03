import type { OrderKind, OrderRow } from "../wire/types";

export const PARAGRAPHS = ["situation", "mission", "execution", "sustainment", "command_signal"] as const;
export type Paragraph = (typeof PARAGRAPHS)[number];
export const KINDS: readonly OrderKind[] = ["WARNO", "OPORD", "FRAGO"];

/** What an order may follow from; the desk has the same table (src/startex/orders/numbers.py). */
const FOLLOWS: Record<OrderKind, readonly OrderKind[]> = {
  WARNO: ["WARNO", "OPORD"],
  OPORD: ["WARNO", "OPORD"],
  FRAGO: ["OPORD", "FRAGO"],
};

export type Standing = "in_force" | "superseded" | "cancelled";
export type Folder = "all" | "waiting" | "own";

/** An order in the drawing of chains. */
export type Link = {
  row: OrderRow;
  standing: Standing;
  /** From the first order of the chain: whether a line goes on below at that depth. */
  rails: boolean[];
  /** The last of those that follow from the same order. */
  last: boolean;
};

type Mine = (address: string) => boolean;

/** Chains, the newest first; within one an order stands below what it follows from. */
export function chains(rows: readonly OrderRow[]): Link[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const after = new Map<string, OrderRow[]>();
  for (const row of rows) {
    const before = byId.has(row.based_on) ? row.based_on : "";
    after.set(before, [...(after.get(before) ?? []), row]);
  }
  const ended = endedBy(rows);
  const links: Link[] = [];
  const walk = (row: OrderRow, rails: boolean[], last: boolean): void => {
    links.push({ row, standing: standingOf(row, ended), rails, last });
    const below = [...(after.get(row.id) ?? [])].sort(byTime);
    below.forEach((next, place) => {
      walk(next, [...rails, !last], place === below.length - 1);
    });
  };
  const first = [...(after.get("") ?? [])].sort(byTime).reverse();
  first.forEach((row) => walk(row, [], true));
  return links;
}

/** Orders that another one ended, as far as this reader sees it. */
export function endedBy(rows: readonly OrderRow[]): Map<string, OrderRow> {
  const ends = rows.filter((row) => row.supersedes !== "");
  return new Map(ends.map((row) => [row.supersedes, row]));
}

export function standingOf(row: OrderRow, ended: ReadonlyMap<string, OrderRow>): Standing {
  if (row.cancelled) return "cancelled";
  return ended.has(row.id) || row.superseded_by !== "" ? "superseded" : "in_force";
}

/** It was given to this desk, and nobody here has acknowledged its newest version. */
export function unacknowledged(row: OrderRow, mine: Mine): boolean {
  return !row.cancelled && row.receipts.some((one) => mine(one.recipient) && one.version < row.version);
}

/** How many of its addressees have acknowledged the newest version. */
export function progress(row: OrderRow): { done: number; all: number } {
  const done = row.receipts.filter((one) => one.version === row.version).length;
  return { done, all: row.receipts.length };
}

/** Somebody has not acknowledged it by when he should have. */
export function isOverdue(row: OrderRow, now_ms: number | null): boolean {
  const { done, all } = progress(row);
  const due = row.acknowledge_by_ms;
  return !row.cancelled && done < all && due !== null && now_ms !== null && now_ms > due;
}

export function inFolder(links: readonly Link[], folder: Folder, mine: Mine, ofCell: Mine): Link[] {
  if (folder === "waiting") return links.filter(({ row }) => unacknowledged(row, mine));
  if (folder === "own") return links.filter(({ row }) => ofCell(row.from_post));
  return [...links];
}

/** Links whose order holds every word of the query: in number, addresses or any language of the text. */
export function found(links: readonly Link[], query: string, name: (address: string) => string): Link[] {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...links];
  return links.filter(({ row }) => {
    const texts = [row.title, ...PARAGRAPHS.map((part) => row[part])];
    const bodies = texts.flatMap((text) => text.versions.map((version) => version.body));
    const addresses = [row.from_post, ...row.to, ...row.info].flatMap((one) => [one, name(one)]);
    const whole = [row.number, ...addresses, ...bodies].join("\n").toLocaleLowerCase();
    return words.every((word) => whole.includes(word));
  });
}

/** Orders that a new one of this kind may follow from. */
export function bases(rows: readonly OrderRow[], kind: OrderKind): OrderRow[] {
  const fitting = rows.filter((row) => !row.cancelled && FOLLOWS[kind].includes(row.kind));
  return fitting.sort(byTime).reverse();
}

function byTime(a: OrderRow, b: OrderRow): number {
  return a.issued_ms - b.issued_ms || (a.id < b.id ? -1 : 1);
}
