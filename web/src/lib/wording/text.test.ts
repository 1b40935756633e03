import { expect, it } from "vitest";
import type { HumanText, TextState } from "../wire/types";
import { inLanguage, inSource } from "./text";

function text(russian?: { state: TextState; of_version: number }): HumanText {
  const source = { language: "en", body: "Fence cut", state: "source" as const, of_version: 2, author: "", checker: "" };
  const version = { language: "ru", body: "Ограда разрезана", author: "", ...russian };
  const versions = russian === undefined ? [source] : [source, version as (typeof source)];
  return { id: "message/M1/body", source: "en", version: 2, versions };
}

it("a reader gets his own language", () => {
  const reading = inLanguage(text({ state: "checked", of_version: 2 }), "ru");
  expect(reading).toMatchObject({ body: "Ограда разрезана", source: false, untranslated: false });
  expect([reading.stale, reading.draft]).toEqual([false, false]);
});

it("a text that lacks his language shows in the source language and says so", () => {
  expect(inLanguage(text(), "ru")).toMatchObject({
    body: "Fence cut",
    language: "en",
    source: true,
    untranslated: true,
  });
});

it("the source is no translation, so it is neither draft nor stale", () => {
  expect(inLanguage(text(), "en")).toMatchObject({ untranslated: false, draft: false, stale: false });
});

it("a translation of an older source is stale", () => {
  expect(inLanguage(text({ state: "checked", of_version: 1 }), "ru").stale).toBe(true);
});

it("what nobody has checked is a draft, and a machine's is named", () => {
  const human = inLanguage(text({ state: "human_draft", of_version: 2 }), "ru");
  const machine = inLanguage(text({ state: "machine_draft", of_version: 2 }), "ru");
  expect([human.draft, human.machine]).toEqual([true, false]);
  expect([machine.draft, machine.machine]).toEqual([true, true]);
});

it("the first of his languages that exists wins", () => {
  const both = text({ state: "checked", of_version: 2 });
  expect(inLanguage(both, ["ur", "ru", "en"]).language).toBe("ru");
  expect(inLanguage(both, ["ur"]).untranslated).toBe(true);
});

it("the source can be shown beside a translation", () => {
  expect(inSource(text({ state: "checked", of_version: 2 })).body).toBe("Fence cut");
});

it("Urdu is read from right to left", () => {
  const urdu: HumanText = {
    ...text(),
    source: "ur",
    versions: [{ language: "ur", body: "باڑ", state: "source", of_version: 2, author: "", checker: "" }],
  };
  expect(inLanguage(urdu, "en")).toMatchObject({ direction: "rtl", untranslated: true });
});
