import { place } from "../../routes/place.svelte";
import { Kept } from "../parts/kept";
import type { Station } from "../station/station.svelte";
import type { BilletRow, TranslationRow } from "../wire/types";
import {
  authorOf, inQueue, inStep, nextFree, pairOf, shiftEnd, stepOf, subjectsOf, type QueueFilter,
} from "./queue";
import { sideOf, type Side } from "./versions";
import { TextWriting } from "./writing.svelte";

export const TRANSLATION_PANEL = "translation";

/** The linguists' desk at one station: the queue, what is open in it, what is being written. */
export class TranslationDesk {
  readonly station: Station;
  readonly kept: Kept;
  filter = $state<QueueFilter>({ pair: "", subject: "", step: "", whose: "" });
  readonly queue = $derived.by(() => inQueue(this.station.tables.translation.all));
  readonly shown = $derived.by(() =>
    inStep(this.queue, this.filter, this.#linguist, (row) => this.subjects(row)),
  );
  readonly pairs = $derived.by(() => [...new Set(this.queue.map(pairOf))].sort());
  readonly subjectsHere = $derived.by(() => [...new Set(this.queue.flatMap((row) => this.subjects(row)))].sort());
  /** A FLASH that nobody has begun. */
  readonly flashes = $derived.by(() =>
    this.queue.filter((row) => row.precedence === "flash" && stepOf(row) === "waiting"),
  );
  /** When the turns end in which this linguist stands; null without any. */
  readonly until_ms = $derived.by(() => {
    const { tables, billetId, clock } = this.station;
    return shiftEnd(tables.turn.all, billetId, clock.minute_ms ?? 0);
  });
  readonly #linguist = $derived.by(() => ({
    billet: this.station.billetId,
    languages: this.station.billet?.languages ?? [],
    until_ms: this.until_ms,
  }));
  readonly open = $derived.by(() => this.station.tables.translation.get(place.item));

  constructor(station: Station) {
    this.station = station;
    this.kept = new Kept("translation", station);
  }

  subjects(row: TranslationRow): string[] {
    return subjectsOf(row, this.station.tables.line);
  }

  /** Only interpreters take; planners may look, write and check. */
  get interprets(): boolean {
    return this.station.role === "interpreter";
  }

  /** Whoever leads a shift gives texts to linguists and chooses a middle language. */
  get leads(): boolean {
    return ["interpreter", "msel_manager", "director"].includes(this.station.role);
  }

  /** Who reads both languages of a text. */
  linguistsFor(row: TranslationRow): BilletRow[] {
    const pair = [row.via || row.text.source, row.language];
    return this.station.tables.billet.all.filter(
      (billet) => billet.role === "interpreter" && pair.every((one) => billet.languages.includes(one)),
    );
  }

  /** Languages through which a text may go: neither of its own two. */
  middles(row: TranslationRow): string[] {
    const working = this.station.exercise?.working_languages ?? [];
    return working.filter((language) => language !== row.text.source && language !== row.language);
  }

  /** What a linguist translates from: the middle version where there is a usable one, else the source. */
  from(row: TranslationRow): Side {
    const middle = sideOf(row.text, row.via || row.text.source);
    return middle.state === null ? sideOf(row.text, row.text.source) : middle;
  }

  async assign(row: TranslationRow, billet: string): Promise<void> {
    const { text, language } = row;
    await this.station.ask({ command: "translation.assign", text: text.id, language, billet });
  }

  async relay(row: TranslationRow, via: string): Promise<void> {
    const { text, language } = row;
    await this.station.ask({ command: "translation.relay", text: text.id, language, via });
  }

  showNext(): void {
    this.show(nextFree(this.shown, place.item));
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
