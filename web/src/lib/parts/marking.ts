import type { ExerciseRow, MarkingScheme, ParticipationStatus } from "../wire/types";
import shipped from "../../../../src/startex/visibility/schemes.json";

/** The same as `src/startex/visibility/marking.py`; `tests/visibility/markings.json` holds both. */

/** A scheme as data may say it: only its id, or all of it. */
export type Scheme = Pick<MarkingScheme, "id"> & Partial<MarkingScheme>;

/** What an item bears; `nations` is everybody who takes part. */
export type Bears = { nations: string[]; release: string[]; displayOnly?: string[] | undefined };

export const schemes: readonly Scheme[] = shipped as Scheme[];

const NOBODY = "–";
/** Nations that are only asked, or only plan, do not get what the exercise makes. */
const PRESENT = new Set<ParticipationStatus>(["participant", "observer", "neutral_participant"]);

/** The nations that take part. */
export function participants(exercise: Pick<ExerciseRow, "nations">): string[] {
  return exercise.nations.filter((nation) => PRESENT.has(nation.status)).map((nation) => nation.code);
}

/** A scheme that only gives its name is the one of that name that comes with Startex. */
export function full(scheme: Scheme): MarkingScheme {
  const own = Object.keys(scheme.released ?? {}).length > 0;
  const known = own ? scheme : (schemes.find((one) => one.id === scheme.id) ?? scheme);
  return {
    id: known.id,
    released: known.released ?? {},
    everybody: known.everybody ?? {},
    display_only: known.display_only ?? {},
    first: known.first ?? "",
    separator: known.separator ?? ", ",
    groups: { ...known.groups, ...scheme.groups },
  };
}

/** The marking of an item as it stands on it. */
export function written(scheme: Scheme, bears: Bears, language: string): string {
  const wording = full(scheme);
  const all = bears.release.includes("ALL");
  const everybody = all && Object.keys(wording.everybody).length > 0;
  const labels = everybody ? wording.everybody : wording.released;
  const parts = [said(labels, language, listed(wording, all ? bears.nations : bears.release))];
  const shown = bears.displayOnly ?? [];
  if (shown.length > 0 && !all) {
    const named = shown.includes("ALL") ? bears.nations : shown;
    parts.push(said(wording.display_only, language, listed(wording, named)));
  }
  return parts.join(" // ");
}

/** What the scheme calls an error in a list. */
export function faults(scheme: Scheme, bears: Bears): string[] {
  const { first } = full(scheme);
  const shown = bears.displayOnly ?? [];
  const known = new Set(["ALL", ...bears.nations]);
  const found: string[] = [];
  if (first && bears.release.length > 0 && bears.release.every((nation) => nation === first)) {
    found.push("marking-only-first");
  }
  if (![...bears.release, ...shown].every((nation) => known.has(nation))) found.push("marking-nation-unknown");
  if (shown.some((nation) => bears.release.includes(nation))) found.push("marking-twice");
  return found;
}

function listed(scheme: MarkingScheme, nations: readonly string[]): string {
  const named = new Set(nations);
  const groups = Object.keys(scheme.groups)
    .sort()
    .filter((name) => members(scheme, name).length > 0 && members(scheme, name).every((nation) => named.has(nation)));
  const inGroups = new Set(groups.flatMap((name) => members(scheme, name)));
  const first = scheme.first && named.has(scheme.first) ? [scheme.first] : [];
  const others = [...named].sort().filter((nation) => nation !== scheme.first && !inGroups.has(nation));
  return [...first, ...others, ...groups].join(scheme.separator) || NOBODY;
}

function members(scheme: MarkingScheme, group: string): readonly string[] {
  return scheme.groups[group] ?? [];
}

function said(labels: Record<string, string>, language: string, nations: string): string {
  const sentence = labels[language] || labels[""] || Object.values(labels)[0] || "{nations}";
  return sentence.replaceAll("{nations}", () => nations);
}
