import { phrasesOf, stretches, type Known, type Stretch } from "../terms/hints";
import type { Station } from "../station/station.svelte";
import type { TranslationRow } from "../wire/types";
import { hintsOf, memoryOf, type MemoryMatch, type TermHit } from "./asking";
import type { Side } from "./versions";

/** What helps with one text: terms in it, and sentences that were translated before. */
export class Aids {
  hits = $state.raw<readonly Stretch[]>([]);
  matches = $state.raw<readonly MemoryMatch[]>([]);
  readonly #station: Station;
  #asked = 0;

  constructor(station: Station) {
    this.#station = station;
  }

  /** Each term once, those that have a word in the language wanted. */
  wordsInto(language: string): { term: Known; words: string }[] {
    const terms = [...new Map(this.hits.map(({ term }) => [term.id, term])).values()];
    return terms.flatMap((term) => {
      const words = term.words[language] ?? (term.protected ? Object.values(term.words)[0] : undefined);
      return words === undefined || words === "" ? [] : [{ term, words }];
    });
  }

  /** The desk knows the source's terms; of a middle version they are looked up here. */
  async look(row: TranslationRow, from: Side): Promise<void> {
    const asked = (this.#asked += 1);
    const { path, tables } = this.#station;
    const isSource = from.language === row.text.source;
    const [hits, matches] = await Promise.all([
      isSource ? hintsOf(path, row.text.id, row.language) : null,
      isSource ? memoryOf(path, row.text.id, row.language) : [],
    ]);
    if (asked !== this.#asked) return;
    this.hits = hits?.map(stretchOf) ?? stretches(from.body, phrasesOf(tables.term.all, from.language));
    this.matches = matches;
  }
}

function stretchOf({ start, end, term, ...known }: TermHit): Stretch {
  return { start, end, term: { ...known, id: term, state: "agreed" } };
}
