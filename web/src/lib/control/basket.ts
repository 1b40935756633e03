import { UNSENT, isSent } from "../msel/status";
import type { LineRow } from "../wire/types";

/** What the basket shows one after the other. */
export const DRAWERS = ["loose", "held", "deferred", "omitted", "recalled"] as const;
export type Drawer = (typeof DRAWERS)[number];

/** Lines to draw from, those stopped and those set aside, each in the order of their ids. */
export function inDrawer(lines: readonly LineRow[], drawer: Drawer): LineRow[] {
  return lines.filter((line) => lies(line, drawer)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Lines of which one is to be chosen; `chosen` is the one that was sent. */
export type Choice = { name: string; lines: LineRow[]; chosen: LineRow | undefined };

export function choices(lines: readonly LineRow[]): Choice[] {
  const groups = new Map<string, LineRow[]>();
  for (const line of lines) {
    if (line.alternative === "") continue;
    groups.set(line.alternative, [...(groups.get(line.alternative) ?? []), line]);
  }
  return [...groups]
    .map(([name, group]) => ({
      name, lines: group, chosen: group.find(isSent),
    }))
    .sort((a, b) => Number(a.chosen !== undefined) - Number(b.chosen !== undefined) || (a.name < b.name ? -1 : 1));
}

/** How many lines a shift or a hold would touch: all, or those of one storyline. */
export function unsent(lines: readonly LineRow[], storyline: string): LineRow[] {
  return lines.filter(
    (line) => UNSENT.includes(line.status) && (storyline === "" || line.storyline === storyline),
  );
}

function lies(line: LineRow, drawer: Drawer): boolean {
  switch (drawer) {
    case "loose":
      return line.planned_ms === null && UNSENT.includes(line.status) && !line.held;
    case "held":
      return line.held && UNSENT.includes(line.status);
    default:
      return line.status === drawer;
  }
}
