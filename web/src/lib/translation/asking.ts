import { upload } from "../hall/api";
import type { MessageDelay, NationDelay, Term } from "../wire/types";

/** A sentence that was translated before; `sentence` counts those of the text asked about. */
export type MemoryMatch = {
  sentence: number;
  source: string;
  target: string;
  score: number;
  text: string;
};
/** A term where it stands in a text. */
export type TermHit = {
  start: number;
  end: number;
  term: string;
  words: Record<string, string>;
  subject: string;
  note: string;
  protected: boolean;
};
export type ForecastHour = {
  hour_ms: number;
  source: string;
  target: string;
  words: number;
  texts: number;
  linguists: number;
  capacity: number;
};
export type DelaysNow = { number: number; nations: NationDelay[]; messages: MessageDelay[] };
export type LeftOut = { line: number; reason: string; found: string; allowed: string; dropped: boolean };
/** What a glossary says beside the term base; with a `problem` the rest is empty. */
export type TermsSeen = {
  problem: { code: string; found: string; allowed: string } | null;
  rows: number;
  languages: string[];
  terms: Term[];
  same: number;
  left_out: LeftOut[];
  taken: boolean;
};

export async function memoryOf(path: string, text: string, language: string): Promise<MemoryMatch[]> {
  const found = await ask<{ matches: MemoryMatch[] }>(`${path}/memory`, { text, language });
  return found?.matches ?? [];
}

export async function hintsOf(path: string, text: string, language: string): Promise<TermHit[]> {
  const found = await ask<{ hits: TermHit[] }>(`${path}/hints`, { text, language });
  return found?.hits ?? [];
}

/** Null while the server does not answer. */
export async function forecastOf(path: string): Promise<ForecastHour[] | null> {
  return (await ask<{ hours: ForecastHour[] }>(`${path}/forecast`))?.hours ?? null;
}

/** Null while the server does not answer. */
export function delaysOf(path: string): Promise<DelaysNow | null> {
  return ask<DelaysNow>(`${path}/delay`);
}

export function bringTerms(path: string, file: File, dry: boolean): Promise<TermsSeen> {
  const form = new FormData();
  form.append("file", file, file.name);
  return upload(`${path}/terms${dry ? "?dry=1" : ""}`, form);
}

async function ask<Answer>(address: string, about: Record<string, string> = {}): Promise<Answer | null> {
  try {
    const response = await fetch(`${address}?${new URLSearchParams(about).toString()}`, {
      credentials: "same-origin",
    });
    return response.ok ? ((await response.json()) as Answer) : null;
  } catch {
    return null;
  }
}
