import { expect, it } from "vitest";
import { Tables } from "../wire/tables.svelte";
import type { HumanText } from "../wire/types";
import { matching, nationsOf, phonebook, writeTo, writesTo } from "./phonebook";

const everybody = { audience: ["ALL"], release: ["ALL"], display_only: [] };
const name = (english: string, russian: string): HumanText => ({
  id: "t",
  source: "en",
  version: 1,
  versions: [
    { language: "en", body: english, state: "source", of_version: 1, author: "", checker: "" },
    { language: "ru", body: russian, state: "checked", of_version: 1, author: "", checker: "" },
  ],
});

const tables = new Tables();
tables.replace([
  { row: "post", id: "J2-CHIEF", ...everybody, cell: "J2", title: name("Chief of intelligence", "Начальник разведки"), nations: ["USA"], languages: ["en"], signed_in: false },
  { row: "persona", id: "P-BORDER", ...everybody, cell: "GREEN", name: name("Border Guard", "Пограничная служба"), phone: "", mailbox: "", outlet: false },
  { row: "cell", id: "J2", ...everybody, name: name("Intelligence", "Разведка"), kind: "staff", parent: "", excon: false },
  { row: "cell", id: "CMD", ...everybody, name: name("Command group, see J2", "Командование"), kind: "staff", parent: "", excon: false },
]);
const book = phonebook(tables);
const ids = (query: string, most = 10) => matching(book, query, most).map((listing) => listing.id);

it("lists cells, then personas, then posts", () => {
  expect(book.map((listing) => listing.id)).toEqual(["CMD", "J2", "P-BORDER", "J2-CHIEF"]);
});

it("is searched in every language, by id and by nation", () => {
  expect(ids("разведки")).toEqual(["J2-CHIEF"]);
  expect(ids("border guard")).toEqual(["P-BORDER"]);
  expect(ids("usa chief")).toEqual(["J2-CHIEF"]);
  expect(ids("nobody")).toEqual([]);
});

it("puts ids that begin with what is typed first", () => {
  expect(ids("j2")).toEqual(["J2", "J2-CHIEF", "CMD"]);
  expect(ids("j2", 2)).toEqual(["J2", "J2-CHIEF"]);
});

it("knows the nations behind a post, a cell, whoever a cell plays, and a list", () => {
  const more = new Tables();
  more.replace([
    ...tables.post.all,
    ...tables.persona.all,
    { row: "post", id: "GREEN-1", ...everybody, cell: "GREEN", title: name("Role player", "Статист"), nations: ["TJK", "KAZ"], languages: ["ru"], signed_in: false },
    { row: "list", id: "L-ALL", ...everybody, name: name("All", "Все"), members: ["J2", "P-BORDER"] },
  ]);
  expect(nationsOf(more, ["J2-CHIEF"])).toEqual(["USA"]);
  expect(nationsOf(more, ["J2"])).toEqual(["USA"]);
  expect(nationsOf(more, ["P-BORDER"])).toEqual(["KAZ", "TJK"]);
  expect(nationsOf(more, ["L-ALL"])).toEqual(["KAZ", "TJK", "USA"]);
  expect(nationsOf(more, ["NOBODY"])).toEqual([]);
});

it("an address in a link begins a message, and a message's id does not", () => {
  expect(writesTo(writeTo("J2-CHIEF"))).toBe("J2-CHIEF");
  expect(writesTo("M00012")).toBe("");
});
