import { expect, it } from "vitest";
import { Tables } from "../wire/tables.svelte";
import type { EntryRow, MessageRow, OrderRow } from "../wire/types";
import { placeOf, type Hit } from "./search";
import { titleOf } from "./titles";

const hit = (row: Hit["row"], id: string): Hit => ({ row, id, language: "en", parts: [] });

it("a hit is opened in the panel of its kind, where this screen has one", () => {
  const tables = new Tables();
  expect(placeOf(tables, hit("message", "M1"), ["messages"])).toEqual({ panel: "messages", item: "M1" });
  expect(placeOf(tables, hit("line", "CT-07"), ["messages"])).toBeNull();
  expect(placeOf(tables, hit("clock", "clock"), ["messages"])).toBeNull();
});

it("a line of a journal is opened in the journal of its post, a file with its message", () => {
  const tables = new Tables();
  tables.entry.put({ row: "entry", id: "E1", post: "J3-CHIEF" } as EntryRow);
  tables.message.put({ row: "message", id: "M7", attachments: ["A1"] } as MessageRow);
  const panels = ["messages", "journal"];
  expect(placeOf(tables, hit("entry", "E1"), panels)?.item).toBe("J3-CHIEF");
  expect(placeOf(tables, hit("attachment", "A1"), panels)).toEqual({ panel: "messages", item: "M7" });
});

it("a hit is called by the number people know", () => {
  const tables = new Tables();
  tables.order.put({ row: "order", id: "O1", number: "OPORD 1" } as OrderRow);
  expect(titleOf(tables, hit("order", "O1"))).toBe("OPORD 1");
  expect(titleOf(tables, hit("unit", "U1"))).toBe("U1");
});
