import { expect, test } from "vitest";
import { LINE_COLUMNS, ownColumn } from "./columns";
import { fitting, meant, typedIn, type Offer } from "./reading";
import { lexicon } from "./sample-lexicon";
import { lineRow } from "./sample-line";

const say = lexicon();
const line = lineRow({ columns: { Cell: "7" } });
const offers: Offer[] = [
  { id: "J2", label: "Intelligence" }, { id: "J3", label: "Operations" }, { id: "key", label: "Key" },
];
const column = (id: string) => LINE_COLUMNS.find((one) => one.id === id) ?? ownColumn({ id, type: "text", choices: [] });
const patch = (id: string, typed: string) => {
  const read = meant(column(id), line, typed, offers, say);
  return read.ok ? read.patch : [read.found, read.allowed];
};
const utc = (day: number, hour: number, minute: number) => Date.UTC(2022, 7, day, hour, minute);

test("a clock time stays on the day of the line, in the exercise's zone", () => {
  expect(patch("planned_ms", "0730")).toEqual({ planned_ms: utc(13, 2, 30) });
  expect(patch("planned_ms", "7:30")).toEqual({ planned_ms: utc(13, 2, 30) });
  expect(patch("planned_ms", "141830ZAUG22")).toEqual({ planned_ms: utc(14, 18, 30) });
  expect(patch("planned_ms", "+30")).toEqual({ planned_ms: utc(13, 4, 35) });
  expect(patch("planned_ms", "")).toEqual({ planned_ms: null });
});

test("a day and a time come as a spreadsheet copies them, in the exercise's zone", () => {
  for (const typed of ["2022-08-14 07:30", "14.08.2022 7:30", "14/8/2022 7:30:00", "8/14/2022 7:30"]) {
    expect(patch("planned_ms", typed)).toEqual({ planned_ms: utc(14, 2, 30) });
  }
  expect(patch("planned_ms", "8/8/2022 7:30")).toEqual({ planned_ms: utc(8, 2, 30) });
});

test("what is no time is named, with one that would be", () => {
  expect(patch("planned_ms", "2561")).toEqual(["2561", expect.stringContaining("AUG22")]);
  expect(patch("planned_ms", "soon")).toEqual(["soon", "130700EAUG22, 0730, +30, 2022-08-13 07:30"]);
  expect(patch("planned_ms", "5/9/2022 9:00")).toEqual(["5/9/2022 9:00", expect.stringContaining("0730")]);
  expect(patch("planned_ms", "31.02.2022 9:00")).toMatchObject(["31.02.2022 9:00", expect.stringContaining("0730")]);
});

test("addresses are ids or names, however they are set apart", () => {
  expect(patch("to", "j2, J3;J2")).toEqual({ to: ["J2", "J3"] });
  expect(patch("to", "Operations")).toEqual({ to: ["J3"] });
  expect(patch("to", "")).toEqual({ to: [] });
  expect(patch("to", "J2 J77")).toEqual(["J77", "J2, J3, key"]);
});

test("a choice is taken by its word or by its value, and never left empty", () => {
  expect(patch("priority", "KEY")).toEqual({ priority: "key" });
  expect(patch("priority", "")).toEqual(["", "Intelligence, Operations, Key"]);
});

test("a column of the exercise holds what its type allows, beside the others", () => {
  const number = ownColumn({ id: "No", type: "number", choices: [] });
  const day = ownColumn({ id: "Day", type: "day", choices: [] });
  expect(meant(number, line, "12,5", [], say)).toMatchObject({ patch: { columns: { Cell: "7", No: "12.5" } } });
  expect(meant(number, line, "many", [], say).ok).toBe(false);
  expect(meant(day, line, "4 March", [], say).ok).toBe(false);
  expect(meant(ownColumn({ id: "Cell", type: "text", choices: [] }), line, "", [], say)).toMatchObject({ patch: { columns: {} } });
});

test("a cell is opened with ids, so that what is typed reads back as it was", () => {
  expect(typedIn(column("to"), lineRow({ to: ["J2", "J3"] }), say)).toBe("J2 J3");
  expect(typedIn(column("planned_ms"), line, say)).toBe("130905EAUG22");
});

test("offers that begin with what is typed come first", () => {
  expect(fitting(offers, "o").map(({ id }) => id)).toEqual(["J3"]);
  expect(fitting(offers, "e").map(({ id }) => id)).toEqual(["J2", "J3", "key"]);
});
