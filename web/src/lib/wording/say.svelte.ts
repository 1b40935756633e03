import { FluentBundle, type FluentVariable } from "@fluent/bundle";
import { stored, store } from "../parts/browser";
import {
  OTHER_LANGUAGES,
  behind,
  directionOf,
  firstSpoken,
  isScreenLanguage,
  type ScreenLanguage,
  type Sentences,
} from "./languages";
import * as english from "./sentences.en";

export type Values = Record<string, FluentVariable>;

const KEY = "startex.language";
/** Whose words are used where there is no exercise. */
const OWN_PROFILE = "us_joint";

function bundle(language: ScreenLanguage, from: Sentences, profile: string): FluentBundle {
  // English stands behind every locale, or plurals would follow the browser's own language.
  const made: FluentBundle = new FluentBundle([language, "en"], {
    useIsolating: directionOf(language) === "rtl",
    functions: { WORD: ([values], { of }) => wordsIn(made, String(of), String(values)) },
  });
  for (const resource of from.sentences) made.addResource(resource, { allowOverrides: true });
  const words = from.profiles[profile];
  if (words) made.addResource(words, { allowOverrides: true });
  return made;
}

/** WORD($value, of: "family") in a Fluent file: the words for one value or for several. */
function wordsIn(made: FluentBundle, family: string, values: string): string {
  return values
    .split(", ")
    .map((value) => firstOf([made, ...wording.bundles], wordKey(family, value)) ?? value)
    .join(", ");
}

/** ("line-kind", "expected_action") has its word under `line-kind-expected-action`. */
function wordKey(family: string, value: string): string {
  return `${family}-${value.replaceAll(/[^A-Za-z0-9]+/g, "-")}`;
}

/** The language of this screen. Everything that calls `say` follows it. */
class Wording {
  language = $state<ScreenLanguage>("en");
  /** The language's own, then those that stand in for what it lacks; English last. */
  bundles = $state.raw([bundle("en", english, OWN_PROFILE)]);
  #sentences: [ScreenLanguage, Sentences][] = [["en", english]];
  #profile = OWN_PROFILE;
  #key = KEY;

  get direction(): "ltr" | "rtl" {
    return directionOf(this.language);
  }

  /** Take up the language this browser was left in, else the first of its own. */
  async start(): Promise<void> {
    const reads = navigator.languages.map((tag) => tag.slice(0, 2));
    await this.use(this.#kept() ?? firstSpoken(reads) ?? "en");
  }

  /** Somebody signed in: what he chose here before, else the first language he reads. */
  async heldBy(billet: string, reads: readonly string[]): Promise<void> {
    this.#key = `${KEY}.${billet}`;
    await this.use(this.#kept() ?? firstSpoken(reads) ?? this.language);
  }

  /** Somebody wants it so; it stays until he wants another. */
  async choose(language: ScreenLanguage): Promise<void> {
    store(this.#key, language);
    await this.use(language);
  }

  async use(language: ScreenLanguage): Promise<void> {
    this.#sentences = await Promise.all(behind(language).map(loaded));
    this.language = language;
    this.#bind();
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
  }

  /** The words of the exercise's own school; without one, ours. */
  speakAs(profile: string = OWN_PROFILE): void {
    if (profile === this.#profile) return;
    this.#profile = profile;
    this.#bind();
  }

  say(key: string, values: Values = {}): string {
    return firstOf(this.bundles, key, values) ?? `⟦${key}⟧`;
  }

  has(key: string): boolean {
    return this.bundles.some((one) => one.hasMessage(key));
  }

  #kept(): ScreenLanguage | undefined {
    const kept = stored(this.#key) ?? "";
    return isScreenLanguage(kept) ? kept : undefined;
  }

  #bind(): void {
    this.bundles = this.#sentences.map(([language, from]) => bundle(language, from, this.#profile));
  }
}

async function loaded(language: ScreenLanguage): Promise<[ScreenLanguage, Sentences]> {
  return [language, language === "en" ? english : await OTHER_LANGUAGES[language]()];
}

function firstOf(from: readonly FluentBundle[], key: string, values: Values = {}): string | null {
  for (const one of from) {
    const sentence = spoken(one, key, values);
    if (sentence !== null) return sentence;
  }
  return null;
}

function spoken(from: FluentBundle, key: string, values: Values): string | null {
  const pattern = from.getMessage(key)?.value;
  return pattern ? from.formatPattern(pattern, values, []) : null;
}

export const wording = new Wording();

/** The sentence `key` in the language of this screen; follows a change of language. */
export const say = (key: string, values?: Values): string => wording.say(key, values);

/** A value of an enumeration as a word: `word("line-status", "draft")`; else the value itself. */
export function word(family: string, value: string): string {
  const key = wordKey(family, value);
  return wording.has(key) ? wording.say(key) : value;
}

/** What a refusal says; one we have no sentence for is at least named. */
export function sayRefusal(code: string, fields: Record<string, string>): string {
  const key = `refusal-${code}`;
  return wording.has(key) ? wording.say(key, fields) : wording.say("refused-unknown", { code });
}
