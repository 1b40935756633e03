import { expect, test } from "vitest";
import type { HumanText, OrderRow } from "../wire/types";
import { commandOf, following, newDraft, revising } from "./draft";
import { bases, chains, found, inFolder, isOverdue, progress, standingOf, endedBy, unacknowledged } from "./orders";

function text(body: string, id = "order/x/title"): HumanText {
  const versions = body === "" ? [] : [{ language: "en", body, state: "source" as const, of_version: 1, author: "", checker: "" }];
  return { id, source: "en", version: 1, versions };
}

function order(id: string, changed: Partial<OrderRow> = {}): OrderRow {
  const none = text("");
  return {
    row: "order", id, audience: [], release: ["ALL"], display_only: [], kind: "WARNO", number: `J3 WARNO ${id}`,
    version: 1, from_post: "J3-1", to: ["TF1"], info: [], precedence: "routine", owner: "TJK", classification: "",
    based_on: "", supersedes: "", superseded_by: "", changed_by: [], cancelled: false, annexes: [], references: [],
    effective_ms: null, acknowledge_by_ms: null, issued_ms: Number(id), title: text(`Order ${id}`), situation: none,
    mission: text("Hold."), execution: none, sustainment: none, command_signal: none, reason: none, versions: [],
    receipts: [{ recipient: "TF1", version: 0, acknowledged_ms: null, billet: "" }], ...changed,
  };
}

const drawn = (rows: OrderRow[]): string[] => chains(rows).map(({ row, rails }) => "-".repeat(rails.length) + row.id);

test("an order stands below what it follows from, and the newest chain first", () => {
  const rows = [order("1"), order("2", { based_on: "1" }), order("3"), order("4", { based_on: "2" }), order("5", { based_on: "1" })];
  expect(drawn(rows)).toEqual(["3", "1", "-2", "--4", "-5"]);
});

test("an order that follows from one which is not seen begins a chain", () => {
  expect(drawn([order("7", { based_on: "2" })])).toEqual(["7"]);
});

test("an order is ended by what supersedes it, or by being cancelled", () => {
  const rows = [order("1"), order("2", { supersedes: "1" }), order("3", { cancelled: true })];
  expect(rows.map((row) => standingOf(row, endedBy(rows)))).toEqual(["superseded", "in_force", "cancelled"]);
});

test("a new version waits for every addressee again", () => {
  const receipts = [{ recipient: "TF1", version: 1, acknowledged_ms: 5, billet: "B" }];
  const mine = (address: string): boolean => address === "TF1";
  const first = order("1", { receipts });
  const second = order("1", { receipts, version: 2, acknowledge_by_ms: 10 });
  expect([unacknowledged(first, mine), unacknowledged(second, mine)]).toEqual([false, true]);
  expect([progress(first), progress(second)]).toEqual([{ done: 1, all: 1 }, { done: 0, all: 1 }]);
  expect([isOverdue(first, 20), isOverdue(second, 10), isOverdue(second, 11)]).toEqual([false, false, true]);
  expect(unacknowledged({ ...second, cancelled: true }, mine)).toBe(false);
});

test("folders hold what waits here, and what was issued here", () => {
  const links = chains([order("1"), order("2", { from_post: "J2-1", receipts: [] })]);
  const mine = (address: string): boolean => address === "TF1";
  const ofCell = (address: string): boolean => address === "J2-1";
  expect(inFolder(links, "waiting", mine, ofCell).map((link) => link.row.id)).toEqual(["1"]);
  expect(inFolder(links, "own", mine, ofCell).map((link) => link.row.id)).toEqual(["2"]);
  expect(found(links, "hold ORDER 2", String).map((link) => link.row.id)).toEqual(["2"]);
});

test("a fragment changes an order that stands", () => {
  const rows = [order("1"), order("2", { kind: "OPORD" }), order("3", { kind: "FRAGO" }), order("4", { kind: "OPORD", cancelled: true })];
  expect(bases(rows, "FRAGO").map((row) => row.id)).toEqual(["3", "2"]);
  expect(bases(rows, "OPORD").map((row) => row.id)).toEqual(["2", "1"]);
});

test("what follows goes to the same addressees under the same marking", () => {
  const base = order("1", { to: ["TF1", "TF2"], release: ["TJK", "USA"], classification: "SECRET" });
  const draft = following(newDraft("en", ["ALL"]), base);
  expect([draft.to, draft.release, draft.classification, draft.references]).toEqual([["TF1", "TF2"], ["TJK", "USA"], "SECRET", "J3 WARNO 1"]);
});

test("annexes are lettered, those with a file last", () => {
  const draft = { ...newDraft("en", ["ALL"]), title: " Pass ", annexes: "Overlay\n\n Signal", attachments: ["A1"], references: "OPLAN 1; map 3" };
  const command = commandOf(draft, () => "map.pdf");
  expect(command.annexes).toEqual([
    { letter: "A", title: "Overlay", attachment: "" },
    { letter: "B", title: "Signal", attachment: "" },
    { letter: "C", title: "map.pdf", attachment: "A1" },
  ]);
  expect(command).toMatchObject({ command: "orders.issue", release: ["ALL"], references: ["OPLAN 1", "map 3"], text: { title: "Pass" } });
});

test("a revision begins with the source as it stands, and names the version it was made of", () => {
  const draft = revising(order("1", { version: 3, annexes: [{ letter: "A", title: "Overlay", attachment: "" }] }));
  expect([draft.title, draft.paragraphs.mission, draft.annexes]).toEqual(["Order 1", "Hold.", "Overlay"]);
  expect(commandOf(draft, String)).toMatchObject({ command: "orders.revise", order: "1", version: 3 });
});
