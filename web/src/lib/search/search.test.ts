import { expect, it } from "vitest";
import { Tables } from "../wire/tables.svelte";
import type { OrderRow } from "../wire/types";
import { placeOf, type Hit } from "./search";
import { titleOf } from "./titles";

const hit = (row: Hit["row"], id: string): Hit => ({ row, id, language: "en", parts: [] });

it("a hit is opened in the panel of its kind, where this screen has one", () => {
  expect(placeOf(hit("message", "M1"), ["messages"])).toEqual({ panel: "messages", item: "M1" });
  expect(placeOf(hit("line", "CT-07"), ["messages"])).toBeNull();
  expect(placeOf(hit("clock", "clock"), ["messages"])).toBeNull();
});

it("a hit is called by the number people know", () => {
  const tables = new Tables();
  tables.order.put({ row: "order", id: "O1", number: "OPORD 1" } as OrderRow);
  expect(titleOf(tables, hit("order", "O1"))).toBe("OPORD 1");
  expect(titleOf(tables, hit("unit", "U1"))).toBe("U1");
});
