import type { HumanText, Role, TextState } from "../wire/types";

/** One language of a text as it stands beside the others; `state` is null where it is lacking. */
export type Side = { language: string; body: string; state: TextState | null; stale: boolean };

/** The source first, then the working languages in their order, then whatever else there is. */
export function versionsBeside(text: HumanText, working: readonly string[]): Side[] {
  const known = text.versions.map((version) => version.language);
  const languages = [text.source, ...working, ...known].filter((language) => language !== "");
  return [...new Set(languages)].map((language) => sideOf(text, language));
}

export function sideOf(text: HumanText, language: string): Side {
  const version = text.versions.find((known) => known.language === language);
  const stale = version !== undefined && language !== text.source && version.of_version < text.version;
  return { language, body: version?.body ?? "", state: version?.state ?? null, stale };
}

/** Planners may write the texts of the plan; interpreters what is in their queue. */
export function mayWrite(role: Role): boolean {
  return role === "director" || role === "msel_manager" || role === "controller";
}
