import type { LinkState, TimelineEvent } from "../wire/types";

/** A link was in a state from one time to another; null where the record does not say since when. */
export type Stretch = { state: LinkState | null; start_ms: number; end_ms: number };

const STATES: readonly string[] = ["up", "delayed", "lossy", "cut"] satisfies LinkState[];

/** The states of a link one after another; what it was before the first change nobody recorded. */
export function stretchesOf(
  link: string, events: readonly TimelineEvent[], start_ms: number, end_ms: number,
): Stretch[] {
  const changes = events
    .filter((event) => event.kind === "link_set" && event.id === link)
    .toSorted((a, b) => a.exercise_ms - b.exercise_ms || a.number - b.number);
  const edges = [start_ms, ...changes.map((change) => change.exercise_ms), end_ms];
  const states = [null, ...changes.map(({ says }) => stateOf(says))];
  return states.flatMap((state, at) => {
    const [from, to] = [edges[at] ?? start_ms, edges[at + 1] ?? end_ms];
    return to > from ? [{ state, start_ms: from, end_ms: to }] : [];
  });
}

export function stateOf(says: string): LinkState | null {
  return STATES.includes(says) ? (says as LinkState) : null;
}
