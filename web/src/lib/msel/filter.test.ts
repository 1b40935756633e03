import { expect, test } from "vitest";
import { NO_DAY, dayOf, daysOf, inOrder } from "./filter";
import { lineRow } from "./sample-line";

const at = (day: number, hour: number, minute = 0) => Date.UTC(2022, 7, day, hour, minute);

const lines = [
  lineRow({ id: "A", planned_ms: at(13, 4) }),
  lineRow({ id: "B", planned_ms: at(13, 20) }),
  lineRow({ id: "C", planned_ms: null }),
];

test("a day is a day of the exercise's zone", () => {
  expect(dayOf(at(13, 18, 59), "E")).toBe("13AUG22");
  expect(dayOf(at(13, 19), "E")).toBe("14AUG22");
  expect(dayOf(null, "E")).toBe(NO_DAY);
});

test("days stand in their order and the basket comes last", () => {
  expect(daysOf([...lines].reverse(), "E")).toEqual(["13AUG22", "14AUG22", NO_DAY]);
});

test("lines stand by time, then by id, those without a time last", () => {
  const same = lineRow({ id: "0", planned_ms: at(13, 4) });
  expect(inOrder([...lines, same].reverse()).map((line) => line.id)).toEqual(["0", "A", "B", "C"]);
});
