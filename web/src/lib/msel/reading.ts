import { offsetOf, parseTime } from "../clock/dtg";
import type { LineRow } from "../wire/types";
import { shownIn, type Lexicon } from "./cells";
import type { Column } from "./columns";
import { formOf, type LineForm } from "./line-form";

/** Something that may stand in a cell. */
export type Offer = { id: string; label: string };

/** What a typed cell means: fields of the line, a text, or why it means nothing. */
export type Meant =
  | { ok: true; patch: Partial<LineForm>; text: null }
  | { ok: true; patch: null; text: string }
  | { ok: false; found: string; allowed: string };

const CLOCK = /^(\d{1,2}):?(\d{2})$/;
const NUMBER = /^[-+]?\d+([.,]\d+)?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const MANY = /[\s,;]+/;

/** Read what somebody typed or pasted into a cell of a line. */
export function meant(
  column: Column,
  line: LineRow,
  typed: string,
  offers: readonly Offer[],
  say: Lexicon,
): Meant {
  if (column.part !== null) return { ok: true, patch: null, text: typed.trim() };
  const value = valueOf(column, line, typed.trim(), offers, say);
  if (!value.ok) return value;
  if (column.own) {
    const columns = { ...line.columns, [column.id]: String(value.value) };
    if (value.value === "") delete columns[column.id];
    return { ok: true, patch: { columns }, text: null };
  }
  return { ok: true, patch: { [column.field ?? column.id]: value.value }, text: null };
}

type Value =
  | { ok: true; value: string | number | null | string[] }
  | { ok: false; found: string; allowed: string };

const good = (value: string | number | null | string[]): Value => ({ ok: true, value });
const bad = (found: string, allowed: string): Value => ({ ok: false, found, allowed });

function valueOf(column: Column, line: LineRow, typed: string, offers: readonly Offer[], say: Lexicon): Value {
  switch (column.editor) {
    case "time":
      return time(column, line, typed, say);
    case "addresses":
    case "items":
      return several(typed, offers);
    case "nations":
      return column.id === "owner" ? one(typed, offers, true) : several(typed, offers);
    case "choice":
    case "yes_no":
      return one(typed, offers, column.own, true);
    case "item":
      return one(typed, offers, true);
    case "number":
      return typed === "" || NUMBER.test(typed) ? good(typed.replace(",", ".")) : bad(typed, "0–9");
    case "day":
      return typed === "" || DAY.test(typed) ? good(typed) : bad(typed, "2027-08-10");
    default:
      return good(typed);
  }
}

/** A clock time alone stays on the day that the line is planned for. */
function time(column: Column, line: LineRow, typed: string, say: Lexicon): Value {
  if (typed === "" || typed === "—") return good(null);
  const stands = line[column.id as "planned_ms" | "deadline_ms"] ?? line.planned_ms;
  const clock = CLOCK.exec(typed);
  if (clock !== null && stands !== null) {
    const [hour, minute] = [Number(clock[1]), Number(clock[2])];
    if (hour > 23 || minute > 59) return bad(typed, say.dtg(stands));
    const offset_ms = (offsetOf(say.zone) ?? 0) * MINUTE_MS;
    const midnight = Math.floor((stands + offset_ms) / DAY_MS) * DAY_MS - offset_ms;
    return good(midnight + (hour * 60 + minute) * MINUTE_MS);
  }
  const dated = dateTime(typed, say.zone);
  if (dated !== null) return good(dated);
  const from_ms = typed.startsWith("+") && stands !== null ? stands : say.now_ms();
  const ms = parseTime(typed, from_ms, say.zone);
  return ms === null ? bad(typed, times(say)) : good(Math.floor(ms / MINUTE_MS) * MINUTE_MS);
}

/** One of each kind that is understood. */
function times(say: Lexicon): string {
  return [say.dtg(say.now_ms()), "0730", "+30", "2022-08-13 07:30"].join(", ");
}

const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::\d{2})?)?$/;
const POINTS = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:,? +(\d{1,2}):(\d{2})(?::\d{2})?)?$/;
const SLASHES = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:,? +(\d{1,2}):(\d{2})(?::\d{2})?)?$/;

