import { describe, expect, it } from "vitest";
import { answered, decided, likely, mapped, questions } from "./sheet";
import type { Difference, Reported, SheetMapping } from "./sheet";

const sheet: SheetMapping = {
  sheet: "MSEL",
  is_taken: true,
  heading_row: 1,
  columns: [
    { column: "A", heading: "Ref", field: "number" },
    { column: "B", heading: "What", field: "" },
  ],
  language: "",
  times: { day: "", year: null, order: "", unit: "", zone_letter: "", l_is_local: false, l_is_zone: false },
};

const difference = (fate: Difference["fate"]): Difference => ({
  mark: "m",
  line: "1",
  row: "1",
  name: "1",
  fate,
  title: "Bridge",
  origin: "MSEL!2",
  changes: [],
});

describe("a mapping in a person's hands", () => {
  it("gives a field to one column only", () => {
    const fields = mapped(sheet, "B", "number").columns.map((one) => one.field);
    expect(fields).toEqual(["", "number"]);
  });

  it("lets several columns only keep their cells", () => {
    const fields = mapped(sheet, "A", "").columns.map((one) => one.field);
    expect(fields).toEqual(["", ""]);
  });
});

describe("a likely choice", () => {
  it("takes what is new or changed and leaves conflicts and lost lines open", () => {
    expect((["new", "changed", "conflict", "gone"] as const).map((f) => likely(difference(f)))).toEqual(
      ["accept", "accept", null, null],
    );
  });
});

describe("a time that is not clear", () => {
  const day = { ...sheet.times, order: "day_first" as const };
  const month = { ...sheet.times, order: "month_first" as const };
  const asks = (cell: string, ...times: string[]): Reported => ({
    sheet: "MSEL",
    row: 2,
    cell,
    found: "5/3/10",
    allowed: "",
    reason: "time-order",
    dropped: false,
    readings: times.map((time, at) => ({ time, rules: at === 0 ? day : month })),
  });

  it("is asked once for all cells of a sheet that the same answer settles", () => {
    const asked = questions([asks("B2", "05MAR", "03MAY"), asks("B3", "06MAR", "03JUN"), asks("B4")]);
    expect(asked.map((one) => one.cells)).toEqual([["B2", "B3"]]);
    expect(asked[0]?.readings.map((one) => one.time)).toEqual(["05MAR", "03MAY"]);
  });

  it("is no question where there is one way to mean it", () => {
    expect(questions([asks("B2", "05MAR")])).toEqual([]);
  });

  it("an answer is a rule of its sheet and of no other", () => {
    const mapping = { sheets: [sheet, { ...sheet, sheet: "Other" }], encoding: "" };
    const orders = answered(mapping, "MSEL", month).sheets.map((one) => one.times.order);
    expect(orders).toEqual(["month_first", ""]);
  });
});

describe("a decision by one key", () => {
  it("is one that the difference allows", () => {
    expect(decided("KeyA", difference("conflict"))).toBe("accept");
    expect(decided("KeyR", difference("conflict"))).toBe("refuse");
    expect(decided("KeyN", difference("conflict"))).toBe("as_new");
    expect(decided("KeyN", difference("gone"))).toBeUndefined();
    expect(decided("KeyL", difference("gone"))).toBeNull();
    expect(decided("KeyQ", difference("gone"))).toBeUndefined();
  });
});
