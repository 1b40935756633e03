import { place } from "../../routes/place.svelte";
import type { Station } from "../station/station.svelte";
import type { LineRow } from "../wire/types";
import { actionsOf, asksWhy, commandFor, mayDraft, type Action, type ActionName } from "./actions";
import { circumstancesOf } from "./circumstances";
import { NO_DAY, dayOf, daysOf } from "./filter";
import { read, written } from "./clip";
import { Drag } from "./drag.svelte";
import { Editing } from "./editing.svelte";
import { Edits } from "./edits.svelte";
import { pasted, type Paste } from "./pasting";
import { Picking } from "./picking.svelte";
import { Sheet } from "./sheet.svelte";
import { say } from "../wording/say.svelte";

export const LINES_PANEL = "lines";
const ARMED_FOR_MS = 4_000;
export type ListDialog =
  | "bulk" | "columns" | "save-view" | "structure" | "library" | "copy-day" | "rules" | "practice";

/** The event list at one station: what is shown, what is open, what is about to be done. */
export class LineList {
  readonly station: Station;
  readonly sheet: Sheet;
  readonly picking: Picking;
  readonly edits: Edits;
  readonly editing: Editing;
  readonly drag: Drag;
  /** What lies over the table. */
  dialog = $state<ListDialog | null>(null);
  /** Column whose filter is open. */
  filtering = $state("");
  /** What stands beside the table when no line is open. */
  side = $state<"" | "faults">("");
  /** Cells off the clipboard that wait for a look. */
  pasting = $state.raw<Paste | null>(null);
  /** An action that waits for its second press. */
  armed = $state<ActionName | null>(null);
  /** An action that waits for its reason. */
  asking = $state.raw<Action | null>(null);
  /** A line is being drafted or the open one edited. */
  writing = $state<"draft" | "edit" | null>(null);
  #disarm: ReturnType<typeof setTimeout> | undefined;

  readonly days = $derived.by(() => daysOf(this.sheet.ordered, this.station.zone));
  readonly open = $derived.by(() => this.station.tables.line.get(place.item));
  readonly actions = $derived.by<Action[]>(() =>
    this.open === undefined ? [] : actionsOf(this.open, circumstancesOf(this.station)),
  );

  constructor(station: Station) {
    this.station = station;
    this.sheet = new Sheet(station);
    this.picking = new Picking(this.sheet);
    this.edits = new Edits(station);
    this.editing = new Editing(this.picking, this.edits);
    this.drag = new Drag(this);
  }

  /** The order of the table where nothing else is asked for. */
  get ordered(): readonly LineRow[] {
    return this.sheet.ordered;
  }

  /** What the timeline shows: it has its own day. */
  readonly shownAnyDay = $derived.by(() => this.sheet.anyDay);

  /** Whether cells can be written in at this station at all. */
  get editsCells(): boolean {
    return mayDraft(this.station.role);
  }

  show(line: LineRow | undefined): void {
    if (line?.id !== this.open?.id) this.#forget();
    place.show(LINES_PANEL, line?.id ?? "");
  }

  /** Open the line at the cursor beside the table, or close it. */
  look(open: boolean): void {
    this.show(open ? this.picking.line : undefined);
  }

  /** What is open follows the cursor; others learn where it stands. */
  follow(): void {
    const { line, column } = this.picking.cursor;
    this.station.attend(line === "" ? "" : `line/${line}`, column);
    if (this.open !== undefined && this.picking.line !== undefined) this.show(this.picking.line);
  }

  /** Today's lines, or all days again; nothing where no line is planned today. */
  today(): void {
    const { today } = this.sheet;
    const [only] = this.sheet.filterOf("planned_ms").values;
    const values = only === today ? [] : [today];
    if (this.days.includes(today)) this.sheet.setFilter({ column: "planned_ms", values, words: "" });
  }

  /** The day the timeline shows: of the filter, else of the open line, else today. */
  get day(): string {
    const [chosen = ""] = this.sheet.filterOf("planned_ms").values;
    if (chosen !== "" && chosen !== NO_DAY) return chosen;
    const { zone } = this.station;
    const line = this.open ?? this.picking.line;
    const open = dayOf(line?.released_ms ?? line?.planned_ms ?? null, zone);
    if (open !== NO_DAY) return open;
    return this.days.includes(this.sheet.today) ? this.sheet.today : (this.days[0] ?? NO_DAY);
  }

  /** Head of a group of lines: the storyline's title, the day, or that there is none. */
  headOf(head: string): string {
    if (head === NO_DAY) return say(this.sheet.group === "day" ? "msel-day-none" : "lines-no-storyline");
    const title = this.station.tables.storyline.get(head)?.title;
    return title === undefined ? head : `${head} ${this.station.words(title)}`;
  }

  /** Picked cells go to the clipboard as a spreadsheet takes them. */
  copy(event: ClipboardEvent): void {
    if (this.editing.open !== null) return;
    const { lines, columns } = this.picking;
    const cells = lines.map((line) => columns.map((column) => this.sheet.cell(column, line)));
    event.clipboardData?.setData("text/plain", written(cells));
    event.preventDefault();
  }

  /** What a spreadsheet gave is looked at before it is given. */
  paste(event: ClipboardEvent): void {
    if (this.editing.open !== null || !this.editsCells) return;
    const text = event.clipboardData?.getData("text/plain") ?? "";
    event.preventDefault();
    if (text !== "") this.pasting = pasted(read(text), this.editing);
  }

  /** A button or its key was pressed: do it, or ask for what it still needs. */
  async press(action: Action): Promise<void> {
    if (action.blocked !== null || this.open === undefined) return;
    if (asksWhy(action.name)) {
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
