import { SvelteMap } from "svelte/reactivity";
import type { Station } from "../station/station.svelte";
import { whyNot } from "../signin/why-not";
import { answered, likely, look, progress } from "./sheet";
import type { Choice, Mapping, Progress, Seen, TimeRules } from "./sheet";

/** Ours: a person sees a bar move; a sheet of 50 rows is done before the first question. */
const ASK_EVERY_MS = 400;

/** One sheet on its way into the plan. It stays in this page until somebody decided. */
export class Imports {
  readonly station: Station;
  source = $state("");
  file = $state.raw<File | null>(null);
  seen = $state.raw<Seen | null>(null);
  /** As it is being corrected. */
  mapping = $state.raw<Mapping | null>(null);
  readonly choices = new SvelteMap<string, Choice>();
  busy = $state(false);
  /** How many decisions the last turn carried out; null before one. */
  taken = $state<number | null>(null);
  refused = $state("");
  /** How far the server is with it; null where it has not said. */
  progress = $state.raw<Progress | null>(null);

  constructor(station: Station) {
    this.station = station;
  }

  get dropped(): number {
    return this.seen === null ? 0 : this.seen.rows_in - this.seen.lines;
  }

  /** The sender is the file's own name until somebody says better. */
  async choose(file: File): Promise<void> {
    // What is on its way belongs to the sheet before.
    if (this.busy) return;
    this.seen = null;
    this.choices.clear();
    this.file = file;
    this.source = file.name.replace(/\.[^.]*$/, "");
    this.mapping = null;
    this.taken = null;
    await this.#ask(false);
  }

  /** Read it again, as corrected. */
  async again(): Promise<void> {
    this.taken = null;
    await this.#ask(false);
  }

  /** Settle what a sheet's times mean, and read it again. */
  async answer(sheet: string, times: TimeRules): Promise<void> {
    if (this.mapping === null) return;
    this.mapping = answered(this.mapping, sheet, times);
    await this.again();
  }

  async take(): Promise<void> {
    await this.#ask(true);
  }

  chooseFor(mark: string, choice: Choice | null): void {
    if (choice === null) this.choices.delete(mark);
    else this.choices.set(mark, choice);
  }

  async #ask(takes: boolean): Promise<void> {
    if (this.file === null || this.busy) return;
    this.busy = true;
    this.refused = "";
    const choices = takes ? Object.fromEntries(this.choices) : {};
    const asked = { source: this.source, mapping: this.mapping, choices, takes };
    const look_on = setInterval(() => void this.#lookOn(), ASK_EVERY_MS);
    try {
      this.#show(await look(this.station.path, this.file, asked), takes);
    } catch (failure) {
      this.refused = whyNot(failure);
    } finally {
      clearInterval(look_on);
      this.progress = null;
      this.busy = false;
    }
  }

  async #lookOn(): Promise<void> {
    const far = await progress(this.station.path);
    if (this.busy) this.progress = far;
  }

  #show(seen: Seen, took: boolean): void {
    this.seen = seen;
    this.mapping = seen.problem === null ? seen.mapping : this.mapping;
    this.choices.clear();
    for (const one of seen.differences) {
      const choice = took ? null : likely(one);
      if (choice !== null) this.choices.set(one.mark, choice);
    }
    if (took) this.taken = seen.taken;
  }
}
