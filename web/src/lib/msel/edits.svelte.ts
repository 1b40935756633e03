import type { Station } from "../station/station.svelte";
import { CommandRefused } from "../wire/connection.svelte";
import type { AnyCommand, LineEdit } from "../wire/types";
import type { Part } from "./columns";
import {
  bodyIn, isEmpty, partOf, settled, undone, weighed, type Clash, type Step, type TextChange,
} from "./changes";

/** A frame holds so many lines and a good part more. */
const MOST_AT_ONCE = 200;
const MOST_TRIES = 8;
const LOOKS = 100;
const LOOK_EVERY_MS = 20;
const KEPT_STEPS = 200;

/** Clashes before a person, who says which of his own changes are to count. */
export type Question = { clashes: readonly Clash[]; answer: (mine: ReadonlySet<Clash>) => void };

/** What somebody changes in the list: given one after another, and taken back the same way. */
export class Edits {
  readonly station: Station;
  question = $state.raw<Question | null>(null);
  /** Steps that wait for the desk. */
  waiting = $state(0);
  #done = $state.raw<readonly Step[]>([]);
  #undone = $state.raw<readonly Step[]>([]);
  #last: Promise<unknown> = Promise.resolve();

  constructor(station: Station) {
    this.station = station;
  }

  get mayUndo(): boolean {
    return this.#done.length > 0;
  }

  get mayRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** Returns whether all of it is done. */
  async do(step: Step): Promise<boolean> {
    if (isEmpty(step)) return true;
    return this.#inTurn(async () => {
      const { did, whole } = await this.#run(step);
      if (!isEmpty(did)) this.#done = [...this.#done, did].slice(-KEPT_STEPS);
      if (!isEmpty(did)) this.#undone = [];
      return whole;
    });
  }

  async undo(): Promise<void> {
    await this.#inTurn(async () => {
      const step = this.#done.at(-1);
      if (step === undefined || !(await this.#run(undone(step))).whole) return;
      this.#done = this.#done.slice(0, -1);
      this.#undone = [...this.#undone, step];
    });
  }

  async redo(): Promise<void> {
    await this.#inTurn(async () => {
      const step = this.#undone.at(-1);
      if (step === undefined || !(await this.#run(step)).whole) return;
      this.#undone = this.#undone.slice(0, -1);
      this.#done = [...this.#done, step];
    });
  }

  async #inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    this.waiting += 1;
    const mine = this.#last.then(work);
    this.#last = mine.catch(() => undefined);
    try {
      return await mine;
    } finally {
      this.waiting -= 1;
    }
  }

  /** What was done of it: all, or where the desk refused a part, what came before that. */
  async #run(asked: Step): Promise<{ did: Step; whole: boolean }> {
    let step = asked;
    const lines = new Set<string>();
    const texts = new Set<TextChange>();
    for (let tries = 1; ; tries += 1) {
      const weigh = weighed(step, (line) => this.#row(line));
      if (weigh.clashes.length > 0) {
        step = settled(step, weigh.clashes, await this.#ask(weigh.clashes));
        continue;
      }
      try {
        for (let at = 0; at < weigh.edits.length; at += MOST_AT_ONCE) {
          const edits = weigh.edits.slice(at, at + MOST_AT_ONCE);
          await this.#edit(edits);
          for (const { line } of edits) lines.add(line.id);
        }
        for (const text of weigh.texts) {
          await this.#write(text);
          texts.add(text);
        }
        return { did: step, whole: true };
      } catch (why) {
        if (why instanceof CommandRefused && why.code === "changed-meanwhile" && tries < MOST_TRIES) {
          await this.#caughtUp(why.fields);
          continue;
        }
        this.station.notices.tellRefusal(why);
        return { did: partOf(step, lines, texts), whole: false };
      }
    }
  }

  async #edit(edits: LineEdit[]): Promise<void> {
    const command: AnyCommand = { command: "msel.edit_lines", edits };
    await this.station.give(command);
    await this.#until(() =>
      edits.every(({ line, version }) => (this.#row(line.id)?.version ?? Infinity) > version),
    );
  }

  async #write({ line, part, language, after }: TextChange): Promise<void> {
    const text = this.#row(line)?.[part];
    if (text === undefined) return;
    const id = text.id === "" ? `line/${line}/${part}` : text.id;
    await this.station.give({
      command: "translation.write", text: id, language, body: after, version: text.version,
    });
    await this.#until(() => {
      const row = this.#row(line);
      return row === undefined || bodyIn(row[part], language) === after;
    });
  }

  /** Somebody was faster: until his version, which the refusal names, has come here. */
  #caughtUp({ kind, id = "", version }: Record<string, string>): Promise<void> {
    const [, line = "", part = "title"] = id.split("/");
    return this.#until(() => {
      const row = this.#row(kind === "text" ? line : id);
      const stands = kind === "text" ? row?.[part as Part].version : row?.version;
      return (stands ?? Infinity) >= Number(version);
    });
  }

  /** Until something is so on this screen; a while at most. */
  async #until(so: () => boolean): Promise<void> {
    for (let look = 0; look < LOOKS && !so(); look += 1) {
      await new Promise((done) => setTimeout(done, LOOK_EVERY_MS));
    }
  }

  #ask(clashes: readonly Clash[]): Promise<ReadonlySet<Clash>> {
    return new Promise((done) => {
      const answer = (mine: ReadonlySet<Clash>): void => {
        this.question = null;
        done(mine);
      };
      this.question = { clashes, answer };
    });
  }

  #row(line: string) {
    return this.station.tables.line.get(line);
  }
}

