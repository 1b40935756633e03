import { expect, it } from "vitest";
import { Tables } from "../wire/tables.svelte";
import type { AnyRow, HumanText, MeansRow } from "../wire/types";
import { meansTo } from "./means";

const everybody = { audience: ["ALL"], release: ["ALL"], display_only: [] };
const name: HumanText = { id: "t", source: "", version: 1, versions: [] };
const cell = (id: string, parent = ""): AnyRow => ({
  row: "cell", id, ...everybody, name, kind: "staff", parent, excon: false,
});
const means = (id: string, from_cell: string, to_cell: string, pace: number): MeansRow => ({
  row: "means", id, ...everybody, from_cell, to_cell, means: "hf", pace, most_bytes: 0,
});

const tables = new Tables();
tables.replace([
  cell("CJTF"),
  cell("J2", "CJTF"),
  cell("J3", "CJTF"),
  cell("BDE-1"),
  cell("BDE-2"),
  means("L2", "BDE-1", "CJTF", 2),
  means("L1", "CJTF", "BDE-1", 1),
  means("L3", "BDE-1", "BDE-2", 1),
  means("L4", "CJTF", "J2", 1),
  { row: "list", id: "BRIGADES", ...everybody, name, members: ["BDE-1"] },
]);
const ids = (from: string, to: string[]) => meansTo(tables, from, to).map((row) => row.id);

it("a headquarters uses its means in their order, from either end", () => {
  expect(ids("CJTF", ["BDE-1"])).toEqual(["L1", "L2"]);
  expect(ids("BDE-1", ["CJTF"])).toEqual(["L1", "L2"]);
});

it("what a headquarters has, its sections have, and a list has what its members have", () => {
  expect(ids("J3", ["BRIGADES"])).toEqual(["L1", "L2"]);
});

it("nothing is offered to those in the same hall, nor what joins others", () => {
  expect(ids("J3", ["CJTF"])).toEqual([]);
  expect(ids("J3", ["J2"])).toEqual([]);
  expect(ids("CJTF", ["BDE-2"])).toEqual([]);
});