/** A day and a time as spreadsheets copy them; one that may mean two days means none. */
function dateTime(typed: string, zone: string): number | null {
  const parts = (pattern: RegExp): number[] | undefined =>
    pattern.exec(typed)?.slice(1).map((part) => Number(part ?? 0));
  const [first, points, slashes] = [YEAR_FIRST, POINTS, SLASHES].map(parts);
  if (first) return at([first[0], first[1], first[2], first[3], first[4]], zone);
  if (points) return at([points[2], points[1], points[0], points[3], points[4]], zone);
  if (!slashes) return null;
  const [a = 0, b = 0, year, hour, minute] = slashes;
  const readings = [at([year, b, a, hour, minute], zone), at([year, a, b, hour, minute], zone)];
  const [ms = null, other = null] = [...new Set(readings)].filter((one) => one !== null);
  return other === null ? ms : null;
}

/** Null for what no calendar has, such as the 13th month. */
function at(parts: readonly (number | undefined)[], zone: string): number | null {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts;
  const ms = Date.UTC(year, month - 1, day, hour, minute);
  const back = new Date(ms);
  const same = back.getUTCMonth() === month - 1 && back.getUTCDate() === day;
  if (!same || hour > 23 || minute > 59) return null;
  return ms - (offsetOf(zone) ?? 0) * MINUTE_MS;
}

function one(typed: string, offers: readonly Offer[], empty: boolean, words = false): Value {
  if (typed === "" && empty) return good("");
  const id = match(typed, offers);
  return id === null ? bad(typed, allowed(offers, words)) : good(id);
}

function several(typed: string, offers: readonly Offer[]): Value {
  const whole = match(typed, offers);
  if (whole !== null) return good([whole]);
  const ids: string[] = [];
  for (const part of typed.split(MANY).filter(Boolean)) {
    const id = match(part, offers);
    if (id === null) return bad(part, allowed(offers));
    if (!ids.includes(id)) ids.push(id);
  }
  return good(ids);
}

/** By id, by words, or by both as the list offers them. */
function match(typed: string, offers: readonly Offer[]): string | null {
  const wanted = typed.toLocaleLowerCase();
  const is = (text: string): boolean => text.toLocaleLowerCase() === wanted;
  const hit = offers.find(({ id, label }) => is(id) || is(label) || is(`${id} ${label}`));
  return hit?.id ?? null;
}

const MOST_NAMED = 12;

/** The first of a long list and its last; words of our own by what a person reads. */
function allowed(offers: readonly Offer[], words = false): string {
  const names = offers.map(({ id, label }) => (words && label !== "" ? label : id));
  const shown = names.length > MOST_NAMED ? [...names.slice(0, MOST_NAMED - 1), "…", ...names.slice(-1)] : names;
  return shown.join(", ");
}

/** What stands in a cell as it is typed: ids rather than names. */
export function typedIn(column: Column, line: LineRow, say: Lexicon): string {
  if (column.own) return line.columns[column.id] ?? "";
  if (column.field === null || column.editor === "choice") return shownIn(column, line, say);
  const value = formOf(line)[column.field];
  if (Array.isArray(value)) return value.join(" ");
  return column.editor === "time" ? shownIn(column, line, say) : String(value);
}

/** Offers that fit what is typed, those that begin with it first. */
export function fitting(offers: readonly Offer[], typed: string, most = 12): Offer[] {
  const wanted = typed.trim().toLocaleLowerCase();
  const starts: Offer[] = [];
  const holds: Offer[] = [];
  for (const offer of offers) {
    const id = offer.id.toLocaleLowerCase();
    const label = offer.label.toLocaleLowerCase();
    if (id.startsWith(wanted) || label.startsWith(wanted)) starts.push(offer);
    else if (id.includes(wanted) || label.includes(wanted)) holds.push(offer);
    if (starts.length >= most) break;
  }
  return [...starts, ...holds].slice(0, most);
}
