import { expect, test } from "vitest";
import { Drafts, forgetDrafts, newDraft } from "../messages/drafts.svelte";
import type { Station } from "../station/station.svelte";
import { Kept } from "./kept";

const seated = (billetId: string, stationId = "S1") =>
  new Kept("translation", { exerciseId: "RC22", stationId, billetId } as Station);

test("an unfinished text survives the page, for this holder only", () => {
  seated("LING-1").put("line/A/body/ru", "Мост");
  expect(seated("LING-1").get("line/A/body/ru")).toBe("Мост");
  expect(seated("LING-10").get("line/A/body/ru")).toBe("");
});

test("the register's drafts leave it alone for the same holder and sweep it for the next", () => {
  seated("LING-1").put("t", "kept");
  new Drafts("RC22", "S1", "LING-1").put(newDraft("en"));
  expect(seated("LING-1").get("t")).toBe("kept");
  new Drafts("RC22", "S1", "LING-10").put(newDraft("en"));
  expect(seated("LING-1").get("t")).toBe("");
});

test("nothing stays after sign-out, and what is emptied is gone", () => {
  seated("LING-1").put("t", "kept");
  forgetDrafts("RC22", "S1");
  expect(seated("LING-1").get("t")).toBe("");
  seated("LING-1").put("t", "again");
  seated("LING-1").put("t", "  ");
  expect(seated("LING-1").get("t")).toBe("");
});
