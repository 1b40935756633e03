import { describe, expect, test } from "vitest";
import { lineRow } from "../msel/sample-line";
import type { AnyCondition, LineRow } from "../wire/types";
import { choices, inDrawer, unsent } from "./basket";
import { boardOf } from "./comms";
import { awaited, branchesOf, inGateOrder } from "./gates";
import { agendaOf } from "./meeting";
import { cellRow, gateRow, messageRow, objectiveRow, postRow, receiptRow } from "./sample-rows";
import { languagesWaiting, missedActions, tempoOf, unexercised, type Seen } from "./tempo";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOW = 100 * HOUR;
const ids = (lines: readonly { id: string }[]) => lines.map(({ id }) => id);
const line = (id: string, more: Partial<LineRow> = {}) =>
  lineRow({ id, kind: "inject", to: ["J2"], planned_ms: NOW + 10 * MINUTE, ...more });

describe("the tempo of a headquarters", () => {
  const quiet: Seen = {
    cells: [cellRow("J2"), cellRow("J3"), cellRow("WHITE", true)],
    posts: [postRow("J2-1", "J2"), postRow("J3-1", "J3"), postRow("W-1", "WHITE")],
    lines: [], messages: [], receipts: [],
  };
  const of = (cell: string, seen: Partial<Seen>) =>
    tempoOf({ ...quiet, ...seen }, NOW).find((one) => one.cell.id === cell);

  test("is told of players only", () => {
    expect(ids(tempoOf(quiet, NOW).map(({ cell }) => cell))).toEqual(["J2", "J3"]);
  });

  test("counts a line once, where it or one of its posts is addressed, by the hour it comes in", () => {
    const lines = [
      line("A", { to: ["J2", "J2-1"] }), line("LATE", { planned_ms: NOW - HOUR, status: "synchronized" }),
      line("NEVER-APPROVED", { planned_ms: NOW - HOUR, status: "submitted" }),
      line("B", { planned_ms: NOW + 61 * MINUTE }), line("FAR", { planned_ms: NOW + 4 * HOUR }),
      line("TASK", { kind: "control_task" }), line("OUT", { status: "omitted" }),
      line("GONE", { status: "released", released_ms: NOW - 59 * MINUTE }),
      line("LONG-GONE", { status: "released", released_ms: NOW - HOUR }),
    ];
    expect(of("J2", { lines })).toMatchObject({ sent: 1, ahead: [2, 1, 0, 0] });
    expect(of("J3", { lines })).toMatchObject({ sent: 0, ahead: [0, 0, 0, 0] });
  });

  test("counts messages of the last hour, and what is not acknowledged however old", () => {
    const messages = [
      messageRow("M1", { to: ["J2-1"], sent_ms: NOW - 5 * MINUTE }),
      messageRow("M2", { to: ["J2"], sent_ms: NOW - 10 * HOUR }),
      messageRow("M3", { to: ["J2"], withdrawn: true }),
    ];
    const receipts = [
      receiptRow("M1", "J2-1", { delivered_ms: NOW - 5 * MINUTE, acknowledged_ms: NOW }),
      receiptRow("M2", "J2", { delivered_ms: NOW - 10 * HOUR }),
      receiptRow("M3", "J2"),
    ];
    expect(of("J2", { messages, receipts })).toMatchObject({
      incoming: 1, outgoing: 0, unacknowledged: 1, overdue: 1,
    });
    expect(of("J3", { messages, receipts })).toMatchObject({ outgoing: 1, unacknowledged: 0 });
  });

  test("puts the busiest of the next hour first", () => {
    const seen = { ...quiet, lines: [line("A", { to: ["J3"] })] };
    expect(tempoOf(seen, NOW).map(({ cell }) => cell.id)).toEqual(["J3", "J2"]);
  });
});

test("an expected action is missed from its deadline on, until it is done", () => {
  const action = (id: string, more: Partial<LineRow>) =>
    line(id, { kind: "expected_action", deadline_ms: NOW, ...more });
  const lines = [
    action("A", {}), action("B", { deadline_ms: NOW + 1 }), action("C", { status: "complete" }),
    action("D", { deadline_ms: NOW - HOUR }), line("E", { deadline_ms: NOW }),
  ];
  expect(ids(missedActions(lines, NOW))).toEqual(["D", "A"]);
});

test("an objective that nothing sent serves is told with the unused lines that would", () => {
  const objectives = [objectiveRow("O1", "O1.1"), objectiveRow("O2"), objectiveRow("O3")];
  const lines = [
    line("A", { objectives: ["O1.1"], status: "released", released_ms: NOW }),
    line("B", { objectives: ["O2"] }), line("C", { objectives: ["O2"], status: "omitted" }),
    line("D", { objectives: ["O3"], status: "recalled", released_ms: NOW }),
  ];
  const found = unexercised(objectives, lines);
  expect(found.map(({ objective }) => objective.id)).toEqual(["O2", "O3"]);
  expect(found.map((one) => ids(one.lines))).toEqual([["B"], []]);
});

test("languages that wait are counted, with the first time one is due", () => {
  const row = (language: string, due_ms: number) => ({
    row: "translation" as const, id: `${language}${due_ms}`, audience: [], release: [], display_only: [],
    text: lineRow().title, language, precedence: "routine" as const, due_ms, requested_ms: 0, taken_by: "", via: "", missing: [],
  });
  expect(languagesWaiting([row("kk", 0), row("ru", 9), row("ru", 0), row("ru", 7)])).toEqual([
    { language: "ru", texts: 3, due_ms: 7 },
    { language: "kk", texts: 1, due_ms: null },
  ]);
});

