import type { HumanText, TextVersion } from "../wire/types";
import { directionOf } from "./languages";

/** A text as one reader gets it, and what he must know about it. */
export type Reading = {
  body: string;
  language: string;
  direction: "ltr" | "rtl";
  /** The version shown is the one its author wrote. */
  source: boolean;
  /** Translated, but nobody has checked it. */
  draft: boolean;
  /** A machine translated it. */
  machine: boolean;
  /** The source changed after this was translated. */
  stale: boolean;
  /** The reader's language is lacking, so the source stands in. */
  untranslated: boolean;
};

const EMPTY: TextVersion = { language: "", body: "", state: "source", of_version: 1, author: "", checker: "" };

/** The text in the first of the reader's languages that it has, else in its source language. */
export function inLanguage(text: HumanText, wanted: string | readonly string[]): Reading {
  const languages = typeof wanted === "string" ? [wanted] : wanted;
  const found = languages
    .map((language) => versionIn(text, language))
    .find((version) => version !== undefined);
  return reading(text, found ?? versionIn(text, text.source) ?? EMPTY, found === undefined);
}

export function inSource(text: HumanText): Reading {
  return inLanguage(text, text.source);
}

function versionIn(text: HumanText, language: string): TextVersion | undefined {
  return text.versions.find((version) => version.language === language && version.body !== "");
}

function reading(text: HumanText, version: TextVersion, lacking: boolean): Reading {
  const source = version.language === text.source;
  return {
    body: version.body,
    language: version.language,
    direction: directionOf(version.language),
    source,
    draft: !source && version.state !== "checked",
    machine: version.state === "machine_draft",
    stale: !source && version.of_version < text.version,
    // A text without any version lacks nothing: there is nothing to translate.
    untranslated: lacking && version.body !== "",
  };
}
