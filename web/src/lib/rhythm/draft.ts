import type { HumanText, PutRhythm, RhythmRow } from "../wire/types";
import { hourOf, minuteOf } from "./day";

export type InputDraft = { id: string; provider: string; due_min: number; what: string };
/** A meeting as it is typed. */
export type Draft = {
  id: string;
  title: string;
  purpose: string;
  outputs: string;
  begins: string;
  length_min: number;
  days: string[];
  chair: string[];
  members: string[];
  place: string;
  languages: string[];
  inputs: InputDraft[];
  excon: boolean;
  audience: string[];
  release: string[];
  language: string;
};

export function newDraft(language: string): Draft {
  return {
    id: "",
    title: "",
    purpose: "",
    outputs: "",
    begins: "0800",
    length_min: 30,
    days: [],
    chair: [],
    members: [],
    place: "",
    languages: [],
    inputs: [],
    excon: false,
    audience: ["ALL"],
    release: [],
    language,
  };
}

/** A meeting is changed in the language it was written in, so that its translations stay with it. */
export function draftOf(row: RhythmRow): Draft {
  return {
    ...row,
    title: sourceOf(row.title),
    purpose: sourceOf(row.purpose),
    outputs: sourceOf(row.outputs),
    begins: hourOf(row.start_minute),
    chair: row.chair === "" ? [] : [row.chair],
    inputs: row.inputs.map((one) => ({ ...one, what: sourceOf(one.what) })),
    excon: row.audience.length === 1 && row.audience[0] === "EXCON",
    release: row.release.includes("ALL") ? [] : row.release,
    language: row.title.source,
  };
}

/** What the desk is asked for; null while the begin is no time of day. */
export function commandOf(draft: Draft): PutRhythm | null {
  const start_minute = minuteOf(draft.begins);
  if (start_minute === null) return null;
  const written = (body: string) => ({ language: draft.language, body: body.trim() });
  const optional = (body: string) => (body.trim() === "" ? null : written(body));
  const others = draft.audience.filter((key) => key !== "EXCON");
  return {
    command: "staff.put_rhythm",
    event: {
      id: draft.id.trim(),
      start_minute,
      length_min: draft.length_min,
      days: draft.days,
      chair: draft.chair[0] ?? "",
      members: draft.members,
      place: draft.place.trim(),
      languages: draft.languages,
      inputs: draft.inputs.map(({ id, provider, due_min }) => ({ id: id.trim(), provider, due_min })),
      audience: draft.excon ? ["EXCON"] : others.length === 0 ? ["ALL"] : draft.audience,
      release: draft.release.length === 0 ? ["ALL"] : draft.release,
    },
    title: written(draft.title),
    purpose: optional(draft.purpose),
    outputs: optional(draft.outputs),
    inputs: Object.fromEntries(draft.inputs.map((one) => [one.id.trim(), written(one.what)])),
  };
}

function sourceOf(text: HumanText): string {
  return (text.versions ?? []).find((version) => version.language === text.source)?.body ?? "";
}
