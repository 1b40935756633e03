import type { ExerciseRow, ParticipationStatus } from "../wire/types";

/** Nations that are only asked, or only plan, do not get what the exercise makes. */
const PRESENT = new Set<ParticipationStatus>(["participant", "observer", "neutral_participant"]);

/** "USA, KAZ, KGZ": USA first where it takes part, then the trigraphs by the alphabet. [CAPCO H.8] */
export function releaseList(exercise: Pick<ExerciseRow, "nations">): string {
  const codes = exercise.nations
    .filter((nation) => PRESENT.has(nation.status))
    .map((nation) => nation.code)
    .sort();
  const first = codes.filter((code) => code === "USA");
  return [...first, ...codes.filter((code) => code !== "USA")].join(", ");
}
