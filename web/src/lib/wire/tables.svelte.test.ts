import { flushSync } from "svelte";
import { describe, expect, it } from "vitest";
import { Tables } from "./tables.svelte";
import type { Change, LinkRow, LinkState } from "./types";

const link = (id: string, state: LinkState = "up"): LinkRow => ({
  row: "link",
  id,
  audience: ["ALL"],
  release: ["ALL"], display_only: [],
  from_cell: "J3",
  to_cell: "J2",
  means: "voice",
  pace: 1, delay_s: 0, loss: 0, most_bytes: 0, area: "", schedule: [], carries: 0,
  state,
});
const put = (row: LinkRow): Change => ({ op: "put", row });
const remove = (id: string): Change => ({ op: "remove", row: "link", id });

describe("tables", () => {
  it("put adds a row or replaces the one with its id", () => {
    const tables = new Tables();
    tables.apply([put(link("a")), put(link("b")), put(link("a", "cut"))]);
    expect(tables.link.all.map((row) => [row.id, row.state])).toEqual([
      ["a", "cut"],
      ["b", "up"],
    ]);
  });

  it("changes are folded in their order", () => {
    const tables = new Tables();
    tables.apply([put(link("a")), remove("a")]);
    expect(tables.link.has("a")).toBe(false);
    tables.apply([remove("a"), put(link("a"))]);
    expect(tables.link.has("a")).toBe(true);
  });

  it("a snapshot forgets what was there, in every table", () => {
    const tables = new Tables();
    tables.replace([link("a")]);
    tables.replace([link("b")]);
    expect(tables.link.all.map((row) => row.id)).toEqual(["b"]);
    tables.replace([]);
    expect(tables.link.size).toBe(0);
  });

  it("following gives what joining gives", () => {
    const followed = new Tables();
    followed.replace([link("a"), link("b")]);
    followed.apply([put(link("c")), remove("a"), put(link("b", "lossy"))]);
    const joined = new Tables();
    joined.replace([link("b", "lossy"), link("c")]);
    expect(followed.link.all).toEqual(joined.link.all);
  });

  it("a tag that no table has is a fault and not dropped in silence", () => {
    const change = { op: "remove", row: "apply", id: "x" } satisfies Change;
    expect(() => new Tables().apply([change])).toThrow("apply");
  });

  it("readers hear once of a frame, and only of tables it touched", () => {
    const tables = new Tables();
    const seen: number[] = [];
    let units = 0;
    const stop = $effect.root(() => {
      $effect(() => void seen.push(tables.link.size));
      $effect(() => void (units += tables.unit.size + 1));
    });
    flushSync();
    tables.apply([put(link("a")), put(link("b")), put(link("c"))]);
    flushSync();
    stop();
    expect(seen).toEqual([0, 3]);
    expect(units).toBe(1);
  });

  it("the list stays the same array until the table changes", () => {
    const tables = new Tables();
    tables.apply([put(link("a"))]);
    const before = tables.link.all;
    expect(tables.link.all).toBe(before);
    tables.apply([put(link("b"))]);
    expect(tables.link.all).not.toBe(before);
  });
});
