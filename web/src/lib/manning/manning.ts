import type { Billet, BilletRow, CellRow, ExerciseRow, Role } from "../wire/types";
import type { PutBillet, ReissueCard, RemoveBillet } from "../wire/types";

/** A command the manning document takes, from a station or from the hall. */
export type ManningCommand = PutBillet | RemoveBillet | ReissueCard;
export type GiveManning = (command: ManningCommand) => Promise<void>;

export const ROLES: readonly Role[] = [
  "staff",
  "controller",
  "msel_manager",
  "director",
  "interpreter",
  "evaluator",
  "observer",
  "administrator",
];

/** A billet as a form holds it: languages and title as typed. */
export type BilletForm = Required<Omit<Billet, "languages">> & { languages: string; title: string };

export function formOf(row: BilletRow, title: string): BilletForm {
  const { id, post, cell, nation, role, rank, shift, person } = row;
  const languages = row.languages.join(" ");
  return { id, post, cell, nation, role, rank, shift, person, languages, title };
}

/** A walk-in: somebody nobody planned, at a post of his own. */
export function walkIn(
  billets: readonly BilletRow[],
  choices: Choices,
  language: string,
): BilletForm {
  const taken = new Set(billets.flatMap((row) => [row.id, row.post]));
  let number = 1;
  while (taken.has(`WALK-IN-${number}`) || taken.has(`WALK-IN-${number}-D`)) number += 1;
  return {
    id: `WALK-IN-${number}-D`,
    post: `WALK-IN-${number}`,
    cell: choices.cell[0] ?? "",
    nation: choices.nation[0] ?? "",
    role: "observer",
    rank: "",
    shift: choices.shift[0] ?? "",
    person: "",
    languages: language,
    title: "",
  };
}

export function putBillet(form: BilletForm, language: string): PutBillet {
  const { title, languages, ...rest } = form;
  const billet = { ...rest, languages: languages.toLowerCase().split(/[\s,;]+/).filter(Boolean) };
  return { command: "people.put_billet", billet, title: { language, body: title.trim() } };
}

/** What a billet may name: the exercise's own cells, nations and shifts. */
export type Choices = { cell: string[]; nation: string[]; shift: string[] };

export function choicesOf(exercise: ExerciseRow | undefined, cells: readonly CellRow[]): Choices {
  return {
    cell: cells.map((row) => row.id).sort(),
    nation: (exercise?.nations ?? []).map((nation) => nation.code).sort(),
    shift: (exercise?.shifts ?? []).map((shift) => shift.id),
  };
}

/** Billets that hold every word, in any of their fields. */
export function foundBillets(billets: readonly BilletRow[], query: string): BilletRow[] {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const ordered = billets.toSorted((a, b) => (a.cell + a.id < b.cell + b.id ? -1 : 1));
  return ordered.filter((row) => {
    const titles = row.title.versions.map((version) => version.body);
    const fields = [row.id, row.cell, row.nation, row.rank, row.role, row.shift, row.person];
    const whole = [...fields, ...row.languages, ...titles].join("\n").toLocaleLowerCase();
    return words.every((word) => whole.includes(word));
  });
}
