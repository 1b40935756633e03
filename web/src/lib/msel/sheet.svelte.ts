import { namesAt } from "../control/names";
import { triggerLine } from "../control/trigger-words";
import type { Station } from "../station/station.svelte";
import { Kept } from "../parts/kept";
import type { ColumnFilter, LineRow } from "../wire/types";
import { shownIn } from "./cells";
import { FIRST_COLUMNS, columnsOf, type Column } from "./columns";
import { NO_DAY, dayOf, inOrder } from "./filter";
import { Findings } from "./findings.svelte";
import { lexiconOf } from "./lexicon";
import { Haystack, counted, found, grouped, sieved, sorted, type Query, type Shown } from "./query";
import { BUILT_IN, builtIn, offered, withFilter, type View } from "./views";

const KEPT = "table";
type Layout = Query & { columns: readonly string[]; view: string };

/** The list as a table: which columns and lines are shown, in which order, under which heads. */
export class Sheet {
  readonly station: Station;
  readonly findings: Findings;
  search = $state("");
  filters = $state.raw<readonly ColumnFilter[]>([]);
  sort = $state("planned_ms");
  descending = $state(false);
  group = $state<Query["group"]>("");
  columnIds = $state.raw<readonly string[]>(FIRST_COLUMNS);
  /** Id of the view that was chosen last. */
  view = $state("all");
  /** What somebody had before a saved view brought its own columns. */
  #before: readonly string[] = FIRST_COLUMNS;
  readonly #kept: Kept;

  readonly lexicon = $derived.by(() => {
    const names = namesAt(this.station);
    return lexiconOf(
      this.station,
      (line) => this.findings.count(line),
      ({ trigger }) => (trigger === null ? "" : triggerLine(trigger, names)),
    );
  });
  /** A day, so that what depends on it stands still while the clock ticks. */
  readonly today = $derived.by(() => dayOf(this.station.clock.exercise_ms, this.station.zone));
  readonly known = $derived.by(() =>
    columnsOf(this.station.tables.column.all, this.station.tables.line.all),
  );
  readonly columns = $derived.by<Column[]>(() =>
    this.columnIds.flatMap((id) => this.known.get(id) ?? []),
  );
  readonly ordered = $derived.by(() => inOrder(this.station.tables.line.all));
  readonly #hay = $derived.by(() => {
    void [this.station.tables.cell.version, this.station.tables.persona.version];
    return new Haystack((address) => this.station.name(address));
  });
  readonly found = $derived.by(() => found(this.ordered, this.search, this.#hay));
  readonly lines = $derived.by<readonly LineRow[]>(() => {
    const left = sieved(this.found, this.filters, this.known, this.lexicon);
    return sorted(left, this.known.get(this.sort), this.descending, this.lexicon);
  });
  /** The same whatever day is asked for. */
  readonly anyDay = $derived.by<readonly LineRow[]>(() => {
    const others = this.filters.filter(({ column }) => column !== "planned_ms");
    return sieved(this.found, others, this.known, this.lexicon);
  });
  readonly rows = $derived.by<readonly Shown[]>(() => {
    if (this.group === "") return this.lines;
    return grouped(this.lines, (line) => this.#headOf(line));
  });
  readonly views = $derived.by<View[]>(() => [
    ...BUILT_IN.map((id) => builtIn(id, this.today, this.station.postId)),
    ...offered(this.station.tables.view.all, this.station.billetId),
  ]);

  constructor(station: Station) {
    this.station = station;
    this.findings = new Findings(station);
    this.#kept = new Kept(KEPT, station);
    this.#restore();
  }

  get asks(): boolean {
    return this.search.trim() !== "" || this.filters.length > 0;
  }

  filterOf(column: string): ColumnFilter {
    return this.filters.find((one) => one.column === column) ?? { column, values: [], words: "" };
  }

  setFilter(filter: ColumnFilter): void {
    this.filters = withFilter(this.filters, filter);
  }

  clear(): void {
    this.search = "";
    this.filters = [];
  }

  /** Values of a column among the lines that pass all other filters, with their counts. */
  valuesOf(column: Column): [string, number][] {
    const others = this.filters.filter((one) => one.column !== column.id);
    return counted(sieved(this.found, others, this.known, this.lexicon), column, this.lexicon);
  }

  sortBy(column: string): void {
    this.descending = this.sort === column ? !this.descending : false;
    this.sort = column;
  }

  use(view: View): void {
    const wasBuiltIn = BUILT_IN.some((id) => id === this.view);
    if (wasBuiltIn && !view.builtIn) this.#before = this.columnIds;
    if (!view.builtIn) this.columnIds = view.columns;
    else if (!wasBuiltIn) this.columnIds = this.#before;
    this.view = view.id;
    this.filters = view.filters;
    this.sort = view.sort || "planned_ms";
    this.descending = view.descending;
  }

  /** Make ready, while nothing else is to do, what a search will look through. */
  warm(): () => void {
    const [lines, hay] = [this.ordered, this.#hay];
    let at = 0;
    let asked = 0;
    const some = (left: IdleDeadline): void => {
      for (; at < lines.length && left.timeRemaining() > 2; at += 1) {
        const line = lines[at];
        if (line !== undefined) hay.of(line);
      }
      if (at < lines.length) asked = requestIdleCallback(some);
    };
    asked = requestIdleCallback(some);
    return () => cancelIdleCallback(asked);
  }

  cell(column: Column, line: LineRow): string {
    return shownIn(column, line, this.lexicon);
  }

  /** Keep on this computer how the table stands; called whenever it changes. */
  keep(): void {
    const { search, filters, sort, descending, group, columnIds, view } = this;
    const layout: Layout = { search, filters, sort, descending, group, columns: columnIds, view };
    this.#kept.put(KEPT, JSON.stringify(layout));
  }

  #restore(): void {
    const kept = this.#kept.get(KEPT);
    if (kept === "") return;
    const { columns, ...rest } = JSON.parse(kept) as Layout;
    Object.assign(this, rest, { columnIds: columns });
  }

  #headOf(line: LineRow): string {
    return this.group === "day" ? dayOf(line.planned_ms, this.station.zone) : line.storyline || NO_DAY;
  }
}
