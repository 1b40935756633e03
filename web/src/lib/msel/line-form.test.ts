import { expect, test } from "vitest";
import { changedFields, formOf, idIsGood, lineOf, merged, nextId } from "./line-form";
import { lineRow } from "./sample-line";

test("an edited line keeps every planned field it does not change", () => {
  const row = lineRow({ info: ["J3"], deadline_ms: 60_000, owner: "KGZ", released_to: ["KGZ", "TJK"] });
  const line = lineOf(formOf(row));
  expect(line.release).toEqual(["KGZ", "TJK"]);
  for (const field of ["id", "planned_ms", "deadline_ms", "to", "info", "owner"] as const) {
    expect(line[field]).toEqual(row[field]);
  }
});

test("a new line takes the next number of its storyline", () => {
  expect(nextId("CT-1", ["CT-1-02", "CT-1-22", "CT-11-90", "CT-1-x"])).toBe("CT-1-23");
  expect(nextId("", [])).toBe("DYN-01");
});

test("fields that somebody else changed are named", () => {
  const before = formOf(lineRow());
  const after = formOf(lineRow({ planned_ms: 0, to: ["J2", "J3"] }));
  expect(changedFields(before, after)).toEqual(["planned_ms", "to"]);
});

test("an id holds no spaces", () => {
  expect(idIsGood("CT-1-02")).toBe(true);
  expect(idIsGood("CT 1")).toBe(false);
  expect(idIsGood("")).toBe(false);
});

test("another's change is taken over, and where both changed the writer's stays", () => {
  const opened = formOf(lineRow());
  const mine = { ...opened, to: ["J9"], precedence: "flash" as const };
  const theirs = { ...opened, to: ["J4"], planned_ms: 0 };
  const { form, taken, both } = merged(opened, mine, theirs);
  expect([form.to, form.precedence, form.planned_ms]).toEqual([["J9"], "flash", 0]);
  expect([taken, both]).toEqual([["planned_ms"], ["to"]]);
});
