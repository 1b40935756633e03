import { expect, it } from "vitest";
import type { AnyRow, ReleaseAskRow } from "../wire/types";
import { MARKED_OUT, given, markedOut, mayDecide, named, partsOf, queue, releasedTo } from "./disclosure";

const row = (id: string, more: Partial<ReleaseAskRow> = {}): ReleaseAskRow =>
  ({ row: "release_ask", id, item: `message/${id}`, owner: "USA", verdict: null, released_to: [], asked_ms: 0, decided_ms: null, ...more }) as ReleaseAskRow;

it("what is struck out is as long whatever stood there", () => {
  expect(markedOut("nine trucks", 0, 4)).toBe(`${MARKED_OUT} trucks`);
  expect(markedOut("ninety-nine trucks", 0, 11)).toBe(`${MARKED_OUT} trucks`);
  expect(markedOut("nine trucks", 3, 3)).toBe("nine trucks");
});

it("the desk of the owner decides, and nobody a second time", () => {
  const desk = { role: "disclosure", nation: "USA", desks: ["USA", "TJK"] } as const;
  expect(mayDecide(row("1"), desk)).toBe(true);
  expect(mayDecide(row("1"), { ...desk, nation: "TJK" })).toBe(false);
  expect(mayDecide(row("1"), { ...desk, role: "staff" })).toBe(false);
  expect(mayDecide(row("1", { verdict: "refused" }), desk)).toBe(false);
});

it("a director of another nation decides only where the owner has no desk", () => {
  const director = { role: "director", nation: "TJK", desks: ["USA"] } as const;
  expect(mayDecide(row("1"), director)).toBe(false);
  expect(mayDecide(row("1"), { ...director, desks: [] })).toBe(true);
});

it("the most urgent stands first, then who waits longest", () => {
  const rows = [row("late", { asked_ms: 9 }), row("early", { asked_ms: 1 }), row("flash", { asked_ms: 5 })];
  const sorted = queue(rows, (item) => (item === "message/flash" ? "flash" : "routine"));
  expect(sorted.map((one) => one.id)).toEqual(["flash", "early", "late"]);
});

it("the log shows what went to one nation", () => {
  const rows = [row("1", { released_to: ["TJK"] }), row("2", { released_to: ["UZB"] }), row("3")];
  expect(releasedTo(rows, "TJK").map((one) => one.id)).toEqual(["1"]);
  expect(releasedTo(rows, "")).toHaveLength(3);
});

it("the parts of an item are its own texts, also those of its form, and only what is written", () => {
  const text = (id: string, body = "x") => ({
    id, source: "en", version: 1, versions: body ? [{ language: "en", body }] : [],
  });
  const message = {
    row: "message", id: "M1",
    subject: text("message/M1/subject"), body: text("message/M1/body", ""),
    form: { texts: { size: text("message/M1/f-size") } },
    other: text("line/L1/title"),
  };
  expect(partsOf(message as unknown as AnyRow).map((one) => one.part)).toEqual(["subject", "f-size"]);
  expect(named("translation/a/b")).toEqual({ tag: "translation", id: "a/b" });
});

it("what other nations gave is what names this nation, not what is for all or one's own", () => {
  const message = (id: string, owner: string, release: string[]) => ({ row: "message", id, owner, release, sent_ms: Number(id) });
  const rows = [message("1", "USA", ["USA", "TJK"]), message("2", "USA", ["ALL"]), message("3", "TJK", ["TJK"]), message("4", "", ["TJK"])];
  const redacted = { row: "redacted", id: "R1", owner: "USA", item: "message/9", release: ["TJK"], released_ms: 5 };
  const found = given([...rows, redacted] as unknown as AnyRow[], "TJK");
  expect(found.map((one) => one.id)).toEqual(["redacted/R1", "message/1"]);
  expect(found[0]?.item).toBe("message/9");
});
