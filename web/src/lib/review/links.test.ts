import { expect, test } from "vitest";
import type { TimelineEvent } from "../wire/types";
import { stretchesOf } from "./links";

const set = (id: string, exercise_ms: number, says: string, number = 1): TimelineEvent => ({
  number, exercise_ms, wall_ms: 0, kind: "link_set", id, cells: [], post: "", text: "", says,
});

test("a link stands in a state until the next change, whatever happens to others", () => {
  const events = [set("L", 30, "up"), set("L", 10, "cut"), set("M", 20, "lossy")];
  expect(stretchesOf("L", events, 0, 100)).toEqual([
    { state: null, start_ms: 0, end_ms: 10 },
    { state: "cut", start_ms: 10, end_ms: 30 },
    { state: "up", start_ms: 30, end_ms: 100 },
  ]);
});

test("of two changes at one time the later one counts", () => {
  const events = [set("L", 10, "cut", 1), set("L", 10, "delayed", 2)];
  expect(stretchesOf("L", events, 10, 20)).toEqual([{ state: "delayed", start_ms: 10, end_ms: 20 }]);
});
