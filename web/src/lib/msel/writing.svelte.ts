import { Kept } from "../parts/kept";
import type { Station } from "../station/station.svelte";
import { CommandRefused } from "../wire/connection.svelte";
import type { LineRow } from "../wire/types";
import { sayRefusal } from "../wording/say.svelte";
import { formOf, idIsGood, lineOf, merged, newForm, nextId, type LineForm } from "./line-form";

/** The one new line that may be unfinished. */
const NEW = "new";

/** A line while it is drafted or edited. What was typed is never lost to a refusal. */
export class LineWriting {
  readonly station: Station;
  readonly drafting: boolean;
  form = $state<LineForm>(newForm("", null, ""));
  language = $state("");
  title = $state("");
  body = $state("");
  expected = $state("");
  refused = $state("");
  /** Fields taken over from somebody else's change, and those that both changed. */
  taken = $state.raw<(keyof LineForm)[]>([]);
  both = $state.raw<(keyof LineForm)[]>([]);
  /** Moves when fields change under the writer's hands. */
  revision = $state(0);
  timesWrong = $state({ planned: false, deadline: false });
  #opened: LineForm;
  #version: number;
  readonly #kept: Kept;

  constructor(station: Station, row: LineRow | undefined) {
    this.station = station;
    this.drafting = row === undefined;
    this.language = station.writes[0] ?? "en";
    this.form = row === undefined ? this.#fresh() : formOf(row);
    this.#opened = $state.snapshot(this.form) as LineForm;
    this.#version = row?.version ?? 0;
    this.#kept = new Kept("line", station);
    if (this.drafting) this.#restore();
  }

  /** Keep an unfinished new line on this computer; called whenever it changes. */
  keep(): void {
    if (!this.drafting) return;
    const { language, title, body, expected } = this;
    const empty = `${title}${body}${expected}`.trim() === "";
    const form = $state.snapshot(this.form);
    this.#kept.put(NEW, empty ? "" : JSON.stringify({ form, language, title, body, expected }));
  }

  drop(): void {
    this.#kept.put(NEW, "");
  }

  get ready(): boolean {
    const { planned, deadline } = this.timesWrong;
    if (planned || deadline || !idIsGood(this.form.id)) return false;
    return !this.drafting || this.title.trim() !== "";
  }

  /** A new line takes the next number of the storyline it belongs to. */
  renumber(): void {
    if (this.drafting) this.form.id = nextId(this.form.storyline, this.#taken());
  }

  /** The id of the line when it is written, null when it was refused. */
  async save(): Promise<string | null> {
    this.refused = "";
    try {
      await (this.drafting ? this.#draft() : this.#edit());
      this.drop();
      return this.form.id.trim();
    } catch (why) {
      if (!(why instanceof CommandRefused)) throw why;
      this.refused = sayRefusal(why.code, why.fields);
      if (why.code === "changed-meanwhile") this.#look();
      return null;
    }
  }

  #draft() {
    const written = (body: string) =>
      body.trim() === "" ? null : { language: this.language, body: body.trim() };
    return this.station.give({
      command: "msel.draft",
      line: lineOf(this.form),
      title: { language: this.language, body: this.title.trim() },
      body: written(this.body),
      expected: written(this.expected),
    });
  }

  #edit() {
    return this.station.give({
      command: "msel.edit",
      line: lineOf(this.form),
      version: this.#version,
    });
  }

  /** Take in the other's version; the form keeps what was changed here. */
  #look(): void {
    const row = this.station.tables.line.get(this.form.id);
    if (row === undefined) return;
    const mine = $state.snapshot(this.form) as LineForm;
    const { form, taken, both } = merged(this.#opened, mine, formOf(row));
    Object.assign(this, { form, taken, both });
    this.revision += 1;
    this.#opened = formOf(row);
    this.#version = row.version;
  }

  #restore(): void {
    const kept = this.#kept.get(NEW);
    if (kept === "") return;
    Object.assign(this, JSON.parse(kept) as Pick<LineWriting, "form" | "title" | "body" | "expected">);
    if (this.#taken().includes(this.form.id)) this.renumber();
  }

  #fresh(): LineForm {
    const now_ms = this.station.clock.exercise_ms;
    const planned_ms = now_ms === null ? null : Math.ceil(now_ms / 300_000) * 300_000;
    return newForm(nextId("", this.#taken()), planned_ms, this.station.postId);
  }

  #taken(): string[] {
    return this.station.tables.line.all.map((line) => line.id);
  }
}
