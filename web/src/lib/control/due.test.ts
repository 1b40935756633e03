import { describe, expect, test } from "vitest";
import { lineRow, text } from "../msel/sample-line";
import type { LineRow } from "../wire/types";
import { cardsOf, minutesUntil, pressing, type Scope, type Viewer } from "./due";
import { commandOf, lacking, newInject } from "./inject";
import { afterSaying, goesOutIn, scriptOf, uncheckedIn } from "./script";

const MINUTE = 60_000;
const NOW = Date.UTC(2022, 7, 13, 4, 0);
const HOUR = 60 * MINUTE;
const viewer: Viewer = {
  role: "controller",
  billet: "B-ME",
  post: "WHITE-1",
  cell: "WHITE",
  cellOf: (post) => post.split("-")[0] ?? "",
  isMine: (address) => address === "P-POLICE",
};
const manager: Viewer = { ...viewer, role: "msel_manager" };
const stages = (lines: LineRow[], who = viewer, scope: Scope = "mine") =>
  cardsOf(lines, who, scope, NOW, 2 * HOUR).map(({ line, stage }) => `${line.id} ${stage}`);
const planned = (id: string, minutes: number, more: Partial<LineRow> = {}) =>
  lineRow({ id, planned_ms: NOW + minutes * MINUTE, ...more });

describe("a controller's own list", () => {
  test("holds what is late and what comes, not what is far off or another's", () => {
    const lines = [
      planned("SOON", 5), planned("LATE", -5), planned("FAR", 121),
      planned("OTHER", 5, { controller: "WHITE-2" }), planned("DRAFT", 5, { status: "draft" }),
    ];
    expect(stages(lines)).toEqual(["LATE overdue", "SOON due"]);
    expect(stages(lines, viewer, "cell")).toEqual(["LATE overdue", "OTHER due", "SOON due"]);
  });

  test("holds a line without a controller where its sender is played", () => {
    const nobody = { controller: "" };
    expect(stages([planned("A", 5, nobody), planned("B", 5, { ...nobody, sender: "P-MES" })])).toEqual(["A due"]);
  });

  test("shows a basket line when what it waits for is so", () => {
    const trigger = { condition: "manual", signal: "go" } as const;
    const basket = lineRow({ id: "A", planned_ms: null, trigger });
    expect(stages([basket])).toEqual([]);
    expect(stages([{ ...basket, trigger_met: true }])).toEqual(["A ready"]);
  });

  test("puts an expected action among what comes, and before it once its deadline passed", () => {
    const action = planned("EA", -30, { kind: "expected_action", deadline_ms: NOW + 10 * MINUTE });
    expect(stages([planned("IN", 15), action])).toEqual(["EA expected", "IN due"]);
    const missed = { ...action, deadline_ms: NOW };
    expect(stages([planned("IN", 15), missed])).toEqual(["EA missed", "IN due"]);
  });

  test("puts an offered contingency before everything else", () => {
    const offered = lineRow({ id: "CON", kind: "contingency", planned_ms: null, offered: true });
    expect(stages([planned("LATE", -5), offered])).toEqual(["CON offered", "LATE overdue"]);
  });

  test("brings a deferred line back at the time it was set aside until", () => {
    const step = { status: "deferred" as const, exercise_ms: NOW - HOUR, wall_ms: 0, billet: "B", reason: "rain" };
    const deferred = { status: "deferred" as const, history: [step] };
    expect(stages([planned("BACK", 5, deferred), planned("ASIDE", -90, deferred)])).toEqual(["BACK due"]);
  });

  test("keeps for an hour what was released, the latest first", () => {
    const gone = (id: string, ago: number) =>
      lineRow({ id, status: "released", released_ms: NOW - ago * MINUTE });
    expect(stages([gone("A", 50), gone("B", 5), gone("C", 61)])).toEqual(["B done", "A done"]);
  });

  test("counts what somebody should do something about", () => {
    const cards = cardsOf([planned("SOON", 5), planned("LATE", -5)], viewer, "mine", NOW, HOUR);
    expect(pressing(cards).map(({ line }) => line.id)).toEqual(["LATE"]);
    expect(minutesUntil(NOW - 90_000, NOW)).toBe(-1);
    expect(minutesUntil(NOW - 1, NOW)).toBe(0);
  });
});

