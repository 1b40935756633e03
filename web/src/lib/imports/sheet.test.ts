import { describe, expect, it } from "vitest";
import { likely, mapped, type Difference, type SheetMapping } from "./sheet";

const sheet: SheetMapping = {
  sheet: "MSEL",
  is_taken: true,
  heading_row: 1,
  columns: [
    { column: "A", heading: "Ref", field: "number" },
    { column: "B", heading: "What", field: "" },
  ],
  language: "",
  times: { day: "", year: null, order: "", unit: "", zone_letter: "", l_is_local: false },
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
