import { expect, test } from "vitest";
import { FIRST_COLUMNS, columnsOf, ownHeadings } from "./columns";
import { leastOf } from "./grid-widths";
import { Haystack, found } from "./query";
import { lineRow } from "./sample-line";

/** The narrowest screen that is promised, less the scroll bar beside the rows. */
const SCREEN_PX = 1366 - 17;

const line = lineRow({ columns: { Serial: "10", import_key: "sheet/row-7" } });

test("what the import knows a row by is no column that anybody sees, filters or searches", () => {
  expect(ownHeadings(line)).toEqual(["Serial"]);
  const known = columnsOf([], [line]);
  expect(known.has("Serial")).toBe(true);
  expect(known.has("import_key")).toBe(false);
  const hay = new Haystack((address) => address);
  expect(found([line], "row-7", hay)).toEqual([]);
  expect(found([line], "10", hay)).toEqual([line]);
});

test("the columns of the first look fit on a screen of 1366 pixels", () => {
  const known = columnsOf([], []);
  const first = FIRST_COLUMNS.flatMap((id) => known.get(id) ?? []);
  expect(first).toHaveLength(FIRST_COLUMNS.length);
  expect(parseInt(leastOf(first))).toBeLessThanOrEqual(SCREEN_PX);
});
