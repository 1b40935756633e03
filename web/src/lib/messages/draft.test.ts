import { expect, it } from "vitest";
import type { MessageRow } from "../wire/types";
import { commandOf, forwardOf, isBlank, newDraft, replyTo } from "./draft";

const begin = { language: "ru", release: ["ALL"] };
const message = {
  id: "M1",
  register: "J2/0001",
  from_post: "J2-CHIEF",
  sender: "J2-CHIEF",
  precedence: "immediate",
  release: ["KAZ"],
  display_only: ["TJK"],
  classification: "RESTRICTED",
} as MessageRow;

it("an empty release means all nations, a chosen one only those", () => {
  const draft = { ...newDraft(begin), subject: " x " };
  expect(commandOf(draft)).toMatchObject({ release: ["ALL"], subject: { language: "ru", body: "x" } });
  expect(commandOf({ ...draft, release: ["KAZ", "TJK"] }).release).toEqual(["KAZ", "TJK"]);
});

it("a new text is released as the exercise says", () => {
  expect(newDraft({ language: "en", release: ["KAZ", "USA"] }).release).toEqual(["KAZ", "USA"]);
});

it("the command holds nothing that is only the page's", () => {
  expect(Object.keys(commandOf(newDraft(begin)))).not.toContain("given");
  expect(Object.keys(commandOf(newDraft(begin)))).not.toContain("id");
});

it("free texts of a form go in the writer's language, and empty ones not at all", () => {
  const draft = { ...newDraft(begin), form: "SPOTREP", values: { size: "3" }, texts: { notes: " Мост ", rest: " " } };
  expect(commandOf(draft)).toMatchObject({
    form: "SPOTREP",
    values: { size: "3" },
    texts: { notes: { language: "ru", body: "Мост" } },
  });
  expect(commandOf(draft).texts).not.toHaveProperty("rest");
});

it("an answer goes to who seemed to write, never to who plays him", () => {
  expect(replyTo(message, begin, "RE: x")).toMatchObject({
    to: ["J2-CHIEF"], reply_to: "M1", precedence: "immediate", quotes: [],
  });
  const played = { ...message, from_post: "GREEN-1", sender: "P-BORDER" };
  expect(replyTo(played, begin, "RE: x").to).toEqual(["P-BORDER"]);
});

it("an answer and what is handed on carry the marking along", () => {
  const marked = { release: ["KAZ"], display_only: ["TJK"], classification: "RESTRICTED" };
  expect(replyTo(message, begin, "RE: x", true)).toMatchObject({ ...marked, quotes: ["M1"] });
  expect(forwardOf(message, begin, "FW: x")).toMatchObject({ ...marked, forward_of: "M1", to: [] });
});

it("what nobody has put anything into is not worth keeping", () => {
  expect(isBlank(newDraft(begin))).toBe(true);
  expect(isBlank({ ...newDraft(begin), attachments: ["A1"] })).toBe(false);
  expect(isBlank({ ...newDraft(begin), form: "SITREP" })).toBe(false);
});
