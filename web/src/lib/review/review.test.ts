import { expect, test } from "vitest";
import type { HourLoad, MessageDelay, TimelineEvent, TimelineKind } from "../wire/types";
import { busiestCells, hoursAndMinutes, loadColumns, slowest } from "./shape";
import { DayAxis, LANE_HEIGHT, lanesOf, tickAt, ticksOf } from "./timeline";

const HOUR = 3_600_000;
const hour = (cell: string, at: number, received: number, sent = 0): HourLoad => ({
  cell, hour_ms: at * HOUR, received, sent,
});
const event = (kind: TimelineKind, exercise_ms: number): TimelineEvent => ({
  number: 1, exercise_ms, wall_ms: 0, kind, id: "X", cells: [], post: "", text: "", says: "",
});
const DAYS = [
  { start_ms: 0, end_ms: 12 * HOUR },
  { start_ms: 24 * HOUR, end_ms: 36 * HOUR },
];

test("hours without a message count as zero, and every cell is summed", () => {
  const load = [hour("J2", 7, 1, 2), hour("J3", 7, 4), hour("J2", 9, 3)];
  expect(loadColumns(load, "")).toEqual({
    hours_ms: [7 * HOUR, 8 * HOUR, 9 * HOUR], received: [5, 0, 3], sent: [2, 0, 0],
  });
  expect(loadColumns(load, "J3").received).toEqual([4]);
  expect(loadColumns(load, "J9").hours_ms).toEqual([]);
  expect(busiestCells(load)).toEqual(["J2", "J3"]);
});

test("nights take no room on the timeline", () => {
  const axis = new DayAxis(DAYS, 1010);
  expect(axis.xOf(6 * HOUR)).toBe(250);
  expect(axis.xOf(12 * HOUR)).toBe(500);
  expect(axis.xOf(20 * HOUR)).toBe(500);
  expect(axis.xOf(24 * HOUR)).toBe(510);
  expect(axis.xOf(99 * HOUR)).toBe(1010);
  expect(axis.xOf(-HOUR)).toBe(0);
});

test("an event is found in its lane and the making of the plan has none", () => {
  const axis = new DayAxis(DAYS, 1010);
  const events = [event("line_put", 0), event("line_released", 6 * HOUR), event("startex", 0)];
  const lanes = lanesOf(events);
  expect(lanes).toEqual(["clock", "released"]);
  const ticks = ticksOf(events, lanes, axis);
  expect(ticks).toHaveLength(2);
  const y = LANE_HEIGHT + 3;
  expect(tickAt(ticks, 252, y)?.event.kind).toBe("line_released");
  expect(tickAt(ticks, 252, y + LANE_HEIGHT)).toBeNull();
  expect(tickAt(ticks, 270, y)).toBeNull();
});

test("a duration is told in hours and minutes", () => {
  expect(hoursAndMinutes(72 * 60_000)).toEqual({ hours: 1, minutes: 12 });
  expect(hoursAndMinutes(-59 * 60_000)).toEqual({ hours: 0, minutes: 59 });
});

test("the longest wait stands first, and who waits still has waited until now", () => {
  const delay = (message: string, sent_ms: number, took_ms: number | null): MessageDelay => ({
    message, title: "", precedence: "routine", from_language: "ru", to_language: "en", nations: [], sent_ms, took_ms,
  });
  const found = slowest([delay("quick", 0, 5), delay("open", 40, null), delay("slow", 0, 70)], 100);
  expect(found.map(({ delay: { message }, waited_ms }) => [message, waited_ms])).toEqual([["slow", 70], ["open", 60], ["quick", 5]]);
});
