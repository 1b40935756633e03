import { expect, test } from "vitest";
import { lineRow, text } from "../msel/sample-line";
import type { ObjectiveRow, ObservationRow } from "../wire/types";
import { EVERY_NOTE, filteredNotes, latestReleased, meaningOf } from "./notes";
import { aimsOf, coverageOf, objectivesOf } from "./objectives";

const task = (id: string) => ({ id, title: text(id), condition: text(""), standard: text("") });
const objectives: ObjectiveRow[] = [
  { row: "objective", id: "O1", audience: [], release: [], display_only: [], mission: "", nation: "", title: text("One"), tasks: [task("O1.1"), task("O1.2")] },
  { row: "objective", id: "O2", audience: [], release: [], display_only: [], mission: "", nation: "", title: text("Two"), tasks: [] },
];
const note = (more: Partial<ObservationRow>): ObservationRow => ({
  row: "observation", id: "OB-1", audience: [], release: [], display_only: [], text: text("Order given late"),
  type: "area_for_improvement", rating: "M", objective: "O1.1", line: "CT-1-02", exercise_ms: 10,
  billet: "EVAL-1", ...more,
});
const notes = [note({}), note({ id: "OB-2", objective: "O2", rating: "P", exercise_ms: 20, billet: "EVAL-2" })];
const shown = (more: object) =>
  filteredNotes(notes, { ...EVERY_NOTE, ...more }, "EVAL-1", aimsOf(objectives)).map(({ id }) => id);

test("1 to 5 rate and the signs judge, other keys mean nothing", () => {
  expect(meaningOf("1")).toEqual({ rating: "P" });
  expect(meaningOf("5")).toEqual({ rating: "not_observed" });
  expect(meaningOf("-")).toEqual({ type: "area_for_improvement" });
  expect(["0", "6", "a", "Tab"].map(meaningOf)).toEqual([null, null, null, null]);
});

test("notes stand newest first and are cut by objective with its tasks", () => {
  expect(shown({})).toEqual(["OB-2", "OB-1"]);
  expect(shown({ objective: "O1" })).toEqual(["OB-1"]);
  expect(shown({ objective: "O1.2" })).toEqual([]);
  expect(shown({ mine: true })).toEqual(["OB-1"]);
  expect(shown({ words: "late ct-1" })).toEqual(["OB-2", "OB-1"]);
  expect(shown({ rating: "P" })).toEqual(["OB-2"]);
});

test("a note is about the line released last", () => {
  const lines = [
    lineRow({ id: "A", released_ms: 5 }),
    lineRow({ id: "B", released_ms: 9 }),
    lineRow({ id: "C" }),
  ];
  expect(latestReleased(lines)?.id).toBe("B");
  expect(latestReleased([lineRow({})])).toBeUndefined();
});

test("an objective counts the lines and notes of its tasks, each line once", () => {
  const lines = [lineRow({ objectives: ["O1.1", "O1.2"], released_ms: 1 }), lineRow({ objectives: ["O1"] })];
  const [one, first] = coverageOf(objectives, lines, notes);
  expect([one?.lines, one?.released, one?.observations]).toEqual([2, 1, 1]);
  expect([first?.aim.id, first?.lines, first?.observations]).toEqual(["O1.1", 1, 1]);
});

test("an objective that is not there is left out", () => {
  expect(objectivesOf(objectives, ["O2", "gone", "O1.2"]).map(({ id }) => id)).toEqual(["O2", "O1.2"]);
});
