import type { LineRow } from "../wire/types";
import type { Column } from "./columns";
import { between, stepped, toggled, type Spot } from "./selection";
import type { Sheet } from "./sheet.svelte";

const NOWHERE: Spot = { line: "", column: "id" };

/** Where the cursor stands in the table, and what is picked around it. */
export class Picking {
  readonly sheet: Sheet;
  cursor = $state.raw<Spot>(NOWHERE);
  #anchor = $state.raw<Spot>(NOWHERE);
  #lines = $state.raw<ReadonlySet<string>>(new Set());

  readonly order = $derived.by(() => this.sheet.lines.map(({ id }) => id));
  /** Lines picked and still in sight, in the order of the table; without any the cursor's. */
  readonly lines = $derived.by<readonly LineRow[]>(() => {
    const picked = this.#lines;
    if (picked.size > 0) return this.sheet.lines.filter(({ id }) => picked.has(id));
    return this.line === undefined ? [] : [this.line];
  });
  readonly columns = $derived.by<readonly Column[]>(() => {
    const ids = between(this.sheet.columnIds, this.#anchor.column, this.cursor.column);
    return ids.flatMap((id) => this.sheet.known.get(id) ?? []);
  });

  constructor(sheet: Sheet) {
    this.sheet = sheet;
  }

  get line(): LineRow | undefined {
    return this.sheet.station.tables.line.get(this.cursor.line);
  }

  get column(): Column | undefined {
    return this.sheet.known.get(this.cursor.column);
  }

  get several(): boolean {
    return this.lines.length > 1;
  }

  has(line: string): boolean {
    return this.#lines.has(line);
  }

  /** One cell alone. */
  to(spot: Spot): void {
    this.cursor = spot;
    this.#anchor = spot;
    this.#lines = new Set();
  }

  /** Everything from the anchor to here. */
  reach(spot: Spot): void {
    this.cursor = spot;
    this.#lines = new Set(between(this.order, this.#anchor.line, spot.line));
  }

  /** This line too, or no more. */
  toggle(spot: Spot): void {
    const before = this.#lines.size > 0 ? this.#lines : new Set([this.cursor.line].filter(Boolean));
    this.cursor = spot;
    this.#anchor = spot;
    this.#lines = toggled(before, spot.line);
  }

  all(): void {
    this.#lines = new Set(this.order);
    this.#anchor = { line: this.order[0] ?? "", column: this.sheet.columnIds[0] ?? "id" };
    this.cursor = { ...this.cursor, column: this.sheet.columnIds.at(-1) ?? "id" };
  }

  none(): void {
    this.to(this.cursor);
  }

  step(rows: number, columns: number, extend: boolean): void {
    const line = rows === 0 ? this.cursor.line : stepped(this.order, this.cursor.line, rows);
    const column = columns === 0
      ? this.cursor.column
      : stepped(this.sheet.columnIds, this.cursor.column, columns);
    const spot = { line: line || (this.order[0] ?? ""), column };
    if (extend) this.reach(spot);
    else this.to(spot);
  }

  /** To the next cell to its right that may be edited, and from the end to the next line. */
  tab(back: boolean): void {
    const ids = this.sheet.columns.filter(({ editor }) => editor !== null).map(({ id }) => id);
    const at = ids.indexOf(this.cursor.column) + (back ? -1 : 1);
    const column = ids[at];
    if (column !== undefined) return this.to({ line: this.cursor.line, column });
    const line = stepped(this.order, this.cursor.line, back ? -1 : 1);
    this.to({ line, column: (back ? ids.at(-1) : ids[0]) ?? this.cursor.column });
  }
}
