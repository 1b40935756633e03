import { formatDtg } from "../clock/dtg";
import { gridReference, readCoordinate } from "../map/grid";
import type { FilledForm, FormField, FormRow } from "../wire/types";

/** Words of a definition, by language. */
export type Labels = Readonly<Record<string, string>>;
/** What a filled form holds: values by field, and the words of its free texts. */
export type Filling = {
  readonly values: Readonly<Record<string, string>>;
  readonly texts: Readonly<Record<string, string>>;
};
/** What is wrong in a field; its sentence is `forms-fault-KIND`. */
export type Fault = { kind: "missing" | "time" | "position" | "unit" | "count" | "choice" | "long"; most: number };
/** What a form is prefilled from. */
export type Here = { now_ms: number | null; post: string; cell: string };
/** Whether somebody is called so: a unit, a cell or a post that can be seen from here. */
export type Known = (id: string) => boolean;

/** Zone, band and square, then the digits of easting and northing. */
const GRID = /^(\d{1,2}[C-HJ-NP-X][A-HJ-NP-Z][A-HJ-NP-V])((?:\d\d)*)$/;
/** Longest code and longest free text, where a field sets no limit of its own; the desk's are these too. */
const MOST_CODE = 100;
const MOST_TEXT = 4000;
/** The largest count, likewise. */
const MOST_COUNT = 1_000_000_000;

/** In the first of the reader's languages that it has, else in English, else in any. */
export function labelIn(labels: Labels, reads: readonly string[]): string {
  const language = [...reads, "en"].find((spoken) => labels[spoken]);
  return (language && labels[language]) || Object.values(labels)[0] || "";
}

/** The language in which `labelIn` speaks. */
export function languageOf(labels: Labels, reads: readonly string[]): string {
  return [...reads, "en"].find((spoken) => labels[spoken]) ?? Object.keys(labels)[0] ?? "";
}

/** Languages in which every word of a form is there. */
export function languagesOf(form: Pick<FormRow, "title" | "fields">): string[] {
  const words = [form.title, ...form.fields.flatMap((field) => [field.label, ...field.choices.map((one) => one.label)])];
  return Object.keys(form.title).filter((language) => words.every((labels) => labels[language]));
}

/** What stands in a new form before anybody wrote in it. */
export function prefilled(form: Pick<FormRow, "fields">, here: Here): Record<string, string> {
  const values: Record<string, string> = {};
  for (const field of form.fields) {
    const value = prefill(field, here);
    if (value !== "") values[field.id] = value;
  }
  return values;
}

function prefill(field: FormField, here: Here): string {
  switch (field.prefill) {
    case "now":
      return here.now_ms === null ? "" : String(Math.floor(here.now_ms / 60_000) * 60_000);
    case "post":
      return here.post;
    case "cell":
      return here.cell;
    default:
      return "";
  }
}

/** What stands in a field, wherever it is kept. */
export function written(field: FormField, { values, texts }: Filling): string {
  return ((field.type === "text" ? texts : values)[field.id] ?? "").trim();
}

/** What is wrong with a field as it is filled now; null where it may be sent. */
export function faultOf(field: FormField, filling: Filling, known: Known): Fault | null {
  const found = written(field, filling);
  const most = mostOf(field);
  if (found === "") return field.required ? { kind: "missing", most } : null;
  const kind = wrong(field, found, most, known);
  return kind === null ? null : { kind, most };
}

function wrong(field: FormField, found: string, most: number, known: Known): Fault["kind"] | null {
  switch (field.type) {
    case "time":
      return /^-?\d+$/.test(found) ? null : "time";
    case "position":
      return gridOf(found) === null ? "position" : null;
    case "unit":
      return known(found) ? null : "unit";
    case "count":
      return /^\d{1,15}$/.test(found) && Number(found) <= most ? null : "count";
    case "choice":
      return field.choices.some((choice) => choice.id === found) ? null : "choice";
    default:
      return found.length > most ? "long" : null;
  }
}

/** A position as the desk keeps it, "42SVH 80292 67953", as precise as it was typed; null for none. */
export function gridOf(text: string): string | null {
  const at = readCoordinate(text);
  if (at === undefined) return null;
  const bare = text.normalize("NFKC").toUpperCase().replace(/[\s,;./-]+/g, "");
  const typed = GRID.exec(bare) ?? GRID.exec((gridReference(at, 5) ?? "").replaceAll(" ", ""));
  if (typed === null) return null;
  const [, square = "", digits = ""] = typed;
  const half = digits.length / 2;
  return [square, digits.slice(0, half), digits.slice(half)].filter((part) => part !== "").join(" ");
}

/** The largest count or the longest text a field takes. */
export function mostOf(field: FormField): number {
  if (field.most > 0) return field.most;
  if (field.type === "count") return MOST_COUNT;
  return field.type === "text" ? MOST_TEXT : MOST_CODE;
}

/** How many fields keep a form from being sent. */
export function countFaults(form: Pick<FormRow, "fields">, filling: Filling, known: Known): number {
  return form.fields.filter((field) => faultOf(field, filling, known) !== null).length;
}

/** How a value is read by somebody; `name` says what a unit or a cell is called. */
export function shownValue(
  field: FormField,
  value: string,
  reads: readonly string[],
  zone: string,
  name: (id: string) => string,
): string {
  if (field.type === "time") return /^-?\d+$/.test(value) ? formatDtg(Number(value), zone) : value;
  if (field.type === "unit") return name(value);
  if (field.type !== "choice") return value;
  const choice = field.choices.find((one) => one.id === value);
  return choice === undefined ? value : labelIn(choice.label, reads);
}

/** What a form is called, for a register or a list. */
export function formTitle(form: Pick<FilledForm | FormRow, "title">, reads: readonly string[]): string {
  return labelIn(form.title, reads);
}
