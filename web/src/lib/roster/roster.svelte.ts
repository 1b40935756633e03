import type { Station } from "../station/station.svelte";
import { forecastOf, type ForecastHour } from "../translation/asking";
import { sittings, type Sitting } from "../rhythm/day";
import { DAY_MS, localDay, midnight, playDays } from "../rhythm/occurrences";
import type { BilletRow, Turn, TurnRow } from "../wire/types";
import { demand, faultsOf, manned, moved, nextStart, stretched, turnOf } from "./turns";

const HOUR_MS = 3_600_000;

/** The linguists' roster at one station: one day of it, and what is chosen there. */
export class Roster {
  readonly station: Station;
  picked = $state<string | null>(null);
  chosen = $state("");
  writing = $state.raw<Turn | null>(null);
  /** Null while it is not known. */
  forecast = $state.raw<readonly ForecastHour[] | null>(null);

  constructor(station: Station) {
    this.station = station;
  }

  readonly #days = $derived.by(() => ({
    play_days: this.station.exercise?.play_days ?? [],
    zone: this.station.zone,
  }));
  readonly today = $derived.by(() => {
    const now_ms = this.station.clock.minute_ms;
    return now_ms === null ? "" : localDay(now_ms, this.station.zone);
  });
  readonly days = $derived.by(() => {
    const turned = this.station.tables.turn.all.map(({ start_ms }) => localDay(start_ms, this.station.zone));
    return [...new Set([...playDays(this.#days), ...turned])].sort();
  });
  readonly day = $derived.by(
    () => this.picked ?? (this.days.includes(this.today) ? this.today : (this.days[0] ?? this.today)),
  );
  readonly day_ms = $derived.by(() => (this.day === "" ? 0 : midnight(this.day, this.station.zone)));
  readonly turns = $derived.by(() =>
    this.station.tables.turn.all.filter((turn) => turn.start_ms < this.day_ms + DAY_MS && turn.end_ms > this.day_ms),
  );
  readonly linguists = $derived.by(() =>
    this.station.tables.billet.all
      .filter(({ role }) => role === "interpreter")
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
  readonly faults = $derived.by(() => faultsOf(this.turns));
  readonly demand = $derived.by(() => demand(sittings(this.station.tables.rhythm.all, this.#days), this.day));
  /** Hours of the day that are drawn, whole ones: 7 to 19, or as far as anything reaches. */
  readonly hours = $derived.by(() => {
    const ends = [...this.turns, ...this.demand];
    const first = Math.min(7, ...ends.map(({ start_ms }) => Math.floor((start_ms - this.day_ms) / HOUR_MS)));
    const last = Math.max(19, ...ends.map(({ end_ms }) => Math.ceil((end_ms - this.day_ms) / HOUR_MS)));
    return { first: Math.max(0, first), last: Math.min(24, last) };
  });

  get from_ms(): number {
    return this.day_ms + this.hours.first * HOUR_MS;
  }

  get until_ms(): number {
    return this.day_ms + this.hours.last * HOUR_MS;
  }

  of(billet: BilletRow): TurnRow[] {
    return this.turns.filter((turn) => turn.billet === billet.id);
  }

  mannedBy(sitting: Sitting): number {
    return manned(sitting, this.turns);
  }

  /** Where something stands along the day, in percent. */
  at(ms: number): number {
    return ((Math.min(this.until_ms, Math.max(this.from_ms, ms)) - this.from_ms) / (this.until_ms - this.from_ms)) * 100;
  }

  /** A turn to be written: where somebody pointed, or after the linguist's last one. */
  begin(billet: string, start_ms = nextStart(this.turns, billet, this.from_ms, this.until_ms)): void {
    this.writing = { id: "", billet, start_ms, end_ms: start_ms + HOUR_MS, kind: "written", rhythm: "" };
  }

  edit(row: TurnRow): void {
    this.chosen = row.id;
    this.writing = turnOf(row);
  }

  async move(row: TurnRow, by_ms: number): Promise<void> {
    if (by_ms !== 0) await this.#put(moved(turnOf(row), by_ms));
  }

  async stretch(row: TurnRow, by_ms: number): Promise<void> {
    const turn = stretched(turnOf(row), by_ms);
    if (turn.end_ms !== row.end_ms) await this.#put(turn);
  }

  async remove(turn: string): Promise<void> {
    await this.station.ask({ command: "translation.remove_turn", turn });
  }

  async #put(turn: Turn): Promise<void> {
    await this.station.ask({ command: "translation.put_turn", turn });
  }

  async lookAhead(): Promise<void> {
    this.forecast = (await forecastOf(this.station.path)) ?? this.forecast;
  }
}
