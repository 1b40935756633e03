import type { MeansRow } from "../wire/types";
import type { Tables } from "../wire/tables.svelte";

type Book = Pick<Tables, "cell" | "list" | "means" | "persona" | "post">;

/**
 * Means from a cell to any of these addresses, in their order of use; whether they work nobody here
 * knows. A cell uses those of the cells above it, as far as these are not above the other one too.
 */
export function meansTo(tables: Book, cell: string, addresses: readonly string[]): MeansRow[] {
  const others = addresses.flatMap((address) => cellsOf(tables, address));
  const apart = (inside: string, outside: string, whole: string): boolean =>
    isWithin(tables, inside, whole) && !isWithin(tables, outside, whole);
  const joins = (one: string, other: string): boolean =>
    others.some((far) => apart(cell, far, one) && apart(far, cell, other));
  return tables.means.all
    .filter((row) => joins(row.from_cell, row.to_cell) || joins(row.to_cell, row.from_cell))
    .sort((a, b) => a.pace - b.pace || (a.id < b.id ? -1 : 1));
}

function cellsOf(tables: Book, address: string): string[] {
  const members = tables.list.get(address)?.members ?? [address];
  return members.map((one) => tables.post.get(one)?.cell ?? tables.persona.get(one)?.cell ?? one);
}

/** A cell is within itself, within the cell above it, and so on. */
function isWithin(tables: Pick<Tables, "cell">, cell: string, whole: string): boolean {
  if (cell === whole) return true;
  const above = tables.cell.get(cell)?.parent ?? "";
  return above !== "" && above !== cell && isWithin(tables, above, whole);
}
