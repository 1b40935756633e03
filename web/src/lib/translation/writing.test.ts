import { beforeEach, expect, test } from "vitest";
import { Kept } from "../parts/kept";
import type { Station } from "../station/station.svelte";
import type { HumanText, TextVersion } from "../wire/types";
import { TextWriting } from "./writing.svelte";

const draftKey = btoa("k".repeat(32));
const station = { exerciseId: "RC22", stationId: "S1", billetId: "LING-1", draftKey } as Station;
const version = (language: string, body: string): TextVersion => ({
  language, body, state: "source", of_version: 1, author: "", checker: "",
});
const text = (at: number): HumanText => ({
  id: "line/A/body", source: "en", version: at, versions: [version("en", "Bridge"), version("ru", "Мост")],
});
const begin = (at: number) => new TextWriting(station, text(at), "ru", new Kept("translation", station));

beforeEach(() => localStorage.clear());

test("writing begins with the translation there is", () => {
  expect(begin(1).body).toBe("Мост");
});

test("a draft survives the page, with the source it was written against", () => {
  begin(1).typed("Мост\nзакрыт");
  const again = begin(2);
  expect([again.body, again.version]).toEqual(["Мост\nзакрыт", 1]);
  expect(again.behind(text(2))).toBe(true);
  again.catchUp(text(2));
  expect(begin(2).behind(text(2))).toBe(false);
});

test("a draft that is thrown away or emptied is gone", () => {
  begin(1).typed("новое");
  begin(1).drop();
  expect(begin(1).body).toBe("Мост");
  begin(1).typed("новое");
  begin(1).typed("   ");
  expect(begin(1).body).toBe("Мост");
});

test("what a machine drafted does not stand there as if somebody had written it", () => {
  const drafted = text(1);
  drafted.versions = [version("en", "Bridge"), { ...version("ru", "Мост"), state: "machine_draft" }];
  expect(new TextWriting(station, drafted, "ru", new Kept("translation", station)).body).toBe("");
});

test("what the source said before is known after it changed", () => {
  begin(1).typed("Мост закрыт");
  const changed = text(2);
  changed.versions = [version("en", "Ferry"), version("ru", "Мост")];
  const again = () => new TextWriting(station, changed, "ru", new Kept("translation", station));
  expect(again().earlier).toBe("Bridge");
  again().catchUp(changed);
  expect(again().earlier).toBe("Ferry");
});
