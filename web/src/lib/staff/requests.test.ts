import { expect, test } from "vitest";
import type { HumanText, RequestRow } from "../wire/types";
import { holds, inFolder, inOrder, isOverdue, log, newDecision, newRequest, raise, waitsForUs } from "./requests";

function text(body: string): HumanText {
  const version = { language: "en", body, state: "source" as const, of_version: 1, author: "", checker: "" };
  return { id: "request/x/question", source: "en", version: 1, versions: [version] };
}

function request(id: string, changed: Partial<RequestRow> = {}): RequestRow {
  return {
    row: "request", id, audience: [], release: ["ALL"], display_only: [], kind: "information", number: `J2 RFI ${id}`,
    from_post: "J2-1", to: "J3", passed: [], precedence: "routine", owner: "USA", needed_ms: null, state: "open",
    raised_ms: Number(id), answered_ms: null, question: text("Where?"), why: text(""), ...changed,
  };
}

const isJ3 = (address: string): boolean => address === "J3";
const isJ2 = (address: string): boolean => address === "J2-1";

test("what is needed soonest stands first, what is closed last", () => {
  const rows = [request("1", { state: "closed" }), request("2"), request("3", { needed_ms: 90 }), request("4", { needed_ms: 50 }), request("5")];
  expect(inOrder(rows).map((row) => row.id)).toEqual(["4", "3", "5", "2", "1"]);
});

test("a request waits for whom it was handed on to last", () => {
  expect(waitsForUs(request("1"), isJ3)).toBe(true);
  expect(waitsForUs(request("1", { passed: ["J4"] }), isJ3)).toBe(false);
  expect(waitsForUs(request("1", { state: "answered" }), isJ3)).toBe(false);
});

test("only an open request is overdue", () => {
  expect(isOverdue(request("1", { needed_ms: 10 }), 11)).toBe(true);
  expect(isOverdue(request("1", { needed_ms: 10, state: "answered" }), 11)).toBe(false);
  expect(isOverdue(request("1"), 11)).toBe(false);
});

test("folders hold what was asked of us and what we asked", () => {
  const rows = [request("1"), request("2", { from_post: "J4-1", to: "J5", passed: ["J3"] }), request("3", { to: "J5" })];
  expect(inFolder(rows, "waiting", isJ3, isJ2).map((row) => row.id)).toEqual(["1", "2"]);
  expect(inFolder(rows, "own", isJ3, isJ2).map((row) => row.id)).toEqual(["1", "3"]);
});

test("a search finds words of number and text in any case", () => {
  expect(holds("rfi WHERE", ["J2 RFI 001"], [text("Where?")])).toBe(true);
  expect(holds("convoy", ["J2 RFI 001"], [text("Where?")])).toBe(false);
});

test("a request without a reason has none", () => {
  const draft = { ...newRequest("en", ["ALL"]), to: ["J3"], question: " Where? ", why: "  " };
  expect(raise(draft)).toMatchObject({ to: "J3", question: { language: "en", body: "Where?" }, why: null, release: ["ALL"] });
});

test("the chosen option stays chosen when an empty one before it is left out", () => {
  const draft = { ...newDecision("en", ["TJK"], "J3"), options: ["", "Hold", "Withdraw"], chosen: 2, subject: "Pass", reason: "Road" };
  expect(log(draft)).toMatchObject({ chosen: 1, options: [{ body: "Hold" }, { body: "Withdraw" }], authority: "J3", release: ["TJK"] });
});
