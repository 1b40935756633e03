import type { ColumnFilter, LineRow } from "../wire/types";
import { keyOf, shownIn, valuesIn, type Lexicon } from "./cells";
import { ownHeadings, type Column } from "./columns";

/** What is asked of the list: words anywhere, filters of columns, order, and heads of groups. */
export type Query = {
  search: string;
  filters: readonly ColumnFilter[];
  sort: string;
  descending: boolean;
  group: "" | "storyline" | "day";
};

/** The head of a group of lines. */
export type Head = { row: "head"; id: ""; head: string; count: number };
/** A row of the table. */
export type Shown = LineRow | Head;

const CLOCKS = /^(\d{1,2}):?(\d{2})\s*[-–]\s*(\d{1,2}):?(\d{2})$/;
const MINUTES_OF_DAY = 1440;

/** Remembers of each line what the search looks through; a changed line is a new object. */
export class Haystack {
  readonly #known = new WeakMap<LineRow, string>();
  readonly #name: (address: string) => string;

  constructor(name: (address: string) => string) {
    this.#name = name;
  }

  of(line: LineRow): string {
    const known = this.#known.get(line);
    if (known !== undefined) return known;
    const made = this.#make(line).toLocaleLowerCase();
    this.#known.set(line, made);
    return made;
  }

  #make(line: LineRow): string {
    const addresses = [line.sender, line.controller, ...line.to, ...line.info];
    const texts = [line.title, line.body, line.expected, line.notes];
    return [
      line.id,
      line.storyline,
      line.alternative,
      ...line.objectives,
      ...line.incidents,
      ...addresses.flatMap((address) => [address, this.#name(address)]),
      ...texts.flatMap((text) => text.versions.map(({ body }) => body)),
      ...ownHeadings(line).map((heading) => line.columns[heading] ?? ""),
    ].join("\n");
  }
}

export function found(lines: readonly LineRow[], search: string, hay: Haystack): readonly LineRow[] {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return lines;
  return lines.filter((line) => {
    const whole = hay.of(line);
    return words.every((word) => whole.includes(word));
  });
}

/** Lines that pass every filter; a filter of a column that is gone lets all through. */
export function sieved(
  lines: readonly LineRow[],
  filters: readonly ColumnFilter[],
  columns: ReadonlyMap<string, Column>,
  say: Lexicon,
): readonly LineRow[] {
  let left = lines;
  for (const filter of filters) {
    const column = columns.get(filter.column);
    if (column !== undefined) left = left.filter(sieve(column, filter, say));
  }
  return left;
}

function sieve(column: Column, filter: ColumnFilter, say: Lexicon): (line: LineRow) => boolean {
  const wanted = new Set(filter.values);
  const words = filter.words.trim().toLocaleLowerCase();
  const within = column.editor === "time" || column.id === "released_ms" ? clocksOf(words) : null;
  return (line) => {
    if (wanted.size > 0 && !valuesIn(column, line, say).some((value) => wanted.has(value))) return false;
    if (words === "") return true;
    const shown = shownIn(column, line, say);
    return within === null ? shown.toLocaleLowerCase().includes(words) : isWithin(shown, within);
  };
}

/** "0800-1200" asks for a time of day, over midnight where it ends before it starts. */
function clocksOf(words: string): [number, number] | null {
  const match = CLOCKS.exec(words);
  if (match === null) return null;
  const [, h1, m1, h2, m2] = match.map(Number);
  return [(h1 ?? 0) * 60 + (m1 ?? 0), (h2 ?? 0) * 60 + (m2 ?? 0)];
}

function isWithin(dtg: string, [from, to]: [number, number]): boolean {
  if (dtg === "") return false;
  const minute = (Number(dtg.slice(2, 4)) * 60 + Number(dtg.slice(4, 6))) % MINUTES_OF_DAY;
  return from <= to ? minute >= from && minute <= to : minute >= from || minute <= to;
}

/** In the order of a column; the order they come in is kept among equals. */
export function sorted(
  lines: readonly LineRow[],
  column: Column | undefined,
  descending: boolean,
  say: Lexicon,
): readonly LineRow[] {
  if (column === undefined) return lines;
  if (column.id === "planned_ms" && !descending) return lines;
  const keyed = lines.map((line) => ({ line, key: keyOf(column, line, say) }));
  const turn = descending ? -1 : 1;
  keyed.sort((a, b) => (a.key < b.key ? -turn : a.key > b.key ? turn : 0));
  return keyed.map(({ line }) => line);
}

/** How many lines have each value of a column, in the order of the column's own values. */
export function counted(lines: readonly LineRow[], column: Column, say: Lexicon): [string, number][] {
  const counts = new Map<string, number>();
  const order = new Map<string, number | string>();
  for (const line of lines) {
    for (const value of valuesIn(column, line, say)) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
      if (!order.has(value)) order.set(value, place(column, value, line, say));
    }
  }
  const at = (value: string): number | string => order.get(value) ?? "";
  return [...counts].sort(([a], [b]) => (at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : 0));
}

function place(column: Column, value: string, line: LineRow, say: Lexicon): number | string {
  if (column.editor === "time" || column.id === "released_ms") return keyOf(column, line, say);
  const index = column.values.indexOf(value);
  return index >= 0 ? String(index).padStart(4, "0") : value;
}

/** Lines under heads, in the order in which their groups first come. */
export function grouped(lines: readonly LineRow[], by: (line: LineRow) => string): Shown[] {
  const groups = new Map<string, LineRow[]>();
  for (const line of lines) {
    const head = by(line);
    const known = groups.get(head);
    if (known === undefined) groups.set(head, [line]);
    else known.push(line);
  }
  return [...groups].flatMap(([head, members]) => [
    { row: "head" as const, id: "" as const, head, count: members.length },
    ...members,
  ]);
}
