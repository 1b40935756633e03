import { mayEdit } from "./actions";
import { changesOf, joined } from "./changes";
import { dragged_ms, type Span } from "./timeline";
import type { LineList } from "./lines.svelte";
import type { LineRow } from "../wire/types";

/** Lines on their way along the timeline, under a pointer or by keys. */
export class Drag {
  readonly list: LineList;
  /** What is dragged, and how far. */
  moved = $state.raw<{ ids: ReadonlySet<string>; by_ms: number } | null>(null);
  #from: number | null = null;

  constructor(list: LineList) {
    this.list = list;
  }

  /** A line was taken hold of: with it go all that are picked together with it. */
  begin(line: LineRow, x: number): boolean {
    const together = this.list.picking.has(line.id) ? this.list.picking.lines : [line];
    const free = this.movable(together);
    if (free.length === 0) return false;
    this.#from = x;
    this.moved = { ids: new Set(free.map(({ id }) => id)), by_ms: 0 };
    return true;
  }

  to(x: number, span: Span, width: number): void {
    if (this.#from === null || this.moved === null) return;
    this.moved = { ...this.moved, by_ms: dragged_ms(x - this.#from, span, width) };
  }

  leave(): void {
    this.#from = null;
    this.moved = null;
  }

  /** Returns whether anything moved. */
  drop(): boolean {
    const { moved } = this;
    this.leave();
    if (moved === null || moved.by_ms === 0) return false;
    const rows = [...moved.ids].flatMap((id) => this.list.station.tables.line.get(id) ?? []);
    void this.shift(rows, moved.by_ms);
    return true;
  }

  /** Planned times and deadlines of lines with a time move together. */
  shift(lines: readonly LineRow[], by_ms: number): Promise<boolean> {
    return shifted(this.list, this.movable(lines), by_ms);
  }

  movable(lines: readonly LineRow[]): LineRow[] {
    const { role } = this.list.station;
    return lines.filter((line) => line.planned_ms !== null && mayEdit(line, role));
  }
}

function shifted(list: LineList, lines: readonly LineRow[], by_ms: number): Promise<boolean> {
  const later = (ms: number | null): number | null => (ms === null ? null : ms + by_ms);
  return list.edits.do(
    joined(lines.map((line) =>
      changesOf(line, { planned_ms: later(line.planned_ms), deadline_ms: later(line.deadline_ms) }),
    )),
  );
}
