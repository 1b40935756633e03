import type { LineRow } from "../wire/types";
import { isEmpty, joined, type Step } from "./changes";
import type { Column } from "./columns";
import type { Editing } from "./editing.svelte";
import { offersFor } from "./lexicon";

/** A cell off the clipboard at its place in the table, and why it does not go in. */
export type PasteTrouble = {
  line: string;
  column: Column | null;
  found: string;
  allowed: string;
  why: "wrong" | "locked" | "no-line" | "no-column";
};

/** What pasting would change, cell by cell, and what it would not. */
export type Paste = { step: Step; same: number; troubles: readonly PasteTrouble[] };

/** Lay the cells from the cursor on, to the right and down; one cell alone goes into all picked. */
export function pasted(cells: readonly (readonly string[])[], editing: Editing): Paste {
  const { picking } = editing;
  const single = cells.length === 1 && cells[0]?.length === 1;
  return single && (picking.several || picking.columns.length > 1)
    ? laid(repeated(cells[0]?.[0] ?? "", editing), picking.lines, picking.columns, editing)
    : laid(cells, ...fromCursor(editing), editing);
}

function repeated(cell: string, { picking }: Editing): string[][] {
  return picking.lines.map(() => picking.columns.map(() => cell));
}

function fromCursor({ picking }: Editing): [readonly LineRow[], readonly Column[]] {
  const [first = picking.line] = picking.lines;
  const { lines, columns } = picking.sheet;
  const row = lines.findIndex(({ id }) => id === first?.id);
  const at = columns.findIndex(({ id }) => id === (picking.columns[0]?.id ?? picking.cursor.column));
  return [row < 0 ? [] : lines.slice(row), columns.slice(Math.max(0, at))];
}

function laid(
  cells: readonly (readonly string[])[],
  lines: readonly LineRow[],
  columns: readonly Column[],
  editing: Editing,
): Paste {
  const steps: Step[] = [];
  const troubles: PasteTrouble[] = [];
  let same = 0;
  const offers = columns.map((column) => offersFor(column, editing.edits.station));
  cells.forEach((row, down) => row.forEach((found, right) => {
    const [line, column] = [lines[down], columns[right]];
    const trouble = (why: PasteTrouble["why"], allowed = ""): number =>
      troubles.push({ line: line?.id ?? "", column: column ?? null, found, allowed, why });
    if (line === undefined) return trouble("no-line");
    if (column === undefined) return trouble("no-column");
    if (found === editing.picking.sheet.cell(column, line)) return (same += 1);
    if (!editing.may(line, column)) return trouble("locked");
    const step = editing.stepFor(line, column, found, offers[right]);
    if ("ok" in step) return trouble("wrong", step.allowed);
    return isEmpty(step) ? (same += 1) : steps.push(step);
  }));
  return { step: joined(steps), same, troubles };
}
