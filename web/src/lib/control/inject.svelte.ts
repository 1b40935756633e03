import { nextId } from "../msel/line-form";
import { Kept } from "../parts/kept";
import type { Station } from "../station/station.svelte";
import { CommandRefused } from "../wire/connection.svelte";
import { sayRefusal } from "../wording/say.svelte";
import { commandOf, lacking, newInject, type Inject } from "./inject";

const NEW = "new";

/** The inject somebody writes in play; unfinished it stays on this computer. */
export class InjectWriting {
  readonly station: Station;
  form = $state<Inject>(newInject("en"));
  refused = $state("");
  readonly #kept: Kept;

  constructor(station: Station) {
    this.station = station;
    this.#kept = new Kept("inject", station);
    const kept = this.#kept.get(NEW);
    this.form = kept === "" ? this.#fresh() : (JSON.parse(kept) as Inject);
  }

  get lacking(): string[] {
    return lacking(this.form);
  }

  keep(): void {
    const form = $state.snapshot(this.form);
    const empty = `${form.title}${form.body}`.trim() === "";
    this.#kept.put(NEW, empty ? "" : JSON.stringify(form));
  }

  drop(): void {
    this.form = this.#fresh();
    this.#kept.put(NEW, "");
  }

  /** The id it was handed in under, null where it was refused: what was written stays. */
  async handIn(): Promise<string | null> {
    this.refused = "";
    const taken = this.station.tables.line.all.map((line) => line.id);
    for (;;) {
      const id = nextId(this.form.storyline, taken);
      const form = $state.snapshot(this.form) as Inject;
      const command = commandOf(form, id, this.station.postId, this.station.clock.exercise_ms);
      try {
        await this.station.give(command);
        this.drop();
        return id;
      } catch (why) {
        if (!(why instanceof CommandRefused)) throw why;
        // Another took the number in the same moment, or has a line that is not shown here.
        if (why.code === "already-there") taken.push(id);
        else {
          this.refused = sayRefusal(why.code, why.fields);
          return null;
        }
      }
    }
  }

  #fresh(): Inject {
    return newInject(this.station.writes[0] ?? "en");
  }
}
