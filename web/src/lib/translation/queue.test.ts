import { expect, test } from "vitest";
import type { TextVersion, TranslationRow, TurnRow } from "../wire/types";
import {
  emptyWords, inQueue, inStep, nextFree, ownerOf, shiftEnd, stepOf, type Linguist, type QueueFilter,
} from "./queue";
import { sideOf, versionsBeside } from "./versions";

const source: TextVersion = { language: "en", body: "Bridge closed", state: "source", of_version: 2, author: "A", checker: "" };
const russian = (more: Partial<TextVersion>): TextVersion => ({
  language: "ru", body: "Мост закрыт", state: "human_draft", of_version: 2, author: "B", checker: "", ...more,
});
const row = (more: Partial<TranslationRow>, ...versions: TextVersion[]): TranslationRow => ({
  row: "translation", id: "line/A/body/ru", audience: [], release: [], display_only: [],
  text: { id: "line/A/body", source: "en", version: 2, versions: [source, ...versions] },
  language: "ru", precedence: "routine", due_ms: 100, requested_ms: 0, taken_by: "", via: "", missing: [], ...more,
});
const ids = (rows: TranslationRow[]) => rows.map(({ id }) => id);

test("flash comes before what is due earlier, and what is due earlier before what waits longer", () => {
  const rows = [
    row({ id: "late", due_ms: 900 }),
    row({ id: "soon", due_ms: 100, requested_ms: 9 }),
    row({ id: "flash", precedence: "flash", due_ms: 999 }),
    row({ id: "older", due_ms: 100, requested_ms: 1 }),
  ];
  expect(ids(inQueue(rows))).toEqual(["flash", "older", "soon", "late"]);
});

test("a text waits, is being written, then is to be checked", () => {
  expect(stepOf(row({}))).toBe("waiting");
  expect(stepOf(row({ taken_by: "B" }))).toBe("writing");
  expect(stepOf(row({ taken_by: "B" }, russian({})))).toBe("checking");
});

test("a stale translation or a machine's waits for a linguist again", () => {
  expect(stepOf(row({}, russian({ of_version: 1 })))).toBe("waiting");
  expect(stepOf(row({}, russian({ state: "machine_draft" })))).toBe("waiting");
});

const all: QueueFilter = { pair: "", subject: "", step: "", whose: "" };
const who: Linguist = { billet: "B", languages: ["en", "ru"], until_ms: 500 };
const cut = (rows: TranslationRow[], more: Partial<QueueFilter>) =>
  ids(inStep(rows, { ...all, ...more }, who, ({ id }) => (id === "3" ? ["message"] : ["line", "storyline/S"])));

test("the queue is cut by pair, subject, step and whose it is", () => {
  const rows = [row({ id: "1" }), row({ id: "2", taken_by: "B" }), row({ id: "3", language: "ur", taken_by: "C" })];
  expect(cut(rows, { pair: "en→ru" })).toEqual(["1", "2"]);
  expect(cut(rows, { subject: "storyline/S" })).toEqual(["1", "2"]);
  expect(cut(rows, { step: "waiting" })).toEqual(["1"]);
  expect(cut(rows, { whose: "mine" })).toEqual(["2"]);
  expect(cut(rows, { whose: "free" })).toEqual(["1"]);
});

test("a shift has what its linguist reads and what is due before it ends, and every flash", () => {
  const rows = [
    row({ id: "1" }), row({ id: "late", due_ms: 900 }), row({ id: "flash", due_ms: 900, precedence: "flash" }),
    row({ id: "other", language: "ur" }), row({ id: "taken", taken_by: "C" }),
  ];
  expect(cut(rows, { whose: "shift" })).toEqual(["1", "flash"]);
});

test("a shift ends with the last turn that follows without a long gap", () => {
  const turn = (start_h: number, end_h: number): TurnRow => ({
    row: "turn", id: `T${start_h}`, audience: [], release: [], display_only: [], billet: "B", kind: "written",
    rhythm: "", start_ms: start_h * 3_600_000, end_ms: end_h * 3_600_000,
  });
  const turns = [turn(12, 14), turn(7, 9), turn(9.5, 12), turn(20, 22)];
  expect(shiftEnd(turns, "B", 8 * 3_600_000)).toBe(14 * 3_600_000);
  expect(shiftEnd(turns, "C", 0)).toBe(null);
});

test("the next free text comes after the open one, and from the top where none does", () => {
  const rows = [row({ id: "1" }), row({ id: "2", taken_by: "C" }), row({ id: "3" })];
  expect(nextFree(rows, "1")?.id).toBe("3");
  expect(nextFree(rows, "3")?.id).toBe("1");
  expect(nextFree([row({ id: "1" })], "1")).toBe(undefined);
});

test("the source stands first and a lacking language is shown as lacking", () => {
  const { text } = row({}, russian({ of_version: 1 }));
  const sides = versionsBeside(text, ["ru", "en", "ur"]);
  expect(sides.map(({ language }) => language)).toEqual(["en", "ru", "ur"]);
  expect(sides.map(({ state }) => state)).toEqual(["source", "human_draft", null]);
  expect(sideOf(text, "ru").stale).toBe(true);
  expect(sideOf(text, "en").stale).toBe(false);
});

test("a text says what it belongs to", () => {
  expect(ownerOf("message/M-17/subject")).toEqual({ kind: "message", id: "M-17", part: "subject" });
});

test("an empty queue says whether to wait or to choose anew", () => {
  expect(emptyWords(0, false)).toBe("translation-empty-before");
  expect(emptyWords(0, true)).toBe("translation-empty");
  expect(emptyWords(3, true)).toBe("translation-empty-filter");
});
