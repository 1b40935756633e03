import type { TermRow } from "../wire/types";
import { protectedSpans, type ProtectedTerm } from "./protected";

export type Known = ProtectedTerm & Pick<TermRow, "subject" | "note">;
/** Phrases of one language, by the first letters of their first word. */
export type Phrases = { terms: readonly Known[]; begins: Map<string, Phrase[]>; byId: Map<string, Known> };
type Phrase = { term: Known; bases: string[] };
/** A term where it stands in a text. */
export type Stretch = { start: number; end: number; term: Known };

const WORD = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu;
const CYRILLIC = /[а-яё]/;
/** Ours: what Russian and English put behind a word, so that a term is known in any case. */
const ENDING = { cyrillic: /^[аеёиоуыэюяйьмхвг]{0,3}$/, latin: /^(s|es|e|y|ies|ed|ing|['’]s)?$/ };
const INITIALS = 3;

/** Kept while somebody types: a term base may have thousands of entries. */
export function phrasesOf(terms: readonly Known[], language: string): Phrases {
  const agreed = terms.filter(({ state }) => state === "agreed");
  const begins = new Map<string, Phrase[]>();
  for (const term of agreed) {
    const words = term.protected ? null : term.words[language]?.match(WORD);
    const bases = (words ?? []).map(baseOf);
    const [first] = bases;
    if (first === undefined) continue;
    const key = first.slice(0, INITIALS);
    begins.set(key, [...(begins.get(key) ?? []), { term, bases }]);
  }
  return { terms: agreed, begins, byId: new Map(agreed.map((term) => [term.id, term])) };
}

/** Where terms stand in a text; of those that overlap the longer one. */
export function stretches(body: string, phrases: Phrases): Stretch[] {
  const found = [...spansOf(body, phrases), ...protectedIn(body, phrases)];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Stretch[] = [];
  for (const one of found) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
}

/** Terms that a text uses, each once, in their order. */
export function hintsIn(body: string, phrases: Phrases): Known[] {
  return [...new Set(stretches(body, phrases).map(({ term }) => term))];
}

function protectedIn(body: string, { terms, byId }: Phrases): Stretch[] {
  return protectedSpans(body, terms).flatMap(({ start, end, term }) => {
    const known = byId.get(term);
    return known === undefined ? [] : [{ start, end, term: known }];
  });
}

function spansOf(body: string, { begins }: Phrases): Stretch[] {
  const words = [...body.matchAll(WORD)].map(({ 0: word, index }) => ({
    said: fold(word),
    start: index,
    end: index + word.length,
  }));
  return words.flatMap(({ said, start }, place) =>
    (begins.get(said.slice(0, INITIALS)) ?? []).flatMap(({ term, bases }) => {
      const last = words[place + bases.length - 1];
      const fits = bases.every((base, next) => hasBase(words[place + next]?.said ?? "", base));
      return fits && last ? [{ start, end: last.end, term }] : [];
    }),
  );
}

function fold(word: string): string {
  return word.toLowerCase().replaceAll("ё", "е");
}

function baseOf(word: string): string {
  const folded = fold(word);
  const base = folded.replace(CYRILLIC.test(folded) ? /[аеиоуыэюяйь]{1,2}$/ : /[ey]$/, "");
  return base.length < INITIALS ? folded : base;
}

function hasBase(word: string, base: string): boolean {
  if (!word.startsWith(base)) return false;
  return (CYRILLIC.test(base) ? ENDING.cyrillic : ENDING.latin).test(word.slice(base.length));
}
