import type { MediaRow } from "../wire/types";

/** A comment in its thread; `depth` is how far below the publication it stands. */
export type Comment = { row: MediaRow; depth: number };
export type Publication = { row: MediaRow; comments: Comment[] };

/** Articles or posts, the newest first, each with its thread in the order it was written. */
export function publications(rows: readonly MediaRow[], kind: "article" | "post"): Publication[] {
  const below = new Map<string, MediaRow[]>();
  for (const row of rows) {
    if (row.reply_to !== "") below.set(row.reply_to, [...(below.get(row.reply_to) ?? []), row]);
  }
  return rows
    .filter((row) => row.kind === kind && row.reply_to === "")
    .sort((a, b) => b.published_ms - a.published_ms || b.id.localeCompare(a.id, "en"))
    .map((row) => ({ row, comments: thread(row.id, below, 0) }));
}

function thread(id: string, below: ReadonlyMap<string, readonly MediaRow[]>, depth: number): Comment[] {
  const answers = [...(below.get(id) ?? [])].sort(
    (a, b) => a.published_ms - b.published_ms || a.id.localeCompare(b.id, "en"),
  );
  return answers.flatMap((row) => [{ row, depth }, ...thread(row.id, below, depth + 1)]);
}
