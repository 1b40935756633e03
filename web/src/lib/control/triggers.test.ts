import { afterEach, describe, expect, test } from "vitest";
import type { AnyCondition } from "../wire/types";
import { wording } from "../wording/say.svelte";
import { depthOf, leavesOf, newCondition, waitedFor, wrongWith } from "./conditions";
import { triggerLine, triggerWords, type Names } from "./trigger-words";

const line: AnyCondition = { condition: "line", line: "CT-1-03", status: "complete" };
const signal: AnyCondition = { condition: "manual", signal: "go" };
const all = (...of: AnyCondition[]): AnyCondition => ({ condition: "all", of });
const names: Names = {
  dtg: () => "130730EAUG22",
  name: (address) => address,
  gate: () => "Close the pass?",
  option: () => "Close it",
};

afterEach(() => wording.use("en"));

describe("a condition while it is written", () => {
  test("keeps what it held when it becomes a group, and one of them when it becomes a not", () => {
    expect(newCondition("all", 0, line)).toEqual(all(line));
    expect(newCondition("any", 0, all(line, signal))).toEqual({ condition: "any", of: [line, signal] });
    expect(newCondition("not", 0, all(line, signal))).toEqual({ condition: "not", of: line });
    expect(newCondition("all", 0, { condition: "manual", signal: "" })).toEqual(all());
  });

  test("is not ready while anything in it is empty", () => {
    expect(wrongWith(line)).toBeNull();
    expect(wrongWith(all(line, { condition: "manual", signal: " " }))).toBe("control-when-unfinished");
    expect(wrongWith(all())).toBe("control-when-unfinished");
    const anyMessage: AnyCondition = { condition: "message", sender: "", to: "", words: "" };
    expect(wrongWith(anyMessage)).toBe("control-when-unfinished");
    expect(wrongWith({ ...anyMessage, to: "J2" })).toBeNull();
    expect(wrongWith({ condition: "unacknowledged", line: "A", minutes: 0 })).toBe("control-when-unfinished");
  });

  test("is neither deeper nor larger than the desk takes", () => {
    const deep = (levels: number): AnyCondition => (levels === 1 ? line : all(deep(levels - 1)));
    expect(depthOf(deep(8))).toBe(8);
    expect(wrongWith(deep(8))).toBeNull();
    expect(wrongWith(deep(9))).toBe("control-when-too-deep");
    expect(wrongWith(all(...Array<AnyCondition>(51).fill(line)))).toBe("control-when-too-many");
    expect(leavesOf(all(line, all(signal)))).toEqual([line, signal]);
  });
});

test("names that lines wait for are offered once each", () => {
  const told: AnyCondition = { condition: "simulation", event: "convoy at BP3" };
  expect(waitedFor([null, all(signal, told), signal], "manual")).toEqual(["go"]);
  expect(waitedFor([all(signal, told)], "simulation")).toEqual(["convoy at BP3"]);
});

test("a condition is said with those it holds below it", async () => {
  const decided: AnyCondition = { condition: "decision", gate: "G1", option: "close" };
  const tree = all(line, { condition: "not", of: decided });
  expect(triggerWords(tree, names)).toEqual({
    words: "All of these are so:",
    of: [
      { words: "Line CT-1-03: Complete", of: [] },
      { words: "This is not so:", of: [{ words: "Close the pass?: “Close it” is decided", of: [] }] },
    ],
  });
  await wording.use("ru");
  expect(triggerWords(signal, names).words).toBe("Подан сигнал «go»");
});

test("what a message condition leaves open is not said", () => {
  const from: AnyCondition = { condition: "message", sender: "J2", to: "", words: "" };
  expect(triggerWords(from, names).words).toBe("A message was sent by J2");
  const words: AnyCondition = { condition: "message", sender: "", to: "EXCON", words: "ford" };
  expect(triggerWords(words, names).words).toBe("A message was sent to EXCON that holds “ford”");
});

test("one line for a table says the only condition, else how many there are", () => {
  expect(triggerLine(all(all(line)), names)).toBe("Line CT-1-03: Complete");
  expect(triggerLine(all(line, signal), names)).toBe("All of 2 conditions");
});
