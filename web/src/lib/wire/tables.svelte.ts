import type { AnyRow, Change } from "./types";

export type RowTag = AnyRow["row"];
export type RowOf<T extends RowTag> = Extract<AnyRow, { row: T }>;

/**
 * All rows of one tag. The rows themselves are plain values; whoever reads the table depends on its
 * version, which moves once a frame, so that 10,000 rows cost no more signals than ten.
 */
export class Table<R extends { id: string }> {
  readonly #rows = new Map<string, R>();
  #version = $state.raw(0);
  #listed: readonly R[] = [];
  #listedVersion = -1;

  /** Moves whenever a row of this table was put or removed. */
  get version(): number {
    return this.#version;
  }

  get size(): number {
    void this.#version;
    return this.#rows.size;
  }

  get(id: string): R | undefined {
    void this.#version;
    return this.#rows.get(id);
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  /** Every row in the order it first came; the same array until the table changes. */
  get all(): readonly R[] {
    const version = this.#version;
    if (this.#listedVersion !== version) {
      this.#listed = [...this.#rows.values()];
      this.#listedVersion = version;
    }
    return this.#listed;
  }

  /** Only `Tables.apply` and `Tables.replace` call the rest. */
  put(row: R): void {
    this.#rows.set(row.id, row);
  }

  remove(id: string): void {
    this.#rows.delete(id);
  }

  clear(): void {
    this.#rows.clear();
  }

  tell(): void {
    this.#version += 1;
  }
}

/** What this station may see: one table per row tag. A new tag on the wire breaks the build here. */
export class Tables implements Record<RowTag, unknown> {
  readonly exercise = new Table<RowOf<"exercise">>();
  readonly clock = new Table<RowOf<"clock">>();
  readonly cell = new Table<RowOf<"cell">>();
  readonly post = new Table<RowOf<"post">>();
  readonly persona = new Table<RowOf<"persona">>();
  readonly billet = new Table<RowOf<"billet">>();
  readonly station = new Table<RowOf<"station">>();
  readonly handover = new Table<RowOf<"handover">>();
  readonly storyline = new Table<RowOf<"storyline">>();
  readonly incident = new Table<RowOf<"incident">>();
  readonly gate = new Table<RowOf<"gate">>();
  readonly column = new Table<RowOf<"column">>();
  readonly view = new Table<RowOf<"view">>();
  readonly objective = new Table<RowOf<"objective">>();
  readonly line = new Table<RowOf<"line">>();
  readonly message = new Table<RowOf<"message">>();
  readonly receipt = new Table<RowOf<"receipt">>();
  readonly translation = new Table<RowOf<"translation">>();
  readonly observation = new Table<RowOf<"observation">>();
  readonly no_duff = new Table<RowOf<"no_duff">>();
  readonly halt = new Table<RowOf<"halt">>();
  readonly unit = new Table<RowOf<"unit">>();
  readonly link = new Table<RowOf<"link">>();
  readonly form = new Table<RowOf<"form">>();
  readonly list = new Table<RowOf<"list">>();
  readonly contact = new Table<RowOf<"contact">>();
  readonly attachment = new Table<RowOf<"attachment">>();
  readonly means = new Table<RowOf<"means">>();
  readonly transit = new Table<RowOf<"transit">>();
  readonly order = new Table<RowOf<"order">>();
  readonly request = new Table<RowOf<"request">>();
  readonly answer = new Table<RowOf<"answer">>();
  readonly decision = new Table<RowOf<"decision">>();
  readonly rhythm = new Table<RowOf<"rhythm">>();
  readonly entry = new Table<RowOf<"entry">>();
  readonly period = new Table<RowOf<"period">>();
  readonly media = new Table<RowOf<"media">>();
  readonly media_author = new Table<RowOf<"media_author">>();
  readonly release_ask = new Table<RowOf<"release_ask">>();
  readonly redacted = new Table<RowOf<"redacted">>();
  readonly term = new Table<RowOf<"term">>();
  readonly turn = new Table<RowOf<"turn">>();

  /** Forget everything and take these rows: a snapshot. */
  replace(rows: Iterable<AnyRow>): void {
    for (const table of this.#tables()) table.clear();
    for (const row of rows) this.#put(row);
    for (const table of this.#tables()) table.tell();
  }

  /** Fold changes in their order; each touched table tells its readers once. */
  apply(changes: readonly Change[]): void {
    const touched = new Set<{ tell(): void }>();
    for (const change of changes) touched.add(this.#fold(change));
    for (const table of touched) table.tell();
  }

  #fold(change: Change): { tell(): void } {
    switch (change.op) {
      case "put":
        return this.#put(change.row);
      case "remove": {
        const table = this.#tagged(change.row);
        table.remove(change.id);
        return table;
      }
      default:
        throw new Error(`change ${String(change satisfies never)}`);
    }
  }

  #put<T extends RowTag>(row: RowOf<T>): { tell(): void } {
    // The tag of a row names its table; the compiler cannot follow the pair through the union.
    const table = this.#tagged(row.row) as Table<AnyRow>;
    table.put(row);
    return table;
  }

  #tagged(tag: string): { tell(): void; remove(id: string): void } {
    if (!Object.hasOwn(this, tag)) throw new Error(`no table for rows called ${tag}`);
    return this[tag as RowTag];
  }

  #tables(): { clear(): void; tell(): void }[] {
    return Object.values(this).filter((value) => value instanceof Table);
  }
}
