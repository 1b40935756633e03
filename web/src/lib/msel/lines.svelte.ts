import { place } from "../../routes/place.svelte";
import type { Station } from "../station/station.svelte";
import type { LineRow } from "../wire/types";
import { actionsOf, commandFor, type Action, type ActionName } from "./actions";
import { circumstancesOf } from "./circumstances";
import { NO_DAY, NO_FILTER, dayOf, daysOf, filtered, inOrder, type LineFilter } from "./filter";

export const LINES_PANEL = "lines";
const ARMED_FOR_MS = 4_000;

/** The event list at one station: what is shown, what is open, what is about to be done. */
export class LineList {
  readonly station: Station;
  filter = $state<LineFilter>({ ...NO_FILTER });
  /** An action that waits for its second press. */
  armed = $state<ActionName | null>(null);
  /** An action that waits for its reason. */
  asking = $state.raw<Action | null>(null);
  /** A line is being drafted or the open one edited. */
  writing = $state<"draft" | "edit" | null>(null);
  #disarm: ReturnType<typeof setTimeout> | undefined;

  readonly ordered = $derived.by(() => inOrder(this.station.tables.line.all));
  readonly shown = $derived.by(() =>
    filtered(this.ordered, this.filter, this.station.zone, (a) => this.station.name(a)),
  );
  /** What the timeline shows: it has its own day. */
  readonly shownAnyDay = $derived.by(() =>
    filtered(this.ordered, { ...this.filter, day: "" }, this.station.zone, (a) => this.station.name(a)),
  );
  readonly days = $derived.by(() => daysOf(this.ordered, this.station.zone));
  readonly open = $derived.by(() => this.station.tables.line.get(place.item));
  readonly actions = $derived.by<Action[]>(() =>
    this.open === undefined ? [] : actionsOf(this.open, circumstancesOf(this.station)),
  );

  constructor(station: Station) {
    this.station = station;
  }

  show(line: LineRow | undefined): void {
    if (line?.id !== this.open?.id) this.#forget();
    place.show(LINES_PANEL, line?.id ?? "");
  }

  clear(): void {
    this.filter = { ...NO_FILTER };
  }

  get filters(): boolean {
    return Object.values(this.filter).some((value) => value !== "");
  }

  /** Today's lines, or all days again; nothing where no line is planned today. */
  today(): void {
    const today = dayOf(this.station.clock.exercise_ms, this.station.zone);
    if (this.days.includes(today)) this.filter.day = this.filter.day === today ? "" : today;
  }

  /** The day the timeline shows: of the filter, else of the open line, else today. */
  get day(): string {
    if (this.filter.day !== "" && this.filter.day !== NO_DAY) return this.filter.day;
    const { clock, zone } = this.station;
    const open = dayOf(this.open?.released_ms ?? this.open?.planned_ms ?? null, zone);
    if (open !== NO_DAY) return open;
    const today = dayOf(clock.exercise_ms, zone);
    return this.days.includes(today) ? today : (this.days[0] ?? NO_DAY);
  }

  /** A button or its key was pressed: do it, or ask for what it still needs. */
  async press(action: Action): Promise<void> {
    if (action.blocked !== null || this.open === undefined) return;
    if (action.needs === "reason" || action.needs === "time") {
      this.asking = action;
      return;
    }
    if (action.needs === "confirm" && this.armed !== action.name) return this.#arm(action.name);
    this.#forget();
    await this.station.ask(commandFor(action.name, this.open.id));
  }

  /** Returns whether it was done. */
  async pressWithReason(action: Action, reason: string, until_ms: number | null): Promise<boolean> {
    if (this.open === undefined) return false;
    const answer = await this.station.ask(
      commandFor(action.name, this.open.id, reason.trim(), until_ms),
    );
    if (answer !== null) this.asking = null;
    return answer !== null;
  }

  #arm(name: ActionName): void {
    this.armed = name;
    clearTimeout(this.#disarm);
    this.#disarm = setTimeout(() => (this.armed = null), ARMED_FOR_MS);
  }

  #forget(): void {
    clearTimeout(this.#disarm);
    this.armed = null;
    this.asking = null;
  }
}
