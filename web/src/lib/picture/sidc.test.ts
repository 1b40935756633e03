import { expect, test } from "vitest";
import type { UnitRow } from "../wire/types";
import { text } from "../msel/sample-line";
import { OLD_AFTER_MS, ageOf, isOld } from "./age";
import { columnsOf, unitAt } from "./columns";
import { echelonOf, isNumberCode, isShown, leastEchelon } from "./sidc";

const unit = (id: string, sidc: string, longitude_deg = 70, reported_ms = 0): UnitRow => ({
  row: "unit", id, audience: [], release: [], display_only: [], name: text(id), sidc, side: "blue", parent: "",
  latitude_deg: 38, longitude_deg, played_by: "", reported_ms,
});
const BATTALION = "10031000161211020000";
const COMPANY = "10031000151211020000";

test("a code says its echelon, and mobility is none", () => {
  expect(echelonOf(BATTALION)).toBe(16);
  expect(echelonOf("10031500321211020000")).toBe(0);
  expect(echelonOf("SFGPUCI---")).toBe(0);
});

test("a code is twenty digits, or thirty", () => {
  expect(isNumberCode(BATTALION)).toBe(true);
  expect(isNumberCode(`${BATTALION}0000000000`)).toBe(true);
  expect(isNumberCode("1003100016121102000")).toBe(false);
});

test("from afar small units are hidden first, what has no echelon never", () => {
  expect(isShown(15, leastEchelon(7))).toBe(false);
  expect(isShown(16, leastEchelon(7))).toBe(true);
  expect(isShown(0, leastEchelon(4))).toBe(true);
  expect(isShown(11, leastEchelon(12))).toBe(true);
});

test("big units are drawn over small ones", () => {
  const columns = columnsOf([unit("BN", BATTALION), unit("COY", COMPANY)], ({ id }) => id, () => false);
  expect(columns.ids).toEqual(["COY", "BN"]);
});

test("a unit that has not reported for half a day is old, one as planned never", () => {
  const day = [{ start_ms: 1000, end_ms: 2000 }];
  const age = (reported_ms: number, now_ms: number | null) =>
    ageOf(unit("U", COMPANY, 70, reported_ms), now_ms, day);
  expect(isOld(age(1000, 1001 + OLD_AFTER_MS))).toBe(true);
  expect(isOld(age(1001, 1001 + OLD_AFTER_MS))).toBe(false);
  expect(age(999, 5000)).toBeNull();
  expect(age(1500, null)).toBeNull();
});

test("a click means the nearest shown unit within the reach of its symbol", () => {
  const columns = columnsOf([unit("W", COMPANY, 70), unit("E", COMPANY, 70.1)], () => "", () => false);
  const at = (index: number, off: number, shown = (_: number) => true) =>
    unitAt(columns, (columns.x[index] ?? 0) + off, columns.y[index] ?? 0, 3000, shown);
  expect(columns.ids[at(1, -500)]).toBe("E");
  expect(at(1, 4000)).toBe(-1);
  expect(at(0, 0, (index) => index !== 0)).toBe(-1);
});
