import type { MessageRow, ReceiptRow } from "../wire/types";
import type { Tables } from "../wire/tables.svelte";

/** A message as this post holds it in its register. */
export type Entry = {
  row: MessageRow;
  /** It came to this post or its cell. */
  incoming: boolean;
  /** This post sent it. */
  outgoing: boolean;
  unread: boolean;
  /** It came here for action and nobody of this desk has acknowledged it. */
  unacknowledged: boolean;
};

/** Every message this station may see, newest first, as its post stands to it. */
export function register(tables: Tables, post: string, cell: string): Entry[] {
  const mine = new Set([post, cell].filter((address) => address !== ""));
  const receipts = byMessage(tables.receipt.all, mine);
  return tables.message.all
    .map((row) => entryOf(row, post, mine, receipts.get(row.id) ?? []))
    .sort((a, b) => b.row.sent_ms - a.row.sent_ms || (b.row.register < a.row.register ? -1 : 1));
}

/** Receipts of every addressee of one message, in the order of its address list. */
export function receiptsOf(tables: Tables, message: MessageRow): ReceiptRow[] {
  const order = [...message.to, ...message.info];
  return tables.receipt.all
    .filter((receipt) => receipt.message === message.id)
    .sort((a, b) => order.indexOf(a.recipient) - order.indexOf(b.recipient));
}

function byMessage(all: readonly ReceiptRow[], mine: Set<string>): Map<string, ReceiptRow[]> {
  const found = new Map<string, ReceiptRow[]>();
  for (const receipt of all) {
    if (!mine.has(receipt.recipient)) continue;
    const known = found.get(receipt.message);
    if (known === undefined) found.set(receipt.message, [receipt]);
    else known.push(receipt);
  }
  return found;
}

function entryOf(row: MessageRow, post: string, mine: Set<string>, receipts: ReceiptRow[]): Entry {
  const incoming = [...row.to, ...row.info].some((address) => mine.has(address));
  const forAction = row.to.some((address) => mine.has(address));
  return {
    row,
    incoming,
    outgoing: row.from_post === post,
    unread: incoming && !receipts.some((receipt) => receipt.read_ms !== null),
    unacknowledged: forAction && !receipts.some((receipt) => receipt.acknowledged_ms !== null),
  };
}
