import { afterEach, expect, it } from "vitest";
import { LANGUAGES } from "./languages";
import { say, sayRefusal, word, wording } from "./say.svelte";

afterEach(() => wording.use("en"));

it("a sentence follows the language of the screen", async () => {
  expect(say("marking-exercise")).toBe("EXERCISE EXERCISE EXERCISE");
  await wording.use("ru");
  expect(say("marking-exercise")).toBe("УЧЕНИЕ УЧЕНИЕ УЧЕНИЕ");
});

it("what a language lacks is said in English", async () => {
  await wording.use("ur");
  expect(say("hall-title")).toBe("Hall");
});

it("where Russian is read it stands in before English", async () => {
  await wording.use("kk");
  expect(say("halt-call")).toBe("Оқу-жаттығуды тоқтату");
  expect(say("hall-title")).toBe("Зал");
  expect(word("role", "staff")).toBe("Штаб офицері");
  expect(sayRefusal("release-too-narrow", { nations: "KGZ" })).toContain("Кыргызстан");
});

it("every language of the screens loads, and Tajik counts alike in every browser", async () => {
  for (const language of LANGUAGES) {
    await wording.use(language);
    expect(say("close")).not.toContain("⟦");
  }
  await wording.use("tg");
  const said = [1, 21].map((count) => say("connection-unanswered", { count }));
  expect(said).toEqual(["1 фармон ҳоло тасдиқ нашудааст", "21 фармон ҳоло тасдиқ нашудааст"]);
});

it("nobody is given an unfinished language unasked who reads a whole one", async () => {
  await wording.heldBy("J6-CHIEF-D", ["ky", "ru"]);
  expect(wording.language).toBe("ru");
  await wording.heldBy("J7-CHIEF-D", ["ky"]);
  expect(wording.language).toBe("ky");
});

it("Russian counts in its own plurals", async () => {
  await wording.use("ru");
  const said = [1, 2, 5, 21].map((count) => say("connection-unanswered", { count }));
  expect(said).toEqual([
    "1 команда не подтверждена",
    "2 команды не подтверждены",
    "5 команд не подтверждено",
    "21 команда не подтверждена",
  ]);
});

it("Urdu turns the page around and isolates what is not Urdu", async () => {
  await wording.use("ur");
  expect(document.documentElement.dir).toBe("rtl");
  expect(say("frame-post", { post: "J3" })).toContain("\u2068J3\u2069");
  await wording.use("en");
  expect(document.documentElement.dir).toBe("ltr");
});

it("a value of an enumeration has its word, and an unknown one is shown as it is", () => {
  expect(word("role", "msel_manager")).toBe("MSEL manager");
  expect(word("nation", "XXX")).toBe("XXX");
});

it("a refusal says its values in words, one or several", async () => {
  const fields = { nations: "KGZ, TJK" };
  expect(sayRefusal("release-too-narrow", fields)).toContain("Kyrgyzstan, Tajikistan");
  await wording.use("ru");
  expect(sayRefusal("release-too-narrow", fields)).toContain("Таджикистан");
});

it("a refusal without a sentence is named and not swallowed", () => {
  expect(sayRefusal("never-heard-of", {})).toContain("never-heard-of");
});

it("a holder gets his first language, and later the one he chose here", async () => {
  await wording.heldBy("J3-CHIEF-D", ["kk", "ru"]);
  expect(wording.language).toBe("ru");
  await wording.choose("en");
  await wording.heldBy("J2-CHIEF-D", ["ru"]);
  expect(wording.language).toBe("ru");
  await wording.heldBy("J3-CHIEF-D", ["kk", "ru"]);
  expect(wording.language).toBe("en");
});

it("a holder who chose nothing follows his billet, also when its languages change", async () => {
  await wording.heldBy("J4-CHIEF-D", ["ru"]);
  await wording.heldBy("J4-CHIEF-D", ["en", "ru"]);
  expect(wording.language).toBe("en");
});

it("an exercise speaks in the words of its school, in every language", async () => {
  wording.speakAs("nato");
  expect(say("kind-line")).toBe("inject of the MEL/MIL");
  await wording.use("ru");
  expect(say("msel-panel")).toBe("Перечень MEL/MIL");
  wording.speakAs();
  expect(say("msel-panel")).toBe("Перечень вводных");
  await wording.use("en");
  expect(say("kind-line")).toBe("line of the event list");
});

it("a school that has no words of its own speaks in ours", () => {
  wording.speakAs("never_heard_of");
  expect(say("msel-panel")).toBe("Event list");
  wording.speakAs();
});
