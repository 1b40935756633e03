import type { ColumnRow, ColumnType, LineRow } from "../wire/types";
import { KINDS, MEANS, PRECEDENCES, PRIORITIES, RULES } from "../wire/values";
import type { LineForm } from "./line-form";
import { STATUSES } from "./status";

export type Part = "title" | "body" | "expected" | "notes";

/** How a cell is written: what is typed, and what is offered while it is. */
export type Editor =
  | "text" | "time" | "addresses" | "choice" | "item" | "items" | "nations" | "number" | "yes_no" | "day";

/** What an item of a list is chosen from. */
export type Source = "storyline" | "incident" | "objective" | "post" | "sender" | "line";

/** A column of the table. */
export type Column = {
  /** Field of a line, or the heading of a column that the exercise defines. */
  id: string;
  width: number;
  /** Null where the table only shows it. */
  editor: Editor | null;
  /** Field of the line that an edit changes; a text is written by its part. */
  field: keyof LineForm | null;
  part: Part | null;
  /** Values and the family of their words, for a choice. */
  values: readonly string[];
  family: string;
  source: Source | null;
  /** A column that the exercise or a foreign sheet brought. */
  own: boolean;
  /** Shown in letters of one width. */
  code: boolean;
};

type More = Partial<Omit<Column, "id" | "width">>;

function column(id: string, width: number, more: More = {}): Column {
  return {
    id, width, editor: null, field: null, part: null, values: [], family: "", source: null,
    own: false, code: false, ...more,
  };
}

function choice(id: keyof LineForm, width: number, family: string, values: readonly string[]): Column {
  return column(id, width, { editor: "choice", field: id, family, values });
}

function item(id: keyof LineForm, width: number, source: Source): Column {
  return column(id, width, { editor: "item", field: id, source, code: true });
}

function text(part: Part, width: number): Column {
  return column(part, width, { editor: "text", part });
}

/** Every column a line has by itself, in the order they are offered. */
export const LINE_COLUMNS: readonly Column[] = [
  column("id", 96, { code: true }),
  column("planned_ms", 116, { editor: "time", field: "planned_ms", code: true }),
  column("status", 124, { family: "line-status", values: STATUSES }),
  choice("kind", 132, "line-kind", KINDS),
  text("title", 300),
  column("to", 120, { editor: "addresses", field: "to", code: true }),
  column("info", 110, { editor: "addresses", field: "info", code: true }),
  item("sender", 110, "sender"),
  item("controller", 92, "post"),
  choice("means", 92, "delivery-means", MEANS),
  choice("precedence", 112, "precedence", PRECEDENCES),
  choice("priority", 98, "inject-priority", PRIORITIES),
  item("storyline", 90, "storyline"),
  column("incidents", 110, { editor: "items", field: "incidents", source: "incident", code: true }),
  column("objectives", 100, { editor: "items", field: "objectives", source: "objective", code: true }),
  choice("rule", 110, "release-rule", RULES),
  column("deadline_ms", 116, { editor: "time", field: "deadline_ms", code: true }),
  item("prerequisite", 100, "line"),
  item("contingency_for", 100, "line"),
  column("trigger", 200),
  column("alternative", 100, { editor: "text", field: "alternative", code: true }),
  column("owner", 70, { editor: "nations", field: "owner", code: true }),
  column("release", 110, { editor: "nations", field: "release", code: true }),
  text("body", 320),
  text("expected", 240),
  text("notes", 200),
  column("marks", 74),
  column("faults", 84),
  column("released_ms", 116, { code: true }),
  column("dynamic", 80, { family: "yes-no", values: ["yes", "no"] }),
  column("remarks", 74),
  column("reason", 180),
  column("author", 120),
  column("approver", 120),
  column("version", 64),
];

export const FIRST_COLUMNS: readonly string[] = [
  "id", "planned_ms", "status", "kind", "title", "to", "controller", "storyline", "precedence",
  "marks", "faults", "released_ms",
];

const EDITORS: Record<ColumnType, Editor> = {
  text: "text", number: "number", choice: "choice", yes_no: "yes_no", day: "day",
};

/** A column that the exercise defines. */
export function ownColumn({ id, type, choices }: Pick<ColumnRow, "id" | "type" | "choices">): Column {
  const values = type === "yes_no" ? ["yes", "no"] : choices;
  const family = type === "yes_no" ? "yes-no" : "";
  return column(id, 120, { editor: EDITORS[type], field: "columns", own: true, values, family });
}

/** By this the import knows a row again (IMPORT_KEY in codecs/workbook/result.py): no column of anybody's. */
const IMPORT_KEY = "import_key";

/** Headings under which a line holds something of the exercise's own or of a foreign sheet. */
export function ownHeadings(line: Pick<LineRow, "columns">): string[] {
  return Object.keys(line.columns).filter((heading) => heading !== IMPORT_KEY);
}

/** All columns by id: a line's own, those of the exercise, then headings that only sheets brought. */
export function columnsOf(
  defined: readonly Pick<ColumnRow, "id" | "type" | "choices">[],
  lines: readonly LineRow[],
): Map<string, Column> {
  const all = new Map(LINE_COLUMNS.map((one) => [one.id, one]));
  for (const row of defined) if (!all.has(row.id)) all.set(row.id, ownColumn(row));
  for (const line of lines) {
    for (const heading of ownHeadings(line)) {
      if (!all.has(heading)) all.set(heading, ownColumn({ id: heading, type: "text", choices: [] }));
    }
  }
  return all;
}
