import { beforeEach, expect, test } from "vitest";
import { Kept, forgetDrafts } from "./kept";

beforeEach(() => localStorage.clear());

const seated = (billetId: string, signIn = "1", stationId = "S1") =>
  new Kept("translation", {
    exerciseId: "RC22",
    stationId,
    billetId,
    draftKey: btoa(`${billetId}${signIn}`.padEnd(32, "-")),
  });

test("an unfinished text survives the page, for this holder only", () => {
  seated("LING-1").put("line/A/body/ru", "Мост");
  expect(seated("LING-1").get("line/A/body/ru")).toBe("Мост");
  expect(seated("LING-10").get("line/A/body/ru")).toBe("");
  expect(localStorage).toHaveLength(0);
});

test("the same holder after another sign-in finds nothing, and nothing stays", () => {
  seated("LING-1").put("t", "kept");
  expect(seated("LING-1", "2").get("t")).toBe("");
  expect(localStorage).toHaveLength(0);
});

test("what is kept cannot be read out of the computer, nor put in another place", () => {
  seated("LING-1").put("t", "Мост взорван");
  const [place = "", closed = ""] = Object.entries(localStorage)[0] ?? [];
  expect(closed).not.toContain("Мост");
  expect(atob(closed.split(".")[1] ?? "")).not.toContain("Мост");
  localStorage.setItem(`${place}2`, closed);
  expect(seated("LING-1").get("t2")).toBe("");
  expect(seated("LING-1").get("t")).toBe("Мост взорван");
});

test("nobody keeps anything before it is known who sits here", () => {
  seated("LING-1").put("t", "kept");
  const nobody = new Kept("translation", { exerciseId: "RC22", stationId: "S1", billetId: "", draftKey: "" });
  nobody.put("t", "clear text");
  expect(JSON.stringify(localStorage)).not.toContain("clear text");
  expect(seated("LING-1").get("t")).toBe("kept");
});

test("signing out of one station leaves nothing of it and all of another", () => {
  seated("LING-1").put("t", "kept");
  seated("LING-2", "1", "S2").put("t", "kept too");
  forgetDrafts("RC22", "S1");
  expect(seated("LING-1").get("t")).toBe("");
  expect(seated("LING-2", "1", "S2").get("t")).toBe("kept too");
  seated("LING-1").put("t", "again");
  seated("LING-1").put("t", "  ");
  expect(seated("LING-1").get("t")).toBe("");
});

test("a broken record gives nothing and no crash", () => {
  localStorage.setItem("startex.drafts.RC22/S1/LING-1/translation/t", "{");
  expect(seated("LING-1").get("t")).toBe("");
});
