import { expect, test } from "vitest";
import type { LinkRow } from "../wire/types";
import { formOf, linkOf } from "./link-form";

const ROW: LinkRow = {
  row: "link", id: "UP-HF", audience: ["EXCON"], release: ["ALL"], display_only: [], from_cell: "JOC",
  to_cell: "HICON", means: "hf", pace: 3, state: "delayed", delay_s: 90, loss: 0.07, most_bytes: 2000,
  area: "HIGHER", schedule: [{ start_ms: 1, end_ms: 2, state: "cut" }], carries: 0,
};

test("a link that was opened and saved is as it was", () => {
  expect(linkOf(formOf(ROW))).toEqual({
    id: "UP-HF", from_cell: "JOC", to_cell: "HICON", means: "hf", pace: 3, delay_s: 90, loss: 0.07,
    most_bytes: 2000, area: "HIGHER", schedule: [{ start_ms: 1, end_ms: 2, state: "cut" }],
  });
});

test("what the desk would refuse is not asked", () => {
  expect(linkOf(formOf(null))).toBeNull();
  expect(linkOf({ ...formOf(ROW), to_cell: "JOC" })).toBeNull();
  expect(linkOf({ ...formOf(ROW), percent: 101 })).toBeNull();
  const backwards = { key: 0, start_ms: 5, end_ms: 5, state: "cut" as const };
  expect(linkOf({ ...formOf(ROW), schedule: [backwards] })).toBeNull();
});
