import { expect, test } from "vitest";
import type { MessageDelay } from "../wire/types";
import { byPair } from "./delays";

const delay = (more: Partial<MessageDelay>): MessageDelay => ({
  message: "M", title: "message/M/subject", precedence: "routine", from_language: "ru", to_language: "en",
  nations: ["USA"], sent_ms: 0, took_ms: 60_000, ...more,
});

test("each pair has its median, its ninetieth percentile and its oldest wait", () => {
  const took = [5, 1, 3, 2, 4].map((took_ms) => delay({ took_ms }));
  const [there, back] = byPair([...took, delay({ took_ms: null, sent_ms: 30 }), delay({ from_language: "en", to_language: "ru" })], 100);
  expect(there).toMatchObject({ pair: "en→ru", served: 1, open: 0, longest_open_ms: null });
  expect(back).toEqual({ pair: "ru→en", served: 5, median_ms: 3, p90_ms: 5, open: 1, longest_open_ms: 70 });
});

test("where nothing was served there is nothing to say of it", () => {
  expect(byPair([delay({ took_ms: null, sent_ms: 200 })], 100)).toEqual([
    { pair: "ru→en", served: 0, median_ms: null, p90_ms: null, open: 1, longest_open_ms: 0 },
  ]);
});
