import type { FluentResource } from "@fluent/bundle";

/** Languages the screens are written in; a text may come in any language at all. */
export const LANGUAGES = ["en", "ru", "fr", "kk", "ky", "mn", "tg", "ur", "uz"] as const;
export type ScreenLanguage = (typeof LANGUAGES)[number];

/** Those that have every sentence; nobody is given another one unasked who reads one of these. */
const COMPLETE: readonly string[] = ["en", "ru"];
/** Whose readers know Russian better than English. */
const RUSSIAN_FIRST: readonly string[] = ["kk", "ky", "mn", "tg", "uz"];

const RIGHT_TO_LEFT = new Set(["ar", "dv", "fa", "he", "prs", "ps", "sd", "ug", "ur", "yi"]);

export function directionOf(language: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(language.split("-")[0] ?? "") ? "rtl" : "ltr";
}

export function isScreenLanguage(language: string): language is ScreenLanguage {
  return (LANGUAGES as readonly string[]).includes(language);
}

/** The language and those that stand in for what it lacks, in their order. */
export function behind(language: ScreenLanguage): ScreenLanguage[] {
  const between: ScreenLanguage[] = RUSSIAN_FIRST.includes(language) ? ["ru"] : [];
  return [...new Set<ScreenLanguage>([language, ...between, "en"])];
}

/** Of what somebody reads, the first language that says everything, else the first that we have. */
export function firstSpoken(reads: readonly string[]): ScreenLanguage | undefined {
  const ours = reads.filter(isScreenLanguage);
  return ours.find((language) => COMPLETE.includes(language)) ?? ours[0];
}

/** ".../profiles/nato.ftl" has the words of the profile "nato". */
export function profileOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1, -".ftl".length);
}

export type Sentences = { sentences: FluentResource[]; profiles: Record<string, FluentResource> };

/** English is in the page from the start; of the others a page loads those it speaks. */
export const OTHER_LANGUAGES: Record<Exclude<ScreenLanguage, "en">, () => Promise<Sentences>> = {
  ru: () => import("./sentences.ru"),
  fr: () => import("./sentences.fr"),
  kk: () => import("./sentences.kk"),
  ky: () => import("./sentences.ky"),
  mn: () => import("./sentences.mn"),
  tg: () => import("./sentences.tg"),
  ur: () => import("./sentences.ur"),
  uz: () => import("./sentences.uz"),
};
