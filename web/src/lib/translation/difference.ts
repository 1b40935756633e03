/** A piece of two texts laid over each other. */
export type Piece = { text: string; kind: "same" | "gone" | "new" };

/** Ours: beyond this many words on both sides the whole text is shown as gone and new. */
const MOST_COMPARED = 4_000_000;

/** By words, so that whoever reads sees what was said instead of what. */
export function difference(before: string, after: string): Piece[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  if (old.length * now.length > MOST_COMPARED) return [piece(before, "gone"), piece(after, "new")];
  const kept = longestCommon(old, now);
  const pieces: Piece[] = [];
  let [at, to] = [0, 0];
  while (at < old.length || to < now.length) {
    const [was, is] = [old[at], now[to]];
    if (was !== undefined && was === is) {
      add(pieces, was, "same");
      [at, to] = [at + 1, to + 1];
    } else if (was !== undefined && (is === undefined || keptAt(kept, at + 1, to) >= keptAt(kept, at, to + 1))) {
      add(pieces, was, "gone");
      at += 1;
    } else {
      add(pieces, is ?? "", "new");
      to += 1;
    }
  }
  return pieces;
}

function wordsOf(text: string): string[] {
  return text.match(/\s+|[^\s]+/g) ?? [];
}

function piece(text: string, kind: Piece["kind"]): Piece {
  return { text, kind };
}

function add(pieces: Piece[], text: string, kind: Piece["kind"]): void {
  const last = pieces.at(-1);
  if (last?.kind === kind) last.text += text;
  else pieces.push(piece(text, kind));
}

/** How many words the rest of both has in common, from each place on. */
function longestCommon(old: readonly string[], now: readonly string[]): Uint16Array[] {
  const kept = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let at = old.length - 1; at >= 0; at -= 1) {
    const row = kept[at] ?? new Uint16Array();
    for (let to = now.length - 1; to >= 0; to -= 1) {
      row[to] = old[at] === now[to] ? keptAt(kept, at + 1, to + 1) + 1 : Math.max(keptAt(kept, at + 1, to), row[to + 1] ?? 0);
    }
  }
  return kept;
}

function keptAt(kept: readonly Uint16Array[], at: number, to: number): number {
  return kept[at]?.[to] ?? 0;
}
