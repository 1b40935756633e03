import type { FluentResource } from "@fluent/bundle";

/** Languages the screens are written in; a text may come in any language at all. */
export const LANGUAGES = ["en", "ru", "ur"] as const;
export type ScreenLanguage = (typeof LANGUAGES)[number];

const RIGHT_TO_LEFT = new Set(["ar", "dv", "fa", "he", "prs", "ps", "sd", "ug", "ur", "yi"]);

export function directionOf(language: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(language.split("-")[0] ?? "") ? "rtl" : "ltr";
}

export function isScreenLanguage(language: string): language is ScreenLanguage {
  return (LANGUAGES as readonly string[]).includes(language);
}

/** ".../profiles/nato.ftl" has the words of the profile "nato". */
export function profileOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1, -".ftl".length);
}

export type Sentences = { sentences: FluentResource[]; profiles: Record<string, FluentResource> };

/** English is in the page from the start; it stands in for what another language lacks. */
export const OTHER_LANGUAGES: Record<Exclude<ScreenLanguage, "en">, () => Promise<Sentences>> = {
  ru: () => import("./sentences.ru"),
  ur: () => import("./sentences.ur"),
};
