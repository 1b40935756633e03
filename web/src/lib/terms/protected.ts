import type { TermRow } from "../wire/types";

export type ProtectedTerm = Pick<TermRow, "id" | "words" | "protected" | "state">;
export type Span = { start: number; end: number; term: string };

const LETTER = /[\p{L}\p{N}_]/u;

/** Words that stand the same in every language: as they are written, whole, the longer of two. */
export function protectedSpans(body: string, terms: readonly ProtectedTerm[]): Span[] {
  const found = terms.filter(stands).flatMap((term) =>
    [...new Set(Object.values(term.words))].flatMap((word) =>
      placesOf(word, body).map((start) => ({ start, end: start + word.length, term: term.id })),
    ),
  );
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const spans: Span[] = [];
  for (const span of found) if (span.start >= (spans.at(-1)?.end ?? 0)) spans.push(span);
  return spans;
}

/** Protected words of the source that a translation lacks; as `startex.translation.protected`. */
export function lacking(
  source: string,
  target: string,
  language: string,
  terms: readonly ProtectedTerm[],
): string[] {
  const lost = protectedSpans(source, terms).flatMap(({ start, end, term }) => {
    const written = source.slice(start, end);
    const own = terms.find(({ id }) => id === term)?.words[language] ?? written;
    const there = [own, written].some((word) => placesOf(word, target).length > 0);
    return there ? [] : [own];
  });
  return [...new Set(lost)];
}

function stands(term: ProtectedTerm): boolean {
  return term.protected && term.state === "agreed";
}

function placesOf(word: string, body: string): number[] {
  const places: number[] = [];
  if (word === "") return places;
  for (let at = body.indexOf(word); at >= 0; at = body.indexOf(word, at + 1)) {
    if (isWhole(body, at, at + word.length)) places.push(at);
  }
  return places;
}

/** No letter or digit goes on where the word begins or ends with one. */
function isWhole(body: string, start: number, end: number): boolean {
  const letter = (at: number): boolean => LETTER.test(body.charAt(at));
  return !(start > 0 && letter(start - 1) && letter(start)) && !(letter(end) && letter(end - 1));
}
