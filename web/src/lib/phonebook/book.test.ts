import { expect, it } from "vitest";
import { Tables } from "../wire/tables.svelte";
import type { HumanText, PostRow } from "../wire/types";
import { bookOf, keepsBook } from "./book";

const everybody = { audience: ["ALL"], release: ["ALL"], display_only: [] };
const name = (body: string): HumanText => ({
  id: "t",
  source: "ru",
  version: 1,
  versions: [{ language: "ru", body, state: "source", of_version: 1, author: "", checker: "" }],
});
const post = (id: string, cell: string, nation: string): PostRow => ({
  row: "post", id, ...everybody, cell, title: name("Начальник"), nations: [nation], languages: ["ru"], signed_in: false,
});

const tables = new Tables();
tables.replace([
  { row: "cell", id: "J3", ...everybody, name: name("Операции"), kind: "staff", parent: "", excon: false },
  { row: "cell", id: "J2", ...everybody, name: name("Разведка"), kind: "staff", parent: "", excon: false },
  post("J3-WATCH", "J3", "KAZ"),
  post("J3-CHIEF", "J3", "TJK"),
  post("J2-CHIEF", "J2", "KAZ"),
  { row: "list", id: "ALL-CHIEFS", ...everybody, name: name("Начальники"), members: ["J2-CHIEF", "J3-CHIEF"] },
  { row: "persona", id: "P-MAYOR", ...everybody, cell: "J2", name: name("Мэр"), phone: "555", mailbox: "", outlet: false },
  { row: "contact", id: "MEDIC", ...everybody, name: name("Врач"), phone: "112", mailbox: "", place: "Hall B" },
]);

it("cells stand with their posts, and people of the fiction never among real ones", () => {
  const book = bookOf(tables, "");
  expect(book.desks.map((desk) => [desk.cell.id, desk.posts.map((one) => one.id)])).toEqual([
    ["J2", ["J2-CHIEF"]],
    ["J3", ["J3-CHIEF", "J3-WATCH"]],
  ]);
  expect(book.personas.map((row) => row.id)).toEqual(["P-MAYOR"]);
  expect(book.contacts.map((row) => row.id)).toEqual(["MEDIC"]);
});

it("a cell that fits keeps all its posts, a post that fits keeps its cell", () => {
  expect(bookOf(tables, "операции").desks.flatMap((desk) => desk.posts)).toHaveLength(2);
  expect(bookOf(tables, "j3 kaz").desks.map((desk) => desk.posts.map((one) => one.id))).toEqual([["J3-WATCH"]]);
  expect(bookOf(tables, "hall b").contacts).toHaveLength(1);
  expect(bookOf(tables, "nobody").desks).toEqual([]);
});

it("planners and administrators keep the book, staffs read it", () => {
  expect(["director", "msel_manager", "administrator"].every((role) => keepsBook(role as "director"))).toBe(true);
  expect(keepsBook("staff")).toBe(false);
  expect(keepsBook("controller")).toBe(false);
});
