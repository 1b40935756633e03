import { formatDtg } from "../clock/dtg";
import type { Lexicon } from "./cells";

/** Names and times without a station, for tests: zone E, two addresses, no faults. */
export function lexicon(more: Partial<Lexicon> = {}): Lexicon {
  return {
    zone: "E",
    now_ms: () => Date.UTC(2022, 7, 13, 2, 0),
    name: (address) => (address === "J2" ? "Intelligence" : address),
    words: (text) => text.versions[0]?.body ?? "",
    dtg: (ms) => formatDtg(ms, "E"),
    word: (family, value) => `${family}:${value}`,
    faults: () => 0,
    trigger: () => "",
    billet: (id) => id,
    ...more,
  };
}
