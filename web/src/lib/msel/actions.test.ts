import { describe, expect, test } from "vitest";
import type { LineRow, Role } from "../wire/types";
import { actionsOf, commandFor, type Circumstances } from "./actions";
import { lineRow } from "./sample-line";

const now = (role: Role, more: Partial<Circumstances> = {}): Circumstances => ({
  role,
  billet: "B-ME",
  clock: "running",
  halted: false,
  statusOf: () => undefined,
  chosenOf: () => "",
  ...more,
});
const names = (line: LineRow, role: Role, more: Partial<Circumstances> = {}) =>
  actionsOf(line, now(role, more)).map((action) => action.name);
const why = (line: LineRow, name: string, more: Partial<Circumstances> = {}) =>
  actionsOf(line, now("director", more)).find((action) => action.name === name)?.blocked;

describe("what may be done to a line", () => {
  test("a controller submits a draft but does not omit it", () => {
    expect(names(lineRow({ status: "draft" }), "controller")).toEqual(["submit", "hold"]);
    expect(names(lineRow({ status: "draft" }), "msel_manager")).toEqual([
      "submit", "hold", "omit", "retire",
    ]);
  });

  test("only planners approve and return", () => {
    const line = lineRow({ status: "submitted" });
    expect(names(line, "controller")).toEqual(["hold"]);
    expect(names(line, "director")).toEqual(["approve", "hold", "return", "omit", "retire"]);
  });

  test("a controller releases, defers or holds a synchronized line", () => {
    expect(names(lineRow({ status: "synchronized" }), "controller")).toEqual([
      "release", "hold", "defer",
    ]);
  });

  test("a released line is completed or recalled, a complete one recalled, a recalled one left", () => {
    expect(names(lineRow({ status: "released" }), "director")).toEqual(["complete", "recall"]);
    expect(names(lineRow({ status: "complete" }), "controller")).toEqual(["recall"]);
    expect(names(lineRow({ status: "recalled" }), "director")).toEqual([]);
  });

  test("what delivers nothing is complete without being released", () => {
    const task = lineRow({ status: "synchronized", kind: "control_task" });
    expect(names(task, "controller")).toEqual(["release", "complete", "hold", "defer"]);
  });

  test("a held line is taken off hold, not held again", () => {
    const held = lineRow({ status: "approved", held: true });
    expect(names(held, "controller")).toEqual(["unhold", "defer"]);
  });

  test("an evaluator and a staff officer can do nothing", () => {
    for (const role of ["evaluator", "staff", "observer", "interpreter"] as const) {
      expect(names(lineRow({ status: "synchronized" }), role)).toEqual([]);
    }
  });
});

describe("what stands against it", () => {
  const ready = lineRow({ status: "synchronized" });

  test("nothing stands against a ready line while play runs or pauses", () => {
    expect(why(ready, "release")).toBeNull();
    expect(why(ready, "release", { clock: "paused" })).toBeNull();
  });

  test("a safety halt, a night pause, a hold and an open prerequisite block a release", () => {
    expect(why(ready, "release", { halted: true })?.code).toBe("exercise-halted");
    expect(why(ready, "release", { clock: "night_pause" })).toEqual({
      code: "exercise-not-running",
      fields: { state: "night_pause" },
    });
    expect(why({ ...ready, held: true }, "release")?.code).toBe("line-held-back");
    const after = { ...ready, prerequisite: "CT-1-01" };
    expect(why(after, "release", { statusOf: () => "approved" })?.code).toBe("prerequisite-open");
    expect(why(after, "release", { statusOf: () => "complete" })).toBeNull();
  });

  test("of alternatives only one is released", () => {
    const other = { ...ready, alternative: "BRIDGE" };
    expect(why(other, "release", { chosenOf: () => "CT-1-09" })).toEqual({
      code: "alternative-chosen",
      fields: { line: other.id, chosen: "CT-1-09" },
    });
    expect(why(other, "release")).toBeNull();
  });

  test("nobody approves his own line", () => {
    const mine = lineRow({ status: "submitted", author: "B-ME" });
    expect(why(mine, "approve")?.code).toBe("own-line");
    expect(why({ ...mine, author: "B-OTHER" }, "approve")).toBeNull();
  });

  test("an inject that reaches nobody is not synchronized, a control task may be", () => {
    const inject = lineRow({ status: "approved", to: [] });
    expect(why(inject, "synchronize")?.code).toBe("line-addresses-nobody");
    expect(why({ ...inject, kind: "control_task" }, "synchronize")).toBeNull();
  });
});

test("a command carries what was asked for and nothing else", () => {
  expect(commandFor("release", "CT-1-01", "because")).toEqual({
    command: "msel.release",
    line: "CT-1-01",
  });
  expect(commandFor("defer", "CT-1-01", "rain", 60_000)).toEqual({
    command: "msel.defer",
    line: "CT-1-01",
    reason: "rain",
    until_ms: 60_000,
  });
});
