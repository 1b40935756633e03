import { expect, test } from "vitest";
import { Tables } from "../wire/tables.svelte";
import type { AnyRow, LinkRow } from "../wire/types";
import { areasOf, boxOf, curveOf, linksIn, netOf, pointOf } from "./net";

const everybody = { audience: ["ALL"], release: ["ALL"], display_only: [] };
const name = { id: "t", source: "", version: 1, versions: [] };
const cell = (id: string, excon: boolean, parent = ""): AnyRow => ({
  row: "cell", id, ...everybody, name, kind: "staff", parent, excon,
});
const link = (id: string, from_cell: string, to_cell: string, pace: number, area = ""): LinkRow => ({
  row: "link", id, ...everybody, from_cell, to_cell, means: "hf", pace, state: "up", delay_s: 0,
  loss: 0, most_bytes: 0, area, schedule: [], carries: 0,
});

const tables = new Tables();
tables.replace([
  cell("LOCON", true), cell("HICON", true), cell("J3", false, "CMD"), cell("CMD", false),
  cell("J2", false, "CMD"), cell("NC", false),
]);
const LINKS = [
  link("B", "CMD", "LOCON", 2, "NORTH"),
  link("A", "LOCON", "CMD", 1, "NORTH"),
  link("C", "J2", "HICON", 1, "EAST"),
  link("D", "CMD", "J2", 1),
];
const FRAME = { left: 100, right: 500 };

test("cells with links stand at their side, those below a headquarters after it", () => {
  const { nodes } = netOf(LINKS, tables.cell);
  expect(nodes.map(({ cell, side }) => `${side} ${cell}`)).toEqual([
    "players CMD", "players J2", "control LOCON", "control HICON",
  ]);
});

test("every link has an end of its own, the primary means first, the players' end at the left", () => {
  const { edges } = netOf(LINKS, tables.cell);
  const order = edges.map((edge) => edge.link.id);
  expect(order.indexOf("A")).toBeLessThan(order.indexOf("B"));
  const ends = edges.flatMap(({ from, to, y, far }) => [`${from} ${y}`, `${to} ${far}`]);
  expect(new Set(ends).size).toBe(2 * LINKS.length);
  expect(edges.find((edge) => edge.link.id === "A")).toMatchObject({ from: "players", to: "control" });
  expect(edges.find((edge) => edge.link.id === "D")).toMatchObject({ from: "players", to: "players" });
});

test("a link to a cell that is not there is left out of the net", () => {
  expect(netOf([link("X", "CMD", "GONE", 1)], tables.cell).edges).toEqual([]);
});

test("a box takes the links that run through it and no others", () => {
  const { edges, height } = netOf(LINKS, tables.cell);
  expect(linksIn(boxOf({ x: 500, y: height }, { x: 100, y: 0 }), edges, FRAME).sort()).toEqual(
    ["A", "B", "C", "D"],
  );
  const edge = edges.find(({ link }) => link.id === "C");
  if (edge === undefined) throw new Error("C has no line");
  const { x, y } = pointOf(curveOf(edge, FRAME), 1);
  expect(linksIn(boxOf({ x: x - 5, y: y - 5 }, { x: x + 5, y: y + 5 }), edges, FRAME)).toEqual(["C"]);
});

test("links that fail together are found by their area", () => {
  expect(areasOf(LINKS)).toEqual([
    { area: "EAST", links: ["C"] },
    { area: "NORTH", links: ["B", "A"] },
  ]);
});
