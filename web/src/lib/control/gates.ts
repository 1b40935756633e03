import { OPEN } from "../msel/status";
import type { AnyCondition, GateRow, LineRow, OptionView } from "../wire/types";
import { leavesOf, nameIn } from "./conditions";

/** An option of a gate and the lines that go on when it is taken. */
export type Branch = { option: OptionView; lines: LineRow[] };

export function branchesOf(gate: GateRow, lines: readonly LineRow[]): Branch[] {
  return gate.options.map((option) => ({
    option,
    lines: lines.filter((line) => waitsOn(line, (leaf) => isOption(leaf, gate.id, option.id))),
  }));
}

/** What lines wait for that somebody of control gives by hand, and which lines they are. */
export type Given = { name: string; lines: LineRow[] };

export function awaited(lines: readonly LineRow[], kind: "manual" | "simulation"): Given[] {
  const given = new Map<string, LineRow[]>();
  for (const line of lines) {
    if (line.trigger === null || !OPEN.includes(line.status)) continue;
    const names = leavesOf(line.trigger).map((leaf) => nameIn(leaf, kind));
    for (const name of new Set(names)) {
      if (name !== "") given.set(name, [...(given.get(name) ?? []), line]);
    }
  }
  return [...given]
    .map(([name, waiting]) => ({ name, lines: waiting }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Gates that nothing was decided at yet first, each part by id. */
export function inGateOrder(gates: readonly GateRow[]): GateRow[] {
  return [...gates].sort(
    (a, b) => Number(a.decided !== "") - Number(b.decided !== "") || (a.id < b.id ? -1 : 1),
  );
}

function waitsOn(line: LineRow, wanted: (leaf: AnyCondition) => boolean): boolean {
  return line.trigger !== null && leavesOf(line.trigger).some(wanted);
}

function isOption(leaf: AnyCondition, gate: string, option: string): boolean {
  if (leaf.condition !== "decision" || leaf.gate !== gate) return false;
  return leaf.option === option || leaf.option === "";
}
