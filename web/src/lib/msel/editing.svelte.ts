import { mayEdit } from "./actions";
import type { LineRow } from "../wire/types";
import { say } from "../wording/say.svelte";
import { inLanguage } from "../wording/text";
import { NOTHING, changesOf, joined, textChange, type Step } from "./changes";
import type { Column } from "./columns";
import type { Edits } from "./edits.svelte";
import { offersFor } from "./lexicon";
import type { Picking } from "./picking.svelte";
import type { Shown } from "./query";
import type { Sheet } from "./sheet.svelte";
import { meant, typedIn, type Meant, type Offer } from "./reading";

/** A cell while somebody writes in it. `line` is as it was when he began. */
export type Open = {
  line: LineRow;
  column: Column;
  typed: string;
  language: string;
  offers: readonly Offer[];
};

export type Wrong = Extract<Meant, { ok: false }>;

/** Writing in cells, one at a time or the same in many. */
export class Editing {
  readonly picking: Picking;
  readonly edits: Edits;
  open = $state.raw<Open | null>(null);
  wrong = $state.raw<Wrong | null>(null);
  /** The table as it stood when a cell was opened. */
  #held = $state.raw<readonly Shown[] | null>(null);
  /** What the table shows: no row moves away under somebody's hands. */
  readonly rows = $derived.by<readonly Shown[]>(() => {
    const { sheet } = this.picking;
    return this.#held === null ? sheet.rows : this.#held.map((row) => fresh(row, sheet));
  });

  constructor(picking: Picking, edits: Edits) {
    this.picking = picking;
    this.edits = edits;
  }

  /** Whether this cell can be written in here and now. */
  may(line: LineRow | undefined, column: Column | undefined): boolean {
    const { station } = this.edits;
    return line !== undefined && column !== undefined && column.editor !== null &&
      mayEdit(line, station.role);
  }

  /** Begin where the cursor stands; `typed` replaces what is there. */
  begin(typed: string | null): void {
    const { line, column } = this.picking;
    if (line === undefined || column === undefined || column.editor === null) return;
    const { station } = this.edits;
    if (!this.may(line, column)) {
      station.notices.tellNot(say("lines-locked", { line: line.id, status: line.status }));
      return;
    }
    const language = this.language(line, column);
    const stands = column.part === null
      ? typedIn(column, line, this.picking.sheet.lexicon)
      : inLanguage(line[column.part], language).body;
    const offers = offersFor(column, station);
    this.wrong = null;
    this.#held = this.picking.sheet.rows;
    this.open = { line, column, typed: typed ?? stands, language, offers };
  }

  leave(): void {
    this.open = null;
    this.#held = null;
    this.wrong = null;
  }

  /** Returns whether what is typed is a value at all; the desk is asked behind the person's back. */
  commit(typed: string): boolean {
    const open = this.open;
    if (open === null) return true;
    const { lexicon } = this.picking.sheet;
    const read = meant(open.column, open.line, typed, open.offers, lexicon);
    if (!read.ok) {
      this.wrong = read;
      return false;
    }
    this.leave();
    void this.edits.do(this.#step(open.line, open.column, read, open.language));
    return true;
  }

  /** The same into every picked line's cell; null where it means nothing there. */
  stepFor(
    line: LineRow,
    column: Column,
    typed: string,
    offers: readonly Offer[] = offersFor(column, this.edits.station),
  ): Step | Wrong {
    const { sheet } = this.picking;
    const read = meant(column, line, typed, offers, sheet.lexicon);
    return read.ok ? this.#step(line, column, read, this.language(line, column)) : read;
  }

  /** What the first picked line has goes into those below it. */
  fillDown(): Promise<boolean> {
    const [first, ...others] = this.picking.lines;
    if (first === undefined) return Promise.resolve(true);
    const columns = this.picking.columns.filter(({ editor }) => editor !== null);
    return this.#inAll(others, columns, (column) => this.#typed(first, column));
  }

  /** Empty every picked cell. */
  empty(): Promise<boolean> {
    const columns = this.picking.columns.filter(({ part, editor }) => part === null && editor !== null);
    return this.#inAll(this.picking.lines, columns, () => "");
  }

  /** The language in which a text is edited: the one it is read in here. */
  language(line: LineRow, column: Column): string {
    const { station } = this.edits;
    if (column.part === null) return "";
    return station.read(line[column.part]).language || (station.writes[0] ?? "en");
  }

  #inAll(lines: readonly LineRow[], columns: readonly Column[], typed: (column: Column) => string) {
    const steps = columns.flatMap((column) => {
      const offers = offersFor(column, this.edits.station);
      return lines.map((line) => {
        if (!this.may(line, column)) return NOTHING;
        const step = this.stepFor(line, column, typed(column), offers);
        return "cells" in step ? step : NOTHING;
      });
    });
    return this.edits.do(joined(steps));
  }

  #typed(line: LineRow, column: Column): string {
    return column.part === null
      ? typedIn(column, line, this.picking.sheet.lexicon)
      : this.edits.station.words(line[column.part]);
  }

  #step(line: LineRow, column: Column, read: Extract<Meant, { ok: true }>, language: string): Step {
    if (read.patch !== null) return changesOf(line, read.patch);
    return column.part === null ? NOTHING : textChange(line, column.part, language, read.text);
  }
}

function fresh(row: Shown, sheet: Sheet): Shown {
  return row.row === "head" ? row : (sheet.station.tables.line.get(row.id) ?? row);
}
