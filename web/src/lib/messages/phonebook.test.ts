import { expect, it } from "vitest";
import { Tables } from "../wire/tables.svelte";
import type { HumanText } from "../wire/types";
import { matching, phonebook } from "./phonebook";

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
