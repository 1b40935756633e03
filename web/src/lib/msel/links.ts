import { leavesOf } from "../control/conditions";
import type { AnyCondition, LineRow } from "../wire/types";

/** How one line follows from another. */
export type Follower = { row: LineRow; how: "waits" | "reserve" | "trigger" };

/** The other lines of which, with this one, only one is released. */
export function alternativesOf(lines: readonly LineRow[], line: LineRow): LineRow[] {
  if (line.alternative === "") return [];
  return lines.filter((one) => one.alternative === line.alternative && one.id !== line.id);
}

/** Lines that wait for this one, stand in reserve for it, or have it in their trigger. */
export function followersOf(lines: readonly LineRow[], line: LineRow): Follower[] {
  return lines.flatMap((row): Follower[] => [
    ...(row.prerequisite === line.id ? [{ row, how: "waits" as const }] : []),
    ...(row.contingency_for === line.id ? [{ row, how: "reserve" as const }] : []),
    ...(row.trigger !== null && names(row.trigger, line.id) ? [{ row, how: "trigger" as const }] : []),
  ]);
}

function names(trigger: AnyCondition, line: string): boolean {
  return leavesOf(trigger).some(
    (leaf) => (leaf.condition === "line" || leaf.condition === "unacknowledged") && leaf.line === line,
  );
}
