import type { AnyCondition } from "../wire/types";
import { say } from "../wording/say.svelte";
import { partsOf } from "./conditions";

/** What a condition is called on this screen: a sentence, and below it those it holds. */
export type Said = { words: string; of: Said[] };

/** What stands behind the ids in a condition. */
export type Names = {
  /** A date-time group. */
  dtg: (ms: number) => string;
  /** What an address is called. */
  name: (address: string) => string;
  /** What a gate is called, and one of its options. */
  gate: (gate: string) => string;
  option: (gate: string, option: string) => string;
};

export function triggerWords(condition: AnyCondition, names: Names): Said {
  const of = partsOf(condition).map((part) => triggerWords(part, names));
  return { words: sentence(condition, names), of };
}

/** One line for a table: what a single condition says, or how many there are. */
export function triggerLine(condition: AnyCondition, names: Names): string {
  const parts = partsOf(condition);
  const [only] = parts;
  if (parts.length === 1 && only !== undefined && condition.condition !== "not") {
    return triggerLine(only, names);
  }
  if (condition.condition === "all" || condition.condition === "any") {
    return say(`control-when-${condition.condition}-count`, { count: parts.length });
  }
  return sentence(condition, names);
}

function sentence(condition: AnyCondition, names: Names): string {
  const some = (value: string): string => (value ? "yes" : "no");
  switch (condition.condition) {
    case "all":
    case "any":
    case "not":
      return say(`control-when-${condition.condition}`);
    case "time":
      return say("control-when-time", { dtg: names.dtg(condition.exercise_ms) });
    case "line":
      return say("control-when-line", { line: condition.line, status: condition.status });
    case "message":
      return say("control-when-message", {
        has_sender: some(condition.sender),
        sender: condition.sender ? names.name(condition.sender) : "",
        has_to: some(condition.to),
        to: condition.to ? names.name(condition.to) : "",
        has_words: some(condition.words),
        words: condition.words,
      });
    case "order":
      return say("control-when-order", {
        kind: condition.kind,
        has_sender: some(condition.sender),
        sender: condition.sender ? names.name(condition.sender) : "",
      });
    case "unacknowledged":
      return say("control-when-unacknowledged", { line: condition.line, minutes: condition.minutes });
    case "simulation":
      return say("control-when-simulation", { event: condition.event });
    case "decision":
      return say("control-when-decision", {
        gate: names.gate(condition.gate),
        has_option: some(condition.option),
        option: condition.option ? names.option(condition.gate, condition.option) : "",
      });
    case "manual":
      return say("control-when-manual", { signal: condition.signal });
    default:
      throw new Error(`condition ${String(condition satisfies never)}`);
  }
}
