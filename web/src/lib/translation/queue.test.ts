import { expect, test } from "vitest";
import type { TextVersion, TranslationRow } from "../wire/types";
import { emptyWords, inQueue, inStep, ownerOf, stepOf } from "./queue";
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

test("the queue is cut by language, step and who took it", () => {
  const rows = [row({ id: "1" }), row({ id: "2", taken_by: "B" }), row({ id: "3", language: "ur" })];
  const all = { language: "", step: "" as const, mine: false };
  expect(ids(inStep(rows, { ...all, language: "ru" }, "B"))).toEqual(["1", "2"]);
  expect(ids(inStep(rows, { ...all, step: "waiting" }, "B"))).toEqual(["1", "3"]);
  expect(ids(inStep(rows, { ...all, mine: true }, "B"))).toEqual(["2"]);
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
