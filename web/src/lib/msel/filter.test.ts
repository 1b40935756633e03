import { expect, test } from "vitest";
import { NO_DAY, NO_FILTER, dayOf, daysOf, filtered, inOrder, type LineFilter } from "./filter";
import { lineRow, text } from "./sample-line";

const at = (day: number, hour: number, minute = 0) => Date.UTC(2022, 7, day, hour, minute);
const name = (address: string) => (address === "J2" ? "Intelligence" : address);
const ids = (filter: Partial<LineFilter>) =>
  filtered(lines, { ...NO_FILTER, ...filter }, "E", name).map((line) => line.id);

const lines = [
  lineRow({ id: "A", planned_ms: at(13, 4) }),
  lineRow({ id: "B", planned_ms: at(13, 20), status: "released", title: text("Мост закрыт", "ru"), body: text("") }),
  lineRow({ id: "C", planned_ms: null, kind: "contingency", storyline: "DR-1" }),
];

test("a day is a day of the exercise's zone", () => {
  expect(dayOf(at(13, 18, 59), "E")).toBe("13AUG22");
  expect(dayOf(at(13, 19), "E")).toBe("14AUG22");
  expect(dayOf(null, "E")).toBe(NO_DAY);
});

test("days stand in their order and the basket comes last", () => {
  expect(daysOf([...lines].reverse(), "E")).toEqual(["13AUG22", "14AUG22", NO_DAY]);
});

test("every part of the filter must fit", () => {
  expect(ids({})).toEqual(["A", "B", "C"]);
  expect(ids({ status: "open" })).toEqual(["A", "C"]);
  expect(ids({ status: "released" })).toEqual(["B"]);
  expect(ids({ kind: "contingency", storyline: "CT-1" })).toEqual([]);
  expect(ids({ day: NO_DAY })).toEqual(["C"]);
  expect(ids({ controller: "WHITE-1" })).toEqual(["A", "B", "C"]);
  expect(ids({ controller: "WHITE-2" })).toEqual([]);
});

test("words are found in any language, in ids and in names of addressees", () => {
  expect(ids({ words: "мост" })).toEqual(["B"]);
  expect(ids({ words: "intelligence trucks" })).toEqual(["A", "C"]);
  expect(ids({ words: "white-1 b" })).toEqual(["A", "B", "C"]);
  expect(ids({ words: "nowhere" })).toEqual([]);
});

test("lines stand by time, then by id, those without a time last", () => {
  const same = lineRow({ id: "0", planned_ms: at(13, 4) });
  expect(inOrder([...lines, same].reverse()).map((line) => line.id)).toEqual(["0", "A", "B", "C"]);
});
