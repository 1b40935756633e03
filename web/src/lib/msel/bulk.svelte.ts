import { CommandRefused } from "../wire/connection.svelte";
import type { AnyCommand, LineRow } from "../wire/types";
import { commandFor, type ActionName } from "./actions";
import { NOTHING, joined, type Step } from "./changes";
import type { Editing, Wrong } from "./editing.svelte";

export const BULK_ACTIONS = [
  "submit", "approve", "synchronize", "hold", "unhold", "resume", "complete", "defer", "omit",
  "return", "retire",
] as const satisfies readonly ActionName[];
export type BulkAction = (typeof BULK_ACTIONS)[number];
export type BulkResult = { line: string; why: CommandRefused | null };

/** The same for many lines at once: a value, a shift in time, or a step of their lives. */
export class Bulk {
  readonly lines: readonly LineRow[];
  what = $state<"set" | "shift" | BulkAction>("set");
  columnId = $state("controller");
  typed = $state("");
  minutes = $state(15);
  reason = $state("");
  busy = $state(false);
  wrong = $state.raw<Wrong | null>(null);
  results = $state.raw<readonly BulkResult[]>([]);
  readonly #editing: Editing;

  constructor(lines: readonly LineRow[], editing: Editing) {
    this.lines = lines;
    this.#editing = editing;
  }

  /** Returns whether there is nothing more to say. */
  async go(): Promise<boolean> {
    this.busy = true;
    this.results = [];
    try {
      if (this.what === "set") return await this.#set();
      if (this.what === "shift") return await this.#shift();
      return await this.#act(this.what);
    } finally {
      this.busy = false;
    }
  }

  async #set(): Promise<boolean> {
    const column = this.#editing.picking.sheet.known.get(this.columnId);
    if (column === undefined) return false;
    const steps: Step[] = [];
    for (const { id } of this.lines) {
      const line = this.#station.tables.line.get(id);
      const step = line && this.#editing.may(line, column)
        ? this.#editing.stepFor(line, column, this.typed)
        : NOTHING;
      if ("ok" in step) {
        this.wrong = step;
        return false;
      }
      steps.push(step);
    }
    this.wrong = null;
    return this.#editing.edits.do(joined(steps));
  }

  async #shift(): Promise<boolean> {
    const lines = this.lines.map(({ id }) => id);
    const answer = await this.#station.ask({ command: "msel.shift", minutes: this.minutes, lines });
    return answer !== null;
  }

  async #act(what: BulkAction): Promise<boolean> {
    for (const { id } of this.lines) {
      const why = await this.#ask(commandFor(what, id, this.reason.trim()));
      this.results = [...this.results, { line: id, why }];
    }
    return this.results.every(({ why }) => why === null);
  }

  async #ask(command: AnyCommand): Promise<CommandRefused | null> {
    try {
      await this.#station.give(command);
      return null;
    } catch (why) {
      if (why instanceof CommandRefused) return why;
      throw why;
    }
  }

  get #station() {
    return this.#editing.edits.station;
  }
}
