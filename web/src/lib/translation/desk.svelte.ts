import { place } from "../../routes/place.svelte";
import { Kept } from "../parts/kept";
import type { Station } from "../station/station.svelte";
import type { TranslationRow } from "../wire/types";
import { authorOf, inQueue, inStep, stepOf, type QueueFilter } from "./queue";
import { TextWriting } from "./writing.svelte";

export const TRANSLATION_PANEL = "translation";

/** The linguists' desk at one station: the queue, what is open in it, what is being written. */
export class TranslationDesk {
  readonly station: Station;
  readonly kept: Kept;
  filter = $state<QueueFilter>({ language: "", step: "", mine: false });
  readonly queue = $derived.by(() => inQueue(this.station.tables.translation.all));
  readonly shown = $derived.by(() => inStep(this.queue, this.filter, this.station.billetId));
  readonly open = $derived.by(() => this.station.tables.translation.get(place.item));

  constructor(station: Station) {
    this.station = station;
    this.kept = new Kept("translation", station);
  }

  /** Only interpreters take; planners may look, write and check. */
  get interprets(): boolean {
    return this.station.role === "interpreter";
  }

  show(row: TranslationRow | undefined): void {
    place.show(TRANSLATION_PANEL, row?.id ?? "");
  }

  begin(row: TranslationRow): TextWriting {
    return new TextWriting(this.station, row.text, row.language, this.kept);
  }

  mine(row: TranslationRow): boolean {
    return row.taken_by === this.station.billetId;
  }

  mayTake(row: TranslationRow): boolean {
    return this.interprets && row.taken_by === "";
  }

  mayWrite(row: TranslationRow): boolean {
    return row.taken_by === "" || this.mine(row);
  }

  /** The second pair of eyes is another person's. */
  mayCheck(row: TranslationRow): boolean {
    return stepOf(row) === "checking" && authorOf(row) !== this.station.billetId;
  }

  async take(row: TranslationRow): Promise<void> {
    await this.station.ask({
      command: "translation.take",
      text: row.text.id,
      language: row.language,
    });
  }

  async handBack(row: TranslationRow): Promise<void> {
    await this.station.ask({
      command: "translation.hand_back",
      text: row.text.id,
      language: row.language,
    });
  }

  /** Checked: it leaves the queue, and the next one opens. */
  async check(row: TranslationRow): Promise<void> {
    const next = this.#after(row);
    const answer = await this.station.ask({
      command: "translation.check",
      text: row.text.id,
      language: row.language,
      version: row.text.version,
    });
    if (answer !== null) this.show(next);
  }

  #after(row: TranslationRow): TranslationRow | undefined {
    const at = this.shown.findIndex(({ id }) => id === row.id);
    return this.shown[at + 1] ?? this.shown[at - 1];
  }
}
