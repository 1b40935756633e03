import type { MessageDelay } from "../wire/types";

/** How long readers waited for one pair of languages, and how long the oldest one still waits. */
export type PairDelay = {
  pair: string;
  served: number;
  median_ms: number | null;
  p90_ms: number | null;
  open: number;
  longest_open_ms: number | null;
};

export function byPair(messages: readonly MessageDelay[], now_ms: number): PairDelay[] {
  const pairs = new Map<string, MessageDelay[]>();
  for (const one of messages) {
    const pair = `${one.from_language}→${one.to_language}`;
    pairs.set(pair, [...(pairs.get(pair) ?? []), one]);
  }
  return [...pairs].map(([pair, of]) => delayOf(pair, of, now_ms)).sort((a, b) => (a.pair < b.pair ? -1 : 1));
}

function delayOf(pair: string, of: readonly MessageDelay[], now_ms: number): PairDelay {
  const took = of.flatMap(({ took_ms }) => took_ms ?? []).sort((a, b) => a - b);
  const waits = of.filter(({ took_ms }) => took_ms === null).map(({ sent_ms }) => Math.max(0, now_ms - sent_ms));
  return {
    pair,
    served: took.length,
    median_ms: rank(took, 0.5),
    p90_ms: rank(took, 0.9),
    open: waits.length,
    longest_open_ms: waits.length === 0 ? null : Math.max(...waits),
  };
}

/** The nearest rank, as `startex.review.spread`. */
function rank(sorted: readonly number[], part: number): number | null {
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? null;
}
