import type { EntryRow } from "../wire/types";

/** The journal of one post: its lines in order, and which of them nobody has signed. */
export type Journal = { post: string; lines: EntryRow[]; unsigned: number };

export function journals(entries: readonly EntryRow[]): Journal[] {
  const byPost = new Map<string, EntryRow[]>();
  for (const entry of entries) {
    const lines = byPost.get(entry.post);
    if (lines === undefined) byPost.set(entry.post, [entry]);
    else lines.push(entry);
  }
  return [...byPost]
    .map(([post, lines]) => ({
      post,
      lines: [...lines].sort((a, b) => a.item - b.item),
      unsigned: lines.filter((line) => line.signed_by === "").length,
    }))
    .sort((a, b) => a.post.localeCompare(b.post, "en"));
}

/** How many lines of a post nobody has signed. */
export function unsignedOf(entries: readonly EntryRow[], post: string): number {
  return entries.filter((line) => line.post === post && line.signed_by === "").length;
}

/** The newest form of a line: what a correction of it must name. */
export function newestOf(entry: EntryRow, entries: ReadonlyMap<string, EntryRow>): EntryRow {
  let newest = entry;
  for (let next = entry; next.corrected_by !== ""; ) {
    const known = entries.get(next.corrected_by);
    if (known === undefined) return newest;
    newest = next = known;
  }
  return newest;
}
