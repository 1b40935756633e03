import { expect, test } from "vitest";
import type { RhythmRow, TurnKind, TurnRow } from "../wire/types";
import type { Sitting } from "../rhythm/day";
import { demand, faultsOf, manned, moved, nextStart, steps, stretched, turnOf } from "./turns";

const MINUTE = 60_000;
const turn = (id: string, start: number, end: number, kind: TurnKind = "booth", billet = "L1"): TurnRow => ({
  row: "turn", id, audience: [], release: [], display_only: [], billet, kind, rhythm: "",
  start_ms: start * MINUTE, end_ms: end * MINUTE,
});
const sitting = (languages: string[], start: number, end: number): Sitting => ({
  row: { id: "BRIEF", languages } as RhythmRow, day: "2022-08-13", start_ms: start * MINUTE, end_ms: end * MINUTE,
});

test("half an hour in the booth is the longest, and the next turn comes after a break", () => {
  const faults = faultsOf([turn("a", 0, 30), turn("b", 40, 70), turn("c", 90, 125), turn("d", 30, 60, "booth", "L2")]);
  expect([...faults]).toEqual([["b", "no-break"], ["c", "long"]]);
});

test("writing tires nobody's voice", () => {
  expect(faultsOf([turn("a", 0, 300, "written")]).size).toBe(0);
});

test("a meeting is manned by who is there for it, each once", () => {
  const brief = sitting(["ru"], 60, 120);
  expect(manned(brief, [turn("a", 60, 90), turn("b", 90, 120), turn("c", 90, 120, "booth", "L2")])).toBe(2);
  expect(manned(brief, [turn("a", 0, 60), turn("w", 60, 120, "written")])).toBe(0);
  expect(manned(brief, [{ ...turn("a", 60, 90), rhythm: "OTHER" }])).toBe(0);
});

test("only meetings that are interpreted are demand", () => {
  expect(demand([sitting(["ru"], 0, 1), sitting([], 2, 3)], "2022-08-13").length).toBe(1);
  expect(demand([sitting(["ru"], 0, 1)], "2022-08-14")).toEqual([]);
});

test("a turn keeps its length when it moves, and never ends before it begins", () => {
  const one = turnOf(turn("a", 60, 90));
  expect(moved(one, 15 * MINUTE)).toMatchObject({ start_ms: 75 * MINUTE, end_ms: 105 * MINUTE });
  expect(stretched(one, -60 * MINUTE).end_ms).toBe(75 * MINUTE);
  expect([steps(8 * MINUTE), steps(-7 * MINUTE) || 0]).toEqual([15 * MINUTE, 0]);
});

test("a new turn follows the last one of its day", () => {
  expect(nextStart([turn("a", 0, 30), turn("b", 30, 60)], "L1", 0, 600 * MINUTE)).toBe(60 * MINUTE);
  expect(nextStart([], "L1", 0, 600 * MINUTE)).toBe(0);
});
