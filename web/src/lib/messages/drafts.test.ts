import { beforeEach, expect, it } from "vitest";
import { Drafts } from "./drafts.svelte";
import { newDraft } from "./draft";

beforeEach(() => localStorage.clear());

const seat = (billetId: string, stationId = "S1") => ({
  exerciseId: "RC22S",
  stationId,
  billetId,
  draftKey: btoa(billetId.padEnd(32, "-")),
});
const drafted = (subject: string) => ({
  ...newDraft({ language: "ru", release: ["ALL"] }),
  to: ["J2"],
  subject,
});

it("a draft survives a crash of the page", () => {
  const draft = drafted("Колонна");
  new Drafts(seat("J3-CHIEF-D")).put(draft);
  expect(new Drafts(seat("J3-CHIEF-D")).list).toEqual([draft]);
});

it("the next holder of a station neither finds nor can read what the last one wrote", () => {
  new Drafts(seat("J3-CHIEF-D")).put(drafted("secret"));
  expect(JSON.stringify(localStorage)).not.toContain("secret");
  expect(new Drafts(seat("J3-CHIEF-N")).list).toEqual([]);
  expect(localStorage).toHaveLength(0);
});

it("a sent draft leaves nothing behind", () => {
  const drafts = new Drafts(seat("J3-CHIEF-D"));
  const draft = drafted("x");
  drafts.put(draft);
  drafts.remove(draft.id);
  expect(localStorage).toHaveLength(0);
});

it("a draft that changes keeps its place among the others", () => {
  const drafts = new Drafts(seat("J3-CHIEF-D"));
  const [first, second] = [drafted("a"), drafted("b")];
  drafts.put(first);
  drafts.put(second);
  drafts.put({ ...first, subject: "c" });
  expect(drafts.list.map((draft) => draft.subject)).toEqual(["c", "b"]);
});

it("after a refusal the draft becomes another command and stays one draft", () => {
  const drafts = new Drafts(seat("J3-CHIEF-D"));
  const draft = { ...drafted("x"), given: true };
  drafts.put(draft);
  const again = drafts.renamed(draft);
  expect(again.id).not.toBe(draft.id);
  expect(again.given).toBe(false);
  expect(drafts.list).toEqual([again]);
});
