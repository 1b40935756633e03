import type { HumanText, LineRow } from "../wire/types";
import { dayOf } from "./filter";
import type { Column } from "./columns";

/** How names, texts and times are said at this screen. */
export type Lexicon = {
  zone: string;
  now_ms: () => number;
  name: (address: string) => string;
  words: (text: HumanText) => string;
  dtg: (ms: number) => string;
  word: (family: string, value: string) => string;
  /** Sentences that speak against a line, as the plan's own check has them. */
  faults: (line: string) => number;
  trigger: (line: LineRow) => string;
  billet: (billet: string) => string;
};

/** What stands in a cell, as text: shown, copied, searched and sorted by. */
export function shownIn(column: Column, line: LineRow, say: Lexicon): string {
  if (column.part !== null) return say.words(line[column.part]);
  if (column.own) return wordOf(column, line.columns[column.id] ?? "", say);
  switch (column.id) {
    case "planned_ms":
    case "deadline_ms":
    case "released_ms": {
      const ms = line[column.id];
      return ms === null ? "" : say.dtg(ms);
    }
    case "trigger":
      return say.trigger(line);
    case "author":
    case "approver":
      return line[column.id] === "" ? "" : say.billet(line[column.id]);
    case "faults":
      return String(say.faults(line.id) || "");
    case "remarks":
      return String(line.remarks.length || "");
    default:
      return valuesIn(column, line, say).map((value) => wordOf(column, value, say)).join(" ");
  }
}

export function wordOf(column: Column, value: string, say: Lexicon): string {
  return column.family === "" || value === "" ? value : say.word(column.family, value);
}

/** The values of a cell as data, for filters: those of a list one by one, days for a time. */
export function valuesIn(column: Column, line: LineRow, say: Lexicon): readonly string[] {
  if (column.part !== null) return [];
  if (column.own) return [line.columns[column.id] ?? ""];
  switch (column.id) {
    case "planned_ms":
    case "deadline_ms":
    case "released_ms":
      return [dayOf(line[column.id], say.zone)];
    case "to":
    case "info":
    case "incidents":
    case "objectives":
      return line[column.id].length === 0 ? [""] : line[column.id];
    case "release":
      return line.released_to;
    case "dynamic":
      return [line.dynamic ? "yes" : "no"];
    case "marks":
      return marksOf(line);
    case "faults":
      return [say.faults(line.id) > 0 ? "faults" : ""];
    case "remarks":
      return [line.remarks.length > 0 ? "remarks" : ""];
    case "version":
      return [String(line.version)];
    case "trigger":
      return [line.trigger === null ? "" : line.trigger_met ? "met" : "waits"];
    default:
      return [String(line[column.id as "status" | "kind" | "storyline"])];
  }
}

/** Marks beside a line: held, offered as a contingency, languages that its addressees lack. */
export function marksOf(line: LineRow): string[] {
  return [
    ...(line.held ? ["held"] : []),
    ...(line.offered ? ["offered"] : []),
    ...(line.deadline_passed ? ["late"] : []),
    ...(line.lacking.length > 0 ? ["lacking"] : []),
  ];
}

/** By what a column sorts: times and numbers as numbers, all else as text. */
export function keyOf(column: Column, line: LineRow, say: Lexicon): number | string {
  switch (column.id) {
    case "planned_ms":
    case "deadline_ms":
    case "released_ms":
      return line[column.id] ?? Infinity;
    case "version":
      return line.version;
    case "faults":
      return say.faults(line.id);
    case "remarks":
      return line.remarks.length;
    case "status":
    case "precedence":
    case "priority":
      return column.values.indexOf(line[column.id]);
    default:
      return numeric(column, shownIn(column, line, say));
  }
}

function numeric(column: Column, shown: string): number | string {
  if (column.editor !== "number") return shown.toLocaleLowerCase();
  const number = Number(shown.replace(",", "."));
  return shown === "" || Number.isNaN(number) ? Infinity : number;
}

