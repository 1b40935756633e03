import { upload } from "../hall/api";

export type Column = { column: string; heading: string; field: string };
export type TimeRules = {
  day: string;
  year: number | null;
  order: "" | "day_first" | "month_first";
  unit: "" | "hours" | "minutes" | "days";
  zone_letter: string;
  l_is_local: boolean;
  l_is_zone: boolean;
};
export type SheetMapping = {
  sheet: string;
  is_taken: boolean;
  heading_row: number | null;
  columns: Column[];
  language: string;
  times: TimeRules;
};
export type Mapping = { sheets: SheetMapping[]; encoding: string };
export type Choice = "accept" | "refuse" | "as_new";
export type Fate = "new" | "changed" | "conflict" | "gone";
export type Change = { field: string; base: string | null; plan: string; sheet: string };
export type Difference = {
  mark: string;
  line: string;
  row: string;
  name: string;
  fate: Fate;
  title: string;
  origin: string;
  changes: Change[];
};
export type Reported = {
  sheet: string;
  row: number;
  cell: string;
  found: string;
  allowed: string;
  reason: string;
  dropped: boolean;
  readings: Reading[];
};
/** One way in which a time may be meant, and the rules of its sheet under which it is. */
export type Reading = { time: string; rules: TimeRules };
export type Sample = { sheet: string; column: string; values: string[] };
export type Problem = { code: string; found: string; allowed: string };
/** What a sheet says beside the plan; with a `problem` the rest is empty. */
export type Seen = {
  problem: Problem | null;
  rows_in: number;
  lines: number;
  same: number;
  /** The numbers are those of lines here, the words are not: most likely another list. */
  looks_other: boolean;
  reported: Reported[];
  mapping: Mapping;
  samples: Sample[];
  fields: string[];
  differences: Difference[];
  taken: number;
  refused: { line: string; code: string; fields: Record<string, string> }[];
};
export type Asked = {
  source: string;
  mapping: Mapping | null;
  choices: Record<string, Choice>;
  takes: boolean;
};

/** How far a sheet is; `of` is 0 where nobody can say. */
export type Progress = { stage: "idle" | "reading" | "taking"; done: number; of: number };

/** Null where the server does not say: it is asked again soon anyway. */
export async function progress(station: string): Promise<Progress | null> {
  try {
    const response = await fetch(`${station}/api/import/progress`, { credentials: "same-origin" });
    return response.ok ? ((await response.json()) as Progress) : null;
  } catch {
    return null;
  }
}

/** Rejects with CommandRefused or ServerSilent. */
export function look(station: string, file: File, asked: Asked): Promise<Seen> {
  const form = new FormData();
  form.append("file", file, file.name);
  form.append("file", new Blob([JSON.stringify(asked)]), "asked.json");
  return upload(`${station}/api/import`, form);
}

/** The choice a person most likely makes; a conflict or a lost line waits for him. */
export function likely(difference: Difference): Choice | null {
  return difference.fate === "new" || difference.fate === "changed" ? "accept" : null;
}

/** A time that is not clear: one answer settles all cells of the sheet that ask the same. */
export type Question = { sheet: string; cells: string[]; found: string; readings: Reading[] };

/** Each question once, with the first cell's words; in the order of the rows. */
export function questions(reported: readonly Reported[]): Question[] {
  const asked = new Map<string, Question>();
  for (const { sheet, cell, found, readings } of reported) {
    if (readings.length < 2) continue;
    const answers = readings.map((one) => JSON.stringify(one.rules)).sort();
    const key = JSON.stringify([sheet, answers]);
    const known = asked.get(key);
    if (known === undefined) asked.set(key, { sheet, cells: [cell], found, readings });
    else known.cells.push(cell);
  }
  return [...asked.values()];
}

/** The mapping with a sheet's times read by these rules. */
export function answered(mapping: Mapping, sheet: string, times: TimeRules): Mapping {
  const sheets = mapping.sheets.map((one) => (one.sheet === sheet ? { ...one, times } : one));
  return { ...mapping, sheets };
}

/** What a letter key decides on a difference; by `event.code`, so it works on every layout. */
const DECIDES: Readonly<Record<string, Choice | null>> = {
  KeyA: "accept",
  KeyR: "refuse",
  KeyN: "as_new",
  KeyL: null,
};

/** The choice a key makes there; undefined where it makes none. */
export function decided(code: string, difference: Difference): Choice | null | undefined {
  const choice = DECIDES[code];
  return choice === undefined || choice === null || choicesFor(difference).includes(choice)
    ? choice
    : undefined;
}

export function choicesFor(difference: Difference): Choice[] {
  if (difference.fate === "new" || difference.fate === "gone") return ["accept", "refuse"];
  return ["accept", "refuse", "as_new"];
}

/** A column takes the field; whichever had it before only keeps its cells. */
export function mapped(mapping: SheetMapping, column: string, field: string): SheetMapping {
  const columns = mapping.columns.map((one) => {
    if (one.column === column) return { ...one, field };
    return one.field === field ? { ...one, field: "" } : one;
  });
  return { ...mapping, columns };
}
