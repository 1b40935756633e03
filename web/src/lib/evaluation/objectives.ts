import type { HumanText, LineRow, ObjectiveRow, ObservationRow } from "../wire/types";

/** An objective or one of its tasks: what a line serves and an observation is tied to. */
export type Aim = { id: string; title: HumanText; objective: string; task: boolean };

/** Every objective followed by its tasks. */
export function aimsOf(objectives: readonly ObjectiveRow[]): Aim[] {
  return objectives.flatMap((row) => [
    { id: row.id, title: row.title, objective: row.id, task: false },
    ...row.tasks.map(({ id, title }) => ({ id, title, objective: row.id, task: true })),
  ]);
}

/** Those named, in the order they are named; an unknown name is left out. */
export function objectivesOf(objectives: readonly ObjectiveRow[], ids: readonly string[]): Aim[] {
  const aims = new Map(aimsOf(objectives).map((aim) => [aim.id, aim]));
  return ids.map((id) => aims.get(id)).filter((aim) => aim !== undefined);
}

export type Coverage = { aim: Aim; lines: number; released: number; observations: number };

/** How many lines serve each aim and how often it was observed; an objective counts its tasks' too. */
export function coverageOf(
  objectives: readonly ObjectiveRow[],
  lines: readonly LineRow[],
  observations: readonly ObservationRow[],
): Coverage[] {
  return aimsOf(objectives).map((aim) => {
    const row = aim.task ? undefined : objectives.find(({ id }) => id === aim.id);
    const names = row === undefined ? new Set([aim.id]) : namesOf(row);
    const serving = lines.filter((line) => line.objectives.some((id) => names.has(id)));
    return {
      aim,
      lines: serving.length,
      released: serving.filter((line) => line.released_ms !== null).length,
      observations: observations.filter(({ objective }) => names.has(objective)).length,
    };
  });
}

/** By what lines and observations name an objective: its own id or a task's. */
export function namesOf({ id, tasks }: ObjectiveRow): Set<string> {
  return new Set([id, ...tasks.map((task) => task.id)]);
}
