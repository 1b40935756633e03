import type { Line, LineRow } from "../wire/types";

/** The planned fields of a line while somebody writes them. */
export type LineForm = Required<Omit<Line, "status" | "reason" | "author" | "approver">>;

const ID = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

/** A new line: a contextual inject that this controller releases by hand. */
export function newForm(id: string, planned_ms: number | null, controller: string): LineForm {
  return {
    id,
    kind: "contextual",
    storyline: "",
    planned_ms,
    deadline_ms: null,
    rule: "by_hand",
    sender: "",
    to: [],
    info: [],
    means: "email",
    precedence: "routine",
    priority: "supporting",
    controller,
    objectives: [],
    prerequisite: "",
    contingency_for: "",
    incidents: [],
    trigger: null,
    alternative: "",
    dynamic: false,
    owner: "",
    release: ["ALL"],
    display_only: [],
    classification: "",
    link_effects: [],
    columns: {},
  };
}

export function formOf(row: LineRow): LineForm {
  return {
    id: row.id,
    kind: row.kind,
    storyline: row.storyline,
    planned_ms: row.planned_ms,
    deadline_ms: row.deadline_ms,
    rule: row.rule,
    sender: row.sender,
    to: [...row.to],
    info: [...row.info],
    means: row.means,
    precedence: row.precedence,
    priority: row.priority,
    controller: row.controller,
    objectives: [...row.objectives],
    prerequisite: row.prerequisite,
    contingency_for: row.contingency_for,
    incidents: [...row.incidents],
    trigger: row.trigger,
    alternative: row.alternative,
    dynamic: row.dynamic,
    owner: row.owner,
    release: [...row.released_to],
    display_only: [...row.shown_to],
    classification: row.classification,
    link_effects: [...row.link_effects],
    columns: { ...row.columns },
  };
}

/** What the line says beside what the form holds: the desk keeps status and author by itself. */
export function lineOf(form: LineForm): Line {
  return { ...form, to: [...form.to], info: [...form.info], id: form.id.trim() };
}

/** The first free number of the series a storyline's lines use: CT-1-22 gives CT-1-23. */
export function nextId(storyline: string, taken: Iterable<string>): string {
  const series = storyline === "" ? "DYN" : storyline;
  const numbers = [...taken]
    .filter((id) => id.startsWith(`${series}-`))
    .map((id) => Number(id.slice(series.length + 1)))
    .filter(Number.isInteger);
  return `${series}-${String(Math.max(0, ...numbers) + 1).padStart(2, "0")}`;
}

/** Names of the fields that somebody else changed since the form was opened. */
export function changedFields(opened: LineForm, now: LineForm): (keyof LineForm)[] {
  const names = Object.keys(opened) as (keyof LineForm)[];
  return names.filter((name) => JSON.stringify(opened[name]) !== JSON.stringify(now[name]));
}

export type Merged = { form: LineForm; taken: (keyof LineForm)[]; both: (keyof LineForm)[] };

/** Another's changes taken over where the writer changed nothing; where both did, the writer's stay. */
export function merged(opened: LineForm, mine: LineForm, theirs: LineForm): Merged {
  const changed = changedFields(opened, theirs);
  const both = changed.filter((name) => changedFields(opened, mine).includes(name));
  const taken = changed.filter((name) => !both.includes(name));
  const over = Object.fromEntries(taken.map((name) => [name, theirs[name]]));
  return { form: { ...mine, ...over }, taken, both };
}

export function idIsGood(id: string): boolean {
  return ID.test(id.trim());
}
