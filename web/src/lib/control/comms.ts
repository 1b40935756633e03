import type { MessageRow, PostRow, ReceiptRow } from "../wire/types";

/** One post on the acknowledgement board; `acknowledged_ms` is null while it is waited for. */
export type Tile = { post: PostRow; waiting: boolean; acknowledged_ms: number | null; by: string };
export type Board = { message: MessageRow; cells: Map<string, Tile[]>; done: number; all: number };

/** The latest communications check and who has answered it; null before the first. */
export function boardOf(
  messages: readonly MessageRow[], receipts: readonly ReceiptRow[], posts: readonly PostRow[],
): Board | null {
  const message = latest(messages);
  if (message === null) return null;
  const answers = new Map(
    receipts.filter((receipt) => receipt.message === message.id).map((receipt) => [receipt.recipient, receipt]),
  );
  const asked = posts.filter((post) => answers.has(post.id)).map((post) => tileOf(post, answers));
  const cells = new Map<string, Tile[]>();
  for (const tile of asked.sort((a, b) => (a.post.id < b.post.id ? -1 : 1))) {
    cells.set(tile.post.cell, [...(cells.get(tile.post.cell) ?? []), tile]);
  }
  return { message, cells, done: asked.filter((tile) => !tile.waiting).length, all: asked.length };
}

function latest(messages: readonly MessageRow[]): MessageRow | null {
  const checks = messages.filter((message) => message.comms_check);
  return checks.reduce<MessageRow | null>(
    (last, message) => (last === null || message.sent_wall_ms >= last.sent_wall_ms ? message : last),
    null,
  );
}

function tileOf(post: PostRow, answers: ReadonlyMap<string, ReceiptRow>): Tile {
  const answer = answers.get(post.id);
  const acknowledged_ms = answer?.acknowledged_ms ?? null;
  return {
    post, acknowledged_ms, waiting: acknowledged_ms === null, by: answer?.acknowledged_by ?? "",
  };
}
