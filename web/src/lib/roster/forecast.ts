import type { ForecastHour } from "../translation/asking";

export type PairLoad = { pair: string; hours: ForecastHour[]; most: number };

/** The hours of one day by pair; `most` is the scale of bars and of what can be written. */
export function byPair(hours: readonly ForecastHour[], from_ms: number, until_ms: number): PairLoad[] {
  const pairs = new Map<string, ForecastHour[]>();
  for (const hour of hours) {
    if (hour.hour_ms < from_ms || hour.hour_ms >= until_ms) continue;
    const pair = `${hour.source}→${hour.target}`;
    pairs.set(pair, [...(pairs.get(pair) ?? []), hour]);
  }
  return [...pairs]
    .map(([pair, of]) => ({ pair, hours: of, most: Math.max(1, ...of.map(({ words, capacity }) => Math.max(words, capacity))) }))
    .sort((a, b) => (a.pair < b.pair ? -1 : 1));
}

export function isTooMuch({ words, capacity }: ForecastHour): boolean {
  return words > capacity;
}
