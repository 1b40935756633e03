import { expect, test } from "vitest";
import { difference } from "./difference";

test("what was said is shown beside what is said now", () => {
  expect(difference("The bridge is closed until noon", "The ferry is closed until noon")).toEqual([
    { text: "The ", kind: "same" },
    { text: "bridge", kind: "gone" },
    { text: "ferry", kind: "new" },
    { text: " is closed until noon", kind: "same" },
  ]);
});

test("nothing changed is one piece, and an empty side is all new or all gone", () => {
  expect(difference("same", "same")).toEqual([{ text: "same", kind: "same" }]);
  expect(difference("", "new text")).toEqual([{ text: "new text", kind: "new" }]);
  expect(difference("old", "")).toEqual([{ text: "old", kind: "gone" }]);
});
