import { expect, test } from "vitest";
import { between, move, stepped, toggled } from "./selection";
import { moved, offered, viewId, withFilter } from "./views";
import type { ViewRow } from "../wire/types";

const view = (id: string, owner: string): ViewRow => ({
  row: "view", id, audience: ["EXCON"], release: ["ALL"], display_only: [], name: id, columns: [], filters: [], sort: "", descending: false, owner,
});

test("one sees everybody's views and one's own, not those of others", () => {
  const rows = [view("b", "B-1"), view("a", ""), view("c", "B-2")];
  expect(offered(rows, "B-1").map(({ id }) => id)).toEqual(["a", "b"]);
});

test("an id is made from a name in any script and is nobody else's", () => {
  expect(viewId("День 2 / FLASH", new Set())).toBe("день-2-flash");
  expect(viewId("Day 2", new Set(["day-2", "day-2-2"]))).toBe("day-2-3");
  expect(viewId("…", new Set())).toBe("view");
});

test("a filter that asks for nothing goes", () => {
  const one = { column: "to", values: ["J2"], words: "" };
  expect(withFilter([one], { column: "to", values: [], words: " " })).toEqual([]);
  expect(withFilter([one], { ...one, values: ["J3"] })).toEqual([{ ...one, values: ["J3"] }]);
});

test("columns move among those shown and stay at the ends", () => {
  expect(moved(["a", "b", "c"], "c", -1)).toEqual(["a", "c", "b"]);
  expect(moved(["a", "b", "c"], "a", -1)).toEqual(["a", "b", "c"]);
});

test("a range runs both ways, and a step stops at the ends", () => {
  expect(between(["a", "b", "c", "d"], "c", "a")).toEqual(["a", "b", "c"]);
  expect(between(["a", "b"], "gone", "b")).toEqual(["b"]);
  expect(stepped(["a", "b", "c"], "b", 9)).toBe("c");
  expect(stepped(["a", "b", "c"], "gone", 1)).toBe("a");
  expect([...toggled(new Set(["a"]), "a"), ...toggled(new Set(["a"]), "b")]).toEqual(["a", "b"]);
});

test("keys move by cells, pages and to the ends", () => {
  expect(move("ArrowDown", false, 20)).toEqual({ rows: 1, columns: 0 });
  expect(move("PageUp", false, 20)).toEqual({ rows: -20, columns: 0 });
  expect(move("x", false, 20)).toBeNull();
});
