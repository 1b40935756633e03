import { namesOf } from "../evaluation/objectives";
import type { GateRow, HumanText, IncidentRow, LineRow, ObjectiveRow, StorylineRow } from "../wire/types";

/** A place in the tree objective ← storyline ← event ← incident ← line. */
export type Branch = {
  kind: "objective" | "storyline" | "event" | "incident" | "none";
  id: string;
  title: HumanText | null;
  depth: number;
  /** Lines that hang here directly. */
  lines: readonly LineRow[];
  /** The way down to it: a thing may hang in several places. */
  path: string;
};

export type Parts = {
  objectives: readonly ObjectiveRow[];
  storylines: readonly StorylineRow[];
  incidents: readonly IncidentRow[];
  lines: readonly LineRow[];
};

/** The tree as rows with their depth; what belongs nowhere stands at its end. */
export function treeOf(parts: Parts): Branch[] {
  const rows: Branch[] = [];
  for (const objective of parts.objectives) {
    const path = objective.id;
    const names = namesOf(objective);
    const lines = parts.lines.filter((line) => line.objectives.some((id) => names.has(id)));
    rows.push({ kind: "objective", id: objective.id, title: objective.title, depth: 0, lines, path });
    const mine = parts.storylines.filter((one) => one.objectives.some((id) => names.has(id)));
    for (const storyline of mine) rows.push(...storylineRows(storyline, 1, path, parts));
  }
  const loose = parts.storylines.filter((one) => one.objectives.length === 0);
  const orphans = parts.incidents.filter((one) => one.part_of.length === 0);
  const without = parts.lines.filter((line) => line.storyline === "" && line.objectives.length === 0);
  if (loose.length + orphans.length + without.length === 0) return rows;
  rows.push({ kind: "none", id: "", title: null, depth: 0, lines: without, path: "-" });
  for (const storyline of loose) rows.push(...storylineRows(storyline, 1, "-", parts));
  for (const incident of orphans) rows.push(...incidentRows(incident, 1, "-", parts));
  return rows;
}

function storylineRows(storyline: StorylineRow, depth: number, above: string, parts: Parts): Branch[] {
  const path = `${above}/${storyline.id}`;
  const lines = parts.lines.filter((line) => line.storyline === storyline.id);
  const below = parts.incidents.filter((one) => one.part_of.includes(storyline.id));
  return [
    { kind: "storyline", id: storyline.id, title: storyline.title, depth, lines, path },
    ...below.flatMap((incident) => incidentRows(incident, depth + 1, path, parts)),
  ];
}

function incidentRows(incident: IncidentRow, depth: number, above: string, parts: Parts): Branch[] {
  const path = `${above}/${incident.id}`;
  const lines = parts.lines.filter((line) => line.incidents.includes(incident.id));
  const below = parts.incidents.filter((one) => one.part_of.includes(incident.id));
  return [
    { kind: incident.level, id: incident.id, title: incident.title, depth, lines, path },
    ...below.flatMap((one) => incidentRows(one, depth + 1, path, parts)),
  ];
}

/** What is written one by one in one field: ids apart by spaces or commas. */
export function idsIn(typed: string): string[] {
  return [...new Set(typed.split(/[\s,;]+/).filter(Boolean))];
}

/** A gate's options as they are typed, one a line: "close Close the crossing". */
export function optionsIn(typed: string): { id: string; words: string }[] {
  return typed.split("\n").map((row) => row.trim()).filter(Boolean).map((row) => {
    const [id = "", ...words] = row.split(/\s+/);
    return { id, words: words.join(" ") || id };
  });
}

export function optionsTyped(gate: GateRow, words: (text: HumanText) => string): string {
  return gate.options.map(({ id, title }) => `${id} ${words(title)}`.trim()).join("\n");
}
