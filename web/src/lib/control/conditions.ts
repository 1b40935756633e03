import type { AnyCondition } from "../wire/types";

export type ConditionKind = AnyCondition["condition"];

/** In the order people look for them; the three that hold others stand last. */
export const CONDITION_KINDS: readonly ConditionKind[] = [
  "time", "line", "message", "order", "unacknowledged", "simulation", "decision", "manual",
  "all", "any", "not",
];
/** As the desk has it. */
const DEEPEST = 8;
const MOST_LEAVES = 50;

/** A condition of a kind with nothing said yet; what it held is kept where the new kind holds others. */
export function newCondition(kind: ConditionKind, now_ms: number, before?: AnyCondition): AnyCondition {
  switch (kind) {
    case "all":
    case "any":
      return { condition: kind, of: heldBy(before) };
    case "not":
      return { condition: "not", of: heldBy(before)[0] ?? { condition: "time", exercise_ms: now_ms } };
    case "time":
      return { condition: "time", exercise_ms: now_ms };
    case "line":
      return { condition: "line", line: "", status: "complete" };
    case "message":
      return { condition: "message", sender: "", to: "", words: "" };
    case "order":
      return { condition: "order", kind: "FRAGO", sender: "" };
    case "unacknowledged":
      return { condition: "unacknowledged", line: "", minutes: 15 };
    case "simulation":
      return { condition: "simulation", event: "" };
    case "decision":
      return { condition: "decision", gate: "", option: "" };
    case "manual":
      return { condition: "manual", signal: "" };
    default:
      throw new Error(`condition ${String(kind satisfies never)}`);
  }
}

export function depthOf(condition: AnyCondition): number {
  return 1 + Math.max(0, ...partsOf(condition).map(depthOf));
}

/** Every condition that holds no other. */
export function leavesOf(condition: AnyCondition): AnyCondition[] {
  const holds = condition.condition === "all" || condition.condition === "any";
  return holds || condition.condition === "not" ? partsOf(condition).flatMap(leavesOf) : [condition];
}

/** Key of the first thing that keeps the whole from being saved; null where nothing does. */
export function wrongWith(condition: AnyCondition): string | null {
  if (depthOf(condition) > DEEPEST) return "control-when-too-deep";
  const leaves = leavesOf(condition);
  if (leaves.length > MOST_LEAVES) return "control-when-too-many";
  return leaves.some(lacks) || holdsNothing(condition) ? "control-when-unfinished" : null;
}

/** Names that lines of the list already wait for, each once. */
export function waitedFor(triggers: readonly (AnyCondition | null)[], kind: "manual" | "simulation"): string[] {
  const names = triggers
    .flatMap((trigger) => (trigger === null ? [] : leavesOf(trigger)))
    .map((leaf) => nameIn(leaf, kind))
    .filter((name) => name !== "");
  return [...new Set(names)].sort();
}

/** What a leaf of this kind waits for; empty where it is none. */
export function nameIn(leaf: AnyCondition, kind: "manual" | "simulation"): string {
  if (leaf.condition !== kind) return "";
  return leaf.condition === "manual" ? leaf.signal : leaf.event;
}

export function partsOf(condition: AnyCondition): readonly AnyCondition[] {
  if (condition.condition === "not") return [condition.of];
  return condition.condition === "all" || condition.condition === "any" ? condition.of : [];
}

function heldBy(before: AnyCondition | undefined): AnyCondition[] {
  if (before === undefined) return [];
  const parts = partsOf(before);
  return parts.length > 0 ? [...parts] : lacks(before) ? [] : [before];
}

function holdsNothing(condition: AnyCondition): boolean {
  const parts = partsOf(condition);
  const holds = condition.condition === "all" || condition.condition === "any";
  return (holds && parts.length === 0) || parts.some(holdsNothing);
}

/** A leaf in which what it is about is not yet said. */
function lacks(leaf: AnyCondition): boolean {
  switch (leaf.condition) {
    case "line":
      return leaf.line === "";
    case "unacknowledged":
      return leaf.line === "" || !Number.isInteger(leaf.minutes) || leaf.minutes < 1;
    case "message":
      return `${leaf.sender}${leaf.to}${leaf.words}`.trim() === "";
    case "simulation":
      return leaf.event.trim() === "";
    case "decision":
      return leaf.gate === "";
    case "manual":
      return leaf.signal.trim() === "";
    default:
      return false;
  }
}
