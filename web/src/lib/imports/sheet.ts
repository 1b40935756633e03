import { CommandRefused } from "../wire/connection.svelte";
import { ServerSilent } from "../hall/api";

export type Column = { column: string; heading: string; field: string };
export type TimeRules = {
  day: string;
  year: number | null;
  order: "" | "day_first" | "month_first";
  unit: "" | "hours" | "minutes" | "days";
  zone_letter: string;
  l_is_local: boolean;
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
};
export type Sample = { sheet: string; column: string; values: string[] };
export type Problem = { code: string; found: string; allowed: string };
/** What a sheet says beside the plan; with a `problem` the rest is empty. */
export type Seen = {
  problem: Problem | null;
  rows_in: number;
  lines: number;
  same: number;
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

/** Rejects with CommandRefused or ServerSilent. */
export async function look(station: string, file: File, asked: Asked): Promise<Seen> {
  const form = new FormData();
  form.append("file", file, file.name);
  form.append("file", new Blob([JSON.stringify(asked)]), "asked.json");
  const init: RequestInit = { method: "POST", credentials: "same-origin", body: form };
  let response: Response;
  try {
    response = await fetch(`${station}/api/import`, init);
  } catch (cause) {
    throw new ServerSilent(station, { cause });
  }
  if (response.ok) return (await response.json()) as Seen;
  throw await refusal(response);
}

async function refusal(response: Response): Promise<Error> {
  try {
    const said = (await response.json()) as { code: string; fields: Record<string, string> };
    return new CommandRefused(said.code, said.fields);
  } catch {
    return new ServerSilent(String(response.status));
  }
}

/** The choice a person most likely makes; a conflict or a lost line waits for him. */
export function likely(difference: Difference): Choice | null {
  return difference.fate === "new" || difference.fate === "changed" ? "accept" : null;
}

/** A column takes the field; whichever had it before only keeps its cells. */
export function mapped(mapping: SheetMapping, column: string, field: string): SheetMapping {
  const columns = mapping.columns.map((one) => {
    if (one.column === column) return { ...one, field };
    return one.field === field ? { ...one, field: "" } : one;
  });
  return { ...mapping, columns };
}
