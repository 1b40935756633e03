import type { PerformanceRating } from "../wire/types";

const INKS: Record<PerformanceRating, string> = {
  P: "var(--good)",
  S: "var(--accent)",
  M: "var(--warn)",
  U: "var(--alarm)",
  not_observed: "var(--line-strong)",
};

/** The rating's letter always stands beside its colour. */
export function ratingInk(rating: PerformanceRating): string {
  return INKS[rating];
}
