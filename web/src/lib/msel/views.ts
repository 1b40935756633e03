import type { ColumnFilter, ListView, ViewRow } from "../wire/types";
import { FIRST_COLUMNS } from "./columns";
import { NO_DAY } from "./filter";
import { OPEN } from "./status";

/** A way of looking at the list, whoever made it. */
export type View = {
  id: string;
  /** Given by people; empty for those that come with the product. */
  name: string;
  columns: readonly string[];
  filters: readonly ColumnFilter[];
  sort: string;
  descending: boolean;
  owner: string;
  builtIn: boolean;
};

export const BUILT_IN = ["all", "today", "basket", "mine", "waiting", "faults"] as const;
export type BuiltIn = (typeof BUILT_IN)[number];

/** What the built-in views ask for at this station on this day. */
export function builtIn(id: BuiltIn, today: string, post: string): View {
  const filters: Record<BuiltIn, ColumnFilter[]> = {
    all: [],
    today: [has("planned_ms", today)],
    basket: [has("planned_ms", NO_DAY), has("status", ...OPEN)],
    mine: [has("controller", post)],
    waiting: [has("status", "submitted")],
    faults: [has("faults", "faults")],
  };
  return {
    id, name: "", columns: FIRST_COLUMNS, filters: filters[id], sort: "planned_ms",
    descending: false, owner: "", builtIn: true,
  };
}

function has(column: string, ...values: string[]): ColumnFilter {
  return { column, values, words: "" };
}

function viewOf(row: ViewRow): View {
  const { id, name, columns, filters, sort, descending, owner } = row;
  const shown = columns.length > 0 ? columns : FIRST_COLUMNS;
  return { id, name, columns: shown, filters, sort, descending, owner, builtIn: false };
}

/** Everybody's views, and of those with an owner one's own. */
export function offered(rows: readonly ViewRow[], billet: string): View[] {
  return rows
    .filter(({ owner }) => owner === "" || owner === billet)
    .map(viewOf)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

export function listView(view: View): ListView {
  const { id, name, columns, filters, sort, descending, owner } = view;
  return { id, name, columns: [...columns], filters: [...filters], sort, descending, owner };
}

/** An id from a name that nobody has yet: letters and digits stay, "Day 2" gives "day-2". */
export function viewId(name: string, taken: ReadonlySet<string>): string {
  const plain = name.toLocaleLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "-").replaceAll(/^-|-$/g, "");
  const first = plain === "" ? "view" : plain;
  let id = first;
  for (let number = 2; taken.has(id); number += 1) id = `${first}-${number}`;
  return id;
}

/** The filters with this column's replaced; one that asks for nothing goes. */
export function withFilter(
  filters: readonly ColumnFilter[],
  filter: ColumnFilter,
): readonly ColumnFilter[] {
  const others = filters.filter(({ column }) => column !== filter.column);
  const asks = filter.values.length > 0 || filter.words.trim() !== "";
  return asks ? [...others, filter] : others;
}

/** A column moved by so many places among those shown. */
export function moved(columns: readonly string[], id: string, by: number): readonly string[] {
  const at = columns.indexOf(id);
  const to = Math.min(columns.length - 1, Math.max(0, at + by));
  if (at < 0 || at === to) return columns;
  const others = columns.filter((column) => column !== id);
  return [...others.slice(0, to), id, ...others.slice(to)];
}
