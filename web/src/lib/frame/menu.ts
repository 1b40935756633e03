/** One thing to do or to choose in a menu. */
export type MenuEntry = {
  id: string;
  /** Already said. */
  words: string;
  /** The language of its words, where it is not that of the screen. */
  lang?: string;
  /** Said beside its words, in the language of the screen. */
  note?: string;
  /** 0 shows nothing. */
  count?: number;
  /** One of several of which one holds; left out where it is something to do. */
  checked?: boolean;
  keys?: string | undefined;
  run: () => void;
};

export type MenuGroup = { id: string; title?: string; entries: MenuEntry[] };

/** Which entry a key leads to from the one in focus; null where it leads nowhere. */
export function entryAfter(key: string, at: number, words: readonly string[]): number | null {
  const last = words.length - 1;
  if (key === "ArrowDown") return at >= last ? 0 : at + 1;
  if (key === "ArrowUp") return at <= 0 ? last : at - 1;
  if (key === "Home") return 0;
  if (key === "End") return last;
  return key.length === 1 ? nextStarting(key, at, words) : null;
}

/** A letter goes to the next entry that begins with it, around the end. */
function nextStarting(letter: string, at: number, words: readonly string[]): number | null {
  const wanted = letter.toLocaleLowerCase();
  const order = words.map((_, step) => (at + 1 + step) % words.length);
  return order.find((index) => words[index]?.toLocaleLowerCase().startsWith(wanted)) ?? null;
}
