import { expect, test } from "vitest";
import { hintsIn, phrasesOf, stretches, type Known } from "./hints";
import { lacking, protectedSpans } from "./protected";

const term = (id: string, en: string, ru: string, more: Partial<Known> = {}): Known => ({
  id, words: { en, ru }, subject: "", note: "", protected: false, state: "agreed", ...more,
});
const TERMS = [
  term("border", "border crossing", "пункт пропуска"),
  term("border-1", "border", "граница"),
  term("sitrep", "SITREP", "SITREP", { protected: true }),
  term("post", "post", "пост", { state: "proposed" }),
];
const named = (body: string, language: string) => hintsIn(body, phrasesOf(TERMS, language)).map(({ id }) => id);

test("a term is known whatever its ending, and the longer one before the shorter", () => {
  expect(named("На пунктах пропуска и на границе тихо", "ru")).toEqual(["border", "border-1"]);
  expect(named("Border crossings are shut", "en")).toEqual(["border"]);
  expect(named("Borderline case", "en")).toEqual([]);
});

test("what is only proposed is no hint", () => {
  expect(named("The post is empty", "en")).toEqual([]);
});

test("a hint says where it stands", () => {
  const [first] = stretches("Send a SITREP", phrasesOf(TERMS, "en"));
  expect([first?.start, first?.end, first?.term.id]).toEqual([7, 13, "sitrep"]);
});

test("a protected word is found whole and as it is written", () => {
  expect(protectedSpans("SITREP, sitrep, SITREPS", TERMS)).toEqual([{ start: 0, end: 6, term: "sitrep" }]);
});

test("a protected word that the translation lacks is named", () => {
  expect(lacking("Send SITREP", "Пришлите донесение", "ru", TERMS)).toEqual(["SITREP"]);
  expect(lacking("Send SITREP", "Пришлите SITREP", "ru", TERMS)).toEqual([]);
  expect(lacking("Send SITREP", "", "ru", [term("s", "SITREP", "СИТРЕП", { protected: true })])).toEqual(["СИТРЕП"]);
});
