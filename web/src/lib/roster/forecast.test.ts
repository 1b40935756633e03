import { expect, test } from "vitest";
import type { ForecastHour } from "../translation/asking";
import { byPair, isTooMuch } from "./forecast";

const hour = (hour_ms: number, target: string, words: number, capacity: number): ForecastHour => ({
  hour_ms, source: "en", target, words, texts: 1, linguists: 1, capacity,
});

test("a day's words stand by pair, on one scale with what can be written", () => {
  const loads = byPair([hour(0, "ru", 100, 500), hour(10, "ru", 900, 500), hour(10, "kk", 5, 60), hour(99, "ru", 9999, 0)], 0, 50);
  expect(loads.map(({ pair, most }) => [pair, most])).toEqual([["en→kk", 60], ["en→ru", 900]]);
  expect(loads[1]?.hours.map(isTooMuch)).toEqual([false, true]);
});
