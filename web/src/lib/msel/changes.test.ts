import { expect, test } from "vitest";
import { changesOf, joined, settled, textChange, undone, weighed, type Clash } from "./changes";
import { lineRow, text } from "./sample-line";
import type { LineRow } from "../wire/types";

const row = lineRow({ id: "A", to: ["J2"], columns: { Cell: "7", Map: "x" } });
const known = (...rows: LineRow[]) => (id: string) => rows.find((one) => one.id === id);
const now = (more: Partial<LineRow>) => known({ ...row, ...more });

test("what stays as it was is no change", () => {
  expect(changesOf(row, { to: ["J2"], precedence: "routine" }).cells).toEqual([]);
  expect(changesOf(row, { columns: { Cell: "8", Map: "x" } }).cells).toMatchObject([
    { heading: "Cell", before: "7", after: "8" },
  ]);
});

test("several cells of a line are one edit of the version on the screen", () => {
  const step = joined([changesOf(row, { to: ["J3"] }), changesOf(row, { columns: { Cell: "8", Map: "x" } })]);
  const { edits, clashes } = weighed(step, now({ version: 4, precedence: "flash" }));
  expect(clashes).toEqual([]);
  expect(edits).toHaveLength(1);
  expect(edits[0]).toMatchObject({
    version: 4,
    line: { to: ["J3"], precedence: "flash", columns: { Cell: "8", Map: "x" } },
  });
});

test("the same cell changed by another is a clash, another cell is none", () => {
  const step = changesOf(row, { to: ["J3"] });
  const { clashes } = weighed(step, now({ to: ["J9"] }));
  expect(clashes).toMatchObject([{ kind: "cell", theirs: ["J9"] }]);
  expect(weighed(step, now({ columns: { Cell: "1" } })).clashes).toEqual([]);
});

test("what somebody else made the same already needs nothing more", () => {
  const { edits, clashes } = weighed(changesOf(row, { to: ["J3"] }), now({ to: ["J3"] }));
  expect([edits, clashes]).toEqual([[], []]);
});

test("of a clash the chosen version stands, and mine is then written over what was seen", () => {
  const step = joined([changesOf(row, { to: ["J3"] }), changesOf(row, { precedence: "flash" })]);
  const { clashes } = weighed(step, now({ to: ["J9"] }));
  const mine = settled(step, clashes, new Set<Clash>(clashes));
  expect(weighed(mine, now({ to: ["J9"] })).clashes).toEqual([]);
  expect(settled(step, clashes, new Set()).cells).toMatchObject([{ field: "precedence" }]);
});

test("a step is undone by the values there were", () => {
  const back = undone(changesOf(row, { to: ["J3"], columns: { Map: "x" } }));
  const { edits } = weighed(back, now({ to: ["J3"], columns: { Map: "x" }, version: 2 }));
  expect(edits[0]).toMatchObject({ version: 2, line: { to: ["J2"], columns: { Cell: "7", Map: "x" } } });
});

test("a text is changed in one language, and a clash is seen there only", () => {
  const step = textChange(row, "title", "en", "Lorries");
  expect(weighed(step, now({})).texts).toMatchObject([{ before: "Border post reports trucks", after: "Lorries" }]);
  expect(weighed(step, now({ title: text("Vans") })).clashes).toMatchObject([{ kind: "text", theirs: "Vans" }]);
});
