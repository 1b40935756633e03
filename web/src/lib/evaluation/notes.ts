import type {
  HumanText, LineRow, ObservationRow, ObservationType, PerformanceRating,
} from "../wire/types";
import type { Aim } from "./objectives";

/** By their keys 1 to 5. */
export const RATINGS: readonly PerformanceRating[] = ["P", "S", "M", "U", "not_observed"];

export const TYPES: readonly { value: ObservationType; sign: string }[] = [
  { value: "strength", sign: "+" },
  { value: "area_for_improvement", sign: "−" },
  { value: "neutral", sign: "·" },
];

export type NoteFilter = {
  words: string;
  rating: PerformanceRating | "";
  type: ObservationType | "";
  objective: string;
  mine: boolean;
};

export const EVERY_NOTE: NoteFilter = { words: "", rating: "", type: "", objective: "", mine: false };

/** What a key means while nobody types: a rating, a type of observation, or nothing. */
export function meaningOf(
  key: string,
): { rating: PerformanceRating } | { type: ObservationType } | null {
  const rating = RATINGS[Number(key) - 1];
  if (rating !== undefined) return { rating };
  if (key === "+" || key === "=") return { type: "strength" };
  if (key === "-" || key === "−") return { type: "area_for_improvement" };
  return key === "." || key === "·" ? { type: "neutral" } : null;
}

/** The line that went out last: what an evaluator most likely watches. */
export function latestReleased(lines: readonly LineRow[]): LineRow | undefined {
  const released = lines.filter(({ released_ms }) => released_ms !== null);
  return released.sort((a, b) => (b.released_ms ?? 0) - (a.released_ms ?? 0) || (a.id < b.id ? -1 : 1))[0];
}

/** Newest first; an objective stands for its tasks too. */
export function filteredNotes(
  notes: readonly ObservationRow[],
  filter: NoteFilter,
  billet: string,
  aims: readonly Aim[],
): ObservationRow[] {
  const words = filter.words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const named = new Set(
    aims.filter(({ id, objective }) => [id, objective].includes(filter.objective)).map(({ id }) => id),
  );
  return notes
    .filter((note) => {
      if (filter.rating !== "" && note.rating !== filter.rating) return false;
      if (filter.type !== "" && note.type !== filter.type) return false;
      if (filter.objective !== "" && !named.has(note.objective)) return false;
      if (filter.mine && note.billet !== billet) return false;
      const whole = [note.id, note.line, ...bodies(note.text)].join("\n").toLocaleLowerCase();
      return words.every((word) => whole.includes(word));
    })
    .sort((a, b) => b.exercise_ms - a.exercise_ms || (a.id < b.id ? 1 : -1));
}

function bodies(text: HumanText): string[] {
  return text.versions.map(({ body }) => body);
}