describe("the basket", () => {
  test("keeps apart what may be drawn, what is stopped and what is set aside", () => {
    const lines = [
      line("A", { planned_ms: null }), line("B", { planned_ms: null, held: true }), line("C"),
      line("D", { status: "deferred", planned_ms: null }), line("E", { status: "recalled" }),
    ];
    const drawers = (["loose", "held", "deferred", "recalled"] as const).map((one) => ids(inDrawer(lines, one)));
    expect(drawers).toEqual([["A"], ["B"], ["D"], ["E"]]);
  });

  test("shows alternatives together, those still open first", () => {
    const lines = [
      line("A", { alternative: "BRIDGE", status: "complete" }), line("B", { alternative: "BRIDGE" }),
      line("C", { alternative: "FLOOD" }), line("D"),
    ];
    const found = choices(lines);
    expect(found.map(({ name }) => name)).toEqual(["FLOOD", "BRIDGE"]);
    expect(found.map(({ chosen }) => chosen?.id)).toEqual([undefined, "A"]);
    expect(found.map((one) => ids(one.lines))).toEqual([["C"], ["A", "B"]]);
  });

  test("a shift touches what is not yet sent, of all or of one storyline", () => {
    const lines = [line("A"), line("B", { storyline: "S" }), line("C", { storyline: "S", status: "released" })];
    expect(ids(unsent(lines, ""))).toEqual(["A", "B"]);
    expect(ids(unsent(lines, "S"))).toEqual(["B"]);
  });
});

describe("decision gates", () => {
  const on = (option: string): AnyCondition => ({
    condition: "all", of: [{ condition: "decision", gate: "G1", option }],
  });

  test("show the lines that wait for each option, and for any of them", () => {
    const lines = [line("A", { trigger: on("close") }), line("B", { trigger: on("") }), line("C")];
    const branches = branchesOf(gateRow("G1", ["close", "open"]), lines);
    expect(branches.map((one) => ids(one.lines))).toEqual([["A", "B"], ["B"]]);
    expect(branchesOf(gateRow("G2", ["close"]), lines).map((one) => one.lines)).toEqual([[]]);
  });

  test("stand first while nothing is decided", () => {
    expect(ids(inGateOrder([gateRow("A", ["x"], "x"), gateRow("C", []), gateRow("B", [])]))).toEqual(["B", "C", "A"]);
  });

  test("signals and simulation events are listed with the open lines that wait for them", () => {
    const go: AnyCondition = { condition: "manual", signal: "go" };
    const lines = [
      line("A", { trigger: { condition: "any", of: [go, go] } }), line("B", { trigger: go, status: "released" }),
      line("C", { trigger: { condition: "simulation", event: "convoy at BP3" } }),
    ];
    expect(awaited(lines, "manual").map((one) => [one.name, ...ids(one.lines)])).toEqual([["go", "A"]]);
    expect(awaited(lines, "simulation").map(({ name }) => name)).toEqual(["convoy at BP3"]);
  });
});

test("a meeting goes through the window behind and the window before it", () => {
  const lines = [
    line("OUT", { status: "released", released_ms: NOW - 59 * MINUTE }),
    line("LONG", { status: "complete", released_ms: NOW - 61 * MINUTE }),
    line("NEXT"), line("LATE", { planned_ms: NOW - MINUTE }), line("FAR", { planned_ms: NOW + 61 * MINUTE }),
    line("SET", { status: "deferred" }), line("OFFER", { planned_ms: null, offered: true }),
    line("STOP", { planned_ms: null, held: true }),
  ];
  const agenda = agendaOf(lines, [gateRow("G1", ["a"]), gateRow("G2", ["a"], "a")], NOW, 60);
  expect(ids(agenda.released)).toEqual(["OUT"]);
  expect(ids(agenda.planned)).toEqual(["LATE", "NEXT"]);
  expect([agenda.deferred, agenda.offered, agenda.held].map(ids)).toEqual([["SET"], ["OFFER"], ["STOP"]]);
  expect(ids(agenda.open)).toEqual(["G1"]);
  expect(ids(agendaOf(lines, [], NOW, 120).released)).toEqual(["LONG", "OUT"]);
});

test("the board shows who answered the latest check, by cell, and not who was not asked", () => {
  const posts = [postRow("J2-2", "J2"), postRow("J2-1", "J2"), postRow("J3-1", "J3"), postRow("ASKER", "DIR")];
  const messages = [
    messageRow("OLD", { comms_check: true }), messageRow("M2", { comms_check: true, sent_wall_ms: 5 }),
    messageRow("M3", { sent_wall_ms: 9 }),
  ];
  const receipts = [
    receiptRow("OLD", "J3-1", { acknowledged_ms: 1 }), receiptRow("M2", "J2-1", { acknowledged_ms: 7, acknowledged_by: "B1" }),
    receiptRow("M2", "J2-2"), receiptRow("M2", "J3-1"),
  ];
  const board = boardOf(messages, receipts, posts);
  expect(board).toMatchObject({ done: 1, all: 3 });
  const shown = [...(board?.cells ?? [])].map(([cell, tiles]) => [cell, ...tiles.map((tile) => `${tile.post.id} ${tile.waiting}`)]);
  expect(shown).toEqual([["J2", "J2-1 false", "J2-2 true"], ["J3", "J3-1 true"]]);
  expect(boardOf([messageRow("M")], [], posts)).toBeNull();
});
