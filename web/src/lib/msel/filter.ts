import { formatDtg } from "../clock/dtg";
import type { HumanText, LineKind, LineRow, LineStatus } from "../wire/types";

/** What somebody wants to see of the event list; empty means everything. */
export type LineFilter = {
  words: string;
  status: LineStatus | "" | "open";
  kind: LineKind | "";
  storyline: string;
  /** A post: only lines that it controls. */
  controller: string;
  /** A day as `dayOf` names it; `NO_DAY` for lines kept in the basket. */
  day: string;
};

export const NO_FILTER: LineFilter = {
  words: "", status: "", kind: "", storyline: "", controller: "", day: "",
};
export const NO_DAY = "-";

const STILL_OPEN: readonly LineStatus[] = [
  "draft", "submitted", "approved", "synchronized", "deferred",
];

/** The day of a line, "13AUG22", in the zone of the exercise. */
export function dayOf(ms: number | null, zone: string): string {
  if (ms === null) return NO_DAY;
  const dtg = formatDtg(ms, zone);
  return dtg.slice(0, 2) + dtg.slice(7);
}

/** Every day some line is planned on, in their order; the basket last. */
export function daysOf(lines: readonly LineRow[], zone: string): string[] {
  const first = new Map<string, number>();
  for (const { planned_ms } of lines) {
    const day = dayOf(planned_ms, zone);
    const at = planned_ms ?? Number.POSITIVE_INFINITY;
    first.set(day, Math.min(at, first.get(day) ?? at));
  }
  return [...first].sort((a, b) => (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0)).map(([day]) => day);
}

/** By planned time, then by id; lines without a time last. */
export function inOrder(lines: readonly LineRow[]): LineRow[] {
  return [...lines].sort((a, b) => {
    const [first, second] = [a.planned_ms ?? Infinity, b.planned_ms ?? Infinity];
    if (first !== second) return first < second ? -1 : 1;
    return a.id < b.id ? -1 : 1;
  });
}

/** Lines that pass every part of the filter; words may stand in id, addresses or any language. */
export function filtered(
  lines: readonly LineRow[],
  filter: LineFilter,
  zone: string,
  name: (address: string) => string,
): LineRow[] {
  const words = filter.words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return lines.filter((line) => {
    if (!hasStatus(line, filter.status)) return false;
    if (filter.kind !== "" && line.kind !== filter.kind) return false;
    if (filter.storyline !== "" && line.storyline !== filter.storyline) return false;
    if (filter.controller !== "" && line.controller !== filter.controller) return false;
    if (filter.day !== "" && dayOf(line.planned_ms, zone) !== filter.day) return false;
    if (words.length === 0) return true;
    const whole = wordsOf(line, name).toLocaleLowerCase();
    return words.every((word) => whole.includes(word));
  });
}

function hasStatus(line: LineRow, wanted: LineFilter["status"]): boolean {
  if (wanted === "open") return STILL_OPEN.includes(line.status);
  return wanted === "" || line.status === wanted;
}

function wordsOf(line: LineRow, name: (address: string) => string): string {
  const addresses = [line.sender, line.controller, ...line.to, ...line.info];
  const texts = [line.title, line.body, line.expected].flatMap(bodies);
  return [line.id, ...addresses.flatMap((a) => [a, name(a)]), ...texts].join("\n");
}

function bodies(text: HumanText): string[] {
  return text.versions.map((version) => version.body);
}