describe("an inject written in play", () => {
  const handed = lineRow({ id: "DYN-01", status: "submitted", dynamic: true, author: "B-OTHER", controller: "HICON-1", planned_ms: NOW });

  test("waits for every planner but its author, and its author sees its way", () => {
    expect(stages([handed], manager)).toEqual(["DYN-01 approve"]);
    expect(stages([handed])).toEqual([]);
    const mine = { ...handed, author: "B-ME" };
    expect(stages([mine], manager)).toEqual(["DYN-01 own"]);
    expect(stages([mine])).toEqual(["DYN-01 own"]);
  });

  test("comes before planned lines whose approval can wait, which come last", () => {
    const far = planned("FAR", 600, { status: "submitted" });
    expect(stages([far, planned("SOON", 60, { status: "submitted" }), handed, planned("DUE", 5)], manager)).toEqual([
      "DYN-01 approve", "SOON approve", "DUE due", "FAR later",
    ]);
  });

  test("is handed in at once, without saying of itself that it is dynamic", () => {
    const inject = { ...newInject("en"), title: " Bridge gone ", to: ["J3"], objective: "O2.1" };
    const command = commandOf(inject, "DYN-01", "WHITE-1", NOW + 30_000);
    expect(command).toMatchObject({ submit: true, body: null, title: { body: "Bridge gone" } });
    expect(command.line).toMatchObject({ kind: "inject", planned_ms: NOW, release: ["ALL"], objectives: ["O2.1"] });
    expect(command.line).not.toHaveProperty("dynamic");
  });

  test("says what it still lacks", () => {
    expect(lacking(newInject("en"))).toEqual(["title", "to"]);
  });
});

describe("what a role player says", () => {
  test("is the body, and where there is none the title", () => {
    expect(scriptOf(lineRow()).versions[0]?.body).toBe("Three trucks without plates.");
    expect(scriptOf(lineRow({ body: text("") })).versions[0]?.body).toBe("Border post reports trucks");
  });

  test("goes out in the languages that are not behind their source", () => {
    const source = text("Three trucks").versions.slice();
    const russian = { language: "ru", body: "Три машины", state: "checked" as const, of_version: 1, author: "", checker: "" };
    const body = { ...text("x"), versions: [russian, ...source] };
    expect(goesOutIn(lineRow({ body }))).toEqual(["en", "ru"]);
    expect(goesOutIn(lineRow({ body: { ...body, version: 2 } }))).toEqual(["en"]);
  });

  test("says which language nobody has checked; its source needs no check", () => {
    const source = { language: "en", body: "Three trucks", state: "source" as const, of_version: 1, author: "", checker: "" };
    const russian = { ...source, language: "ru", body: "Три машины", state: "human_draft" as const };
    const body = { ...text("x"), versions: [source, russian] };
    expect(uncheckedIn(lineRow({ body }))).toEqual(["ru"]);
    const checked = { ...body, versions: [source, { ...russian, state: "checked" as const }] };
    expect(uncheckedIn(lineRow({ body: checked }))).toEqual([]);
  });

  test("once said, the line is sent and complete", () => {
    const commands = (more: Partial<LineRow>) => afterSaying(lineRow(more)).map(({ command }) => command);
    expect(commands({})).toEqual(["msel.release", "msel.complete"]);
    expect(commands({ kind: "control_task" })).toEqual(["msel.complete"]);
    expect(commands({ status: "released" })).toEqual(["msel.complete"]);
    expect(commands({ status: "complete" })).toEqual([]);
    expect(commands({ status: "approved" })).toEqual([]);
  });
});
