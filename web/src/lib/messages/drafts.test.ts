import { beforeEach, expect, it } from "vitest";
import type { MessageRow } from "../wire/types";
import { Drafts, commandOf, forgetDrafts, newDraft, replyTo } from "./drafts.svelte";

beforeEach(() => localStorage.clear());

const drafted = (subject: string) => ({ ...newDraft("ru"), to: ["J2"], subject });

it("a draft survives a crash of the page", () => {
  const draft = drafted("Колонна");
  new Drafts("RC22S", "S1", "J3-CHIEF-D").put(draft);
  expect(new Drafts("RC22S", "S1", "J3-CHIEF-D").list).toEqual([draft]);
});

it("the next holder of a station does not find what the last one wrote", () => {
  new Drafts("RC22S", "S1", "J3-CHIEF-D").put(drafted("secret"));
  expect(new Drafts("RC22S", "S1", "J3-CHIEF-N").list).toEqual([]);
  expect(JSON.stringify(localStorage)).not.toContain("secret");
});

it("signing out of one station leaves nothing of it and all of another", () => {
  new Drafts("RC22S", "S1", "J3-CHIEF-D").put(drafted("secret"));
  new Drafts("RC22S", "S2", "J2-CHIEF-D").put(drafted("kept"));
  forgetDrafts("RC22S", "S1");
  expect(JSON.stringify(localStorage)).not.toContain("secret");
  expect(new Drafts("RC22S", "S2", "J2-CHIEF-D").list).toHaveLength(1);
});

it("a sent draft leaves nothing behind", () => {
  const drafts = new Drafts("RC22S", "S1", "J3-CHIEF-D");
  const draft = drafted("x");
  drafts.put(draft);
  drafts.remove(draft.id);
  expect(localStorage).toHaveLength(0);
});

it("after a refusal the draft becomes another command and stays one draft", () => {
  const drafts = new Drafts("RC22S", "S1", "J3-CHIEF-D");
  const draft = drafted("x");
  drafts.put(draft);
  const again = drafts.renamed(draft);
  expect(again.id).not.toBe(draft.id);
  expect(drafts.list).toEqual([again]);
});

it("broken storage gives no drafts and no crash", () => {
  localStorage.setItem("startex.drafts.RC22S/S1/J3-CHIEF-D", "{");
  expect(new Drafts("RC22S", "S1", "J3-CHIEF-D").list).toEqual([]);
});

it("an empty release means all nations, a chosen one only those", () => {
  expect(commandOf(drafted(" x "))).toMatchObject({
    release: ["ALL"],
    subject: { language: "ru", body: "x" },
  });
  expect(commandOf({ ...drafted("x"), release: ["KAZ", "TJK"] }).release).toEqual(["KAZ", "TJK"]);
});

it("an answer goes to who sent it, or to the persona an inject came from", () => {
  const message = {
    id: "M1",
    from_post: "J2-CHIEF",
    sender: "J2-CHIEF",
    precedence: "immediate",
    release: ["KAZ"],
  } as MessageRow;
  const answer = replyTo(message, "ru", "RE: x");
  expect(answer).toMatchObject({ to: ["J2-CHIEF"], reply_to: "M1", precedence: "immediate", release: ["KAZ"] });
  const inject = { ...message, from_post: "", sender: "P-BORDER", release: ["ALL"] };
  expect(replyTo(inject, "ru", "RE: x")).toMatchObject({ to: ["P-BORDER"], release: [] });
});
