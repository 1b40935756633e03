import { expect, test } from "vitest";
import { columnsOf, type Column } from "./columns";
import { NO_DAY } from "./filter";
import { Haystack, counted, found, grouped, sieved, sorted } from "./query";
import { lexicon } from "./sample-lexicon";
import { lineRow, text } from "./sample-line";
import type { ColumnFilter } from "../wire/types";

const at = (day: number, hour: number, minute = 0) => Date.UTC(2022, 7, day, hour, minute);
const lines = [
  lineRow({ id: "A", planned_ms: at(13, 4), to: ["J2", "J3"], columns: { Serial: "10" } }),
  lineRow({ id: "B", planned_ms: at(13, 20), status: "released", title: text("Мост закрыт", "ru"), columns: { Serial: "9" } }),
  lineRow({ id: "C", planned_ms: null, to: [], kind: "contingency", storyline: "DR-1" }),
];
const columns = columnsOf([{ id: "Serial", type: "number", choices: [] }], lines);
const say = lexicon({ faults: (line) => (line === "C" ? 2 : 0) });
const hay = new Haystack(say.name);
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
const column = (id: string): Column => {
  const known = columns.get(id);
  if (known === undefined) throw new Error(id);
  return known;
};
const asked = (...filters: (Partial<ColumnFilter> & { column: string })[]) =>
  ids(sieved(lines, filters.map((one) => ({ values: [], words: "", ...one })), columns, say));

test("words are found in any language, in ids, own columns and names of addressees", () => {
  expect(ids(found(lines, "мост", hay))).toEqual(["B"]);
  expect(ids(found(lines, "intelligence trucks", hay))).toEqual(["A", "B"]);
  expect(ids(found(lines, "DR-1", hay))).toEqual(["C"]);
  expect(ids(found(lines, "nowhere", hay))).toEqual([]);
});

test("a changed line is searched as it is now", () => {
  const changed = lineRow({ id: "A", title: text("Bridge") });
  expect(ids(found([changed], "bridge", hay))).toEqual(["A"]);
});

test("every filter must fit; of its values one is enough", () => {
  expect(asked({ column: "status", values: ["released", "synchronized"] })).toEqual(["A", "B", "C"]);
  expect(asked({ column: "to", values: ["J3"] })).toEqual(["A"]);
  expect(asked({ column: "to", values: [""] })).toEqual(["C"]);
  expect(asked({ column: "planned_ms", values: [NO_DAY] })).toEqual(["C"]);
  expect(asked({ column: "status", values: ["released"] }, { column: "to", values: ["J3"] })).toEqual([]);
  expect(asked({ column: "faults", values: ["faults"] })).toEqual(["C"]);
  expect(asked({ column: "gone", values: ["x"] })).toEqual(["A", "B", "C"]);
});

test("a time of day is asked for across midnight", () => {
  expect(asked({ column: "planned_ms", words: "0800-1000" })).toEqual(["A"]);
  expect(asked({ column: "planned_ms", words: "2300-0200" })).toEqual(["B"]);
  expect(asked({ column: "planned_ms", words: "13090" })).toEqual(["A"]);
});

test("numbers sort as numbers, and what is empty comes last", () => {
  expect(ids(sorted(lines, column("Serial"), false, say))).toEqual(["B", "A", "C"]);
  expect(ids(sorted(lines, column("planned_ms"), true, say))).toEqual(["C", "B", "A"]);
});

test("values are counted one by one", () => {
  expect(counted(lines, column("to"), say)).toEqual([["", 1], ["J2", 2], ["J3", 1]]);
  expect(counted(lines, column("planned_ms"), say).map(([day]) => day)).toEqual(["13AUG22", "14AUG22", NO_DAY]);
});

test("lines stand under the head of their group", () => {
  const rows = grouped(lines, (line) => line.storyline);
  expect(rows.map((row) => (row.row === "head" ? `${row.head} ${row.count}` : row.id))).toEqual(["CT-1 2", "A", "B", "DR-1 1", "C"]);
});
