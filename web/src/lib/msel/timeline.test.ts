import { expect, test } from "vitest";
import {
  SNAP_MS, dragged_ms, lanesOf, loadOf, markAt, marksByStoryline, marksOf, spanOfDay, timeAt, xOf, yOf,
} from "./timeline";
import { lineRow } from "./sample-line";

const at = (hour: number, minute = 0) => Date.UTC(2022, 7, 13, hour, minute);
const DAY = { start_ms: at(2), end_ms: at(14) };
const WIDTH = 1200;

test("a play day spans its hours, wider where a line stands outside them", () => {
  expect(spanOfDay("13AUG22", [], [DAY], "E")).toEqual(DAY);
  const late = lineRow({ planned_ms: at(15, 30) });
  expect(spanOfDay("13AUG22", [late], [DAY], "E")).toEqual({ start_ms: at(2), end_ms: at(16) });
  expect(spanOfDay("20AUG22", [late], [DAY], "E")).toBeNull();
});

test("a released line stands at its release, a planned one at its plan", () => {
  const lines = [
    lineRow({ id: "P", planned_ms: at(5) }),
    lineRow({ id: "R", planned_ms: at(5), released_ms: at(6), status: "released" }),
    lineRow({ id: "N", planned_ms: null }),
  ];
  const marks = marksOf(lines, DAY, WIDTH);
  expect(marks.map(({ id, at_ms }) => [id, at_ms])).toEqual([["P", at(5)], ["R", at(6)]]);
});

test("marks of one minute stand in lanes and each is hit where it is drawn", () => {
  const lines = ["A", "B", "C"].map((id) => lineRow({ id, planned_ms: at(5) }));
  const marks = marksOf(lines, DAY, WIDTH);
  expect(new Set(marks.map((mark) => mark.lane)).size).toBe(3);
  for (const mark of marks) {
    const hit = markAt(marks, xOf(mark.at_ms, DAY, WIDTH) + 2, yOf(mark.lane) - 1, DAY, WIDTH);
    expect(hit?.id).toBe(mark.id);
  }
});

test("a click beside every mark means none", () => {
  const marks = marksOf([lineRow({ planned_ms: at(5) })], DAY, WIDTH);
  expect(markAt(marks, xOf(at(5), DAY, WIDTH) + 30, yOf(0), DAY, WIDTH)).toBeNull();
});

test("the time under the pointer is the time drawn there", () => {
  expect(timeAt(xOf(at(7, 15), DAY, WIDTH), DAY, WIDTH)).toBeCloseTo(at(7, 15), -2);
});

test("the load counts lines per step, the last minute in the last step", () => {
  const times = [at(2), at(2, 10), at(3), at(14)];
  const marks = marksOf(times.map((planned_ms, i) => lineRow({ id: `${i}`, planned_ms })), DAY, WIDTH);
  const load = loadOf(marks, DAY, 3_600_000);
  expect(load).toHaveLength(12);
  expect([load[0], load[1], load[11]]).toEqual([2, 1, 1]);
});

test("a drag moves in steps of five minutes", () => {
  const fiveMinutes = WIDTH / 144;
  expect(dragged_ms(fiveMinutes * 3.4, DAY, WIDTH)).toBe(3 * SNAP_MS);
  expect(dragged_ms(-fiveMinutes, DAY, WIDTH)).toBe(-SNAP_MS);
  expect(dragged_ms(1, DAY, WIDTH)).toBe(0);
});

test("each storyline of the day has its lane", () => {
  const lines = [
    lineRow({ id: "A", storyline: "DR", planned_ms: at(5) }),
    lineRow({ id: "B", storyline: "CT", planned_ms: at(5) }),
    lineRow({ id: "C", storyline: "PK", planned_ms: at(20) }),
  ];
  const lanes = lanesOf(lines, DAY);
  expect(lanes).toEqual(["CT", "DR"]);
  expect(marksByStoryline(lines, DAY, lanes).map(({ id, lane }) => [id, lane])).toEqual([["A", 1], ["B", 0]]);
});
