import { Kept } from "../parts/kept";
import type { Station } from "../station/station.svelte";
import { CommandRefused } from "../wire/connection.svelte";
import type { ObservationType, PerformanceRating } from "../wire/types";
import { say, sayRefusal } from "../wording/say.svelte";
import { EVERY_NOTE, filteredNotes, latestReleased, type NoteFilter } from "./notes";
import { aimsOf, coverageOf } from "./objectives";

const DRAFT = "note";

/** Evaluation at one station: the note being written, the notes made, what is covered. */
export class Evaluation {
  readonly station: Station;
  text = $state("");
  rating = $state<PerformanceRating>("not_observed");
  type = $state<ObservationType>("neutral");
  objective = $state("");
  language = $state("");
  refused = $state("");
  saving = $state(false);
  filter = $state<NoteFilter>({ ...EVERY_NOTE });
  /** What the writer chose; null follows the latest released line. */
  #line = $state<string | null>(null);
  readonly #kept: Kept;

  readonly aims = $derived.by(() => aimsOf(this.station.tables.objective.all));
  readonly latest = $derived.by(() => latestReleased(this.station.tables.line.all));
  readonly notes = $derived.by(() =>
    filteredNotes(this.station.tables.observation.all, this.filter, this.station.billetId, this.aims),
  );
  readonly coverage = $derived.by(() => {
    const { objective, line, observation } = this.station.tables;
    return coverageOf(objective.all, line.all, observation.all);
  });

  constructor(station: Station) {
    this.station = station;
    this.language = station.writes[0] ?? "en";
    this.#kept = new Kept("evaluation", station);
    this.text = this.#kept.get(DRAFT);
  }

  get mayNote(): boolean {
    return this.station.role === "evaluator" || this.station.role === "director";
  }

  get line(): string {
    return this.#line ?? this.latest?.id ?? "";
  }

  set line(id: string) {
    this.#line = id;
  }

  /** The aims of the chosen line first: most notes are about them. */
  get likely(): { id: string; label: string }[] {
    const served = new Set(this.station.tables.line.get(this.line)?.objectives ?? []);
    const items = this.aims.map(({ id, title }) => ({ id, label: this.station.words(title) }));
    return [...items.filter(({ id }) => served.has(id)), ...items.filter(({ id }) => !served.has(id))];
  }

  typed(text: string): void {
    this.text = text;
    this.refused = "";
    this.#kept.put(DRAFT, text);
  }

  /** Returns whether it was noted. What was typed stays if it was not. */
  async note(): Promise<boolean> {
    if (this.saving || this.text.trim() === "") return false;
    this.saving = true;
    try {
      const answer = await this.station.give({
        command: "evaluation.note",
        text: { language: this.language, body: this.text.trim() },
        type: this.type,
        rating: this.rating,
        objective: this.objective,
        line: this.line,
      });
      this.station.notices.tellDone(say("evaluation-noted", { id: answer.created ?? "" }));
      this.#begin();
      return true;
    } catch (why) {
      if (!(why instanceof CommandRefused)) throw why;
      this.refused = sayRefusal(why.code, why.fields);
      return false;
    } finally {
      this.saving = false;
    }
  }

  #begin(): void {
    this.typed("");
    this.rating = "not_observed";
    this.type = "neutral";
    this.objective = "";
    this.#line = null;
  }
}
