import type { HumanText, MessageRow, ReceiptRow } from "../wire/types";
import type { Tables } from "../wire/tables.svelte";

/** A message as this post holds it in its register. */
export type Entry = {
  row: MessageRow;
  /** It came to this post or its cell. */
  incoming: boolean;
  /** This post sent it. */
  outgoing: boolean;
  unread: boolean;
  /** It came here for action, stands, and nobody of this desk has acknowledged it. */
  unacknowledged: boolean;
};

export type Folder = "in" | "out" | "all";

type Mine = (address: string) => boolean;

/** Every message this station may see, newest first, as its post stands to it. */
export function register(
  tables: Pick<Tables, "message" | "receipt">,
  post: string,
  mine: Mine,
): Entry[] {
  const receipts = byMessage(tables.receipt.all, mine);
  return tables.message.all
    .map((row) => entryOf(row, post, mine, receipts.get(row.id) ?? []))
    .sort((a, b) => b.row.sent_ms - a.row.sent_ms || (b.row.id < a.row.id ? -1 : 1));
}

export function inFolder(entries: readonly Entry[], folder: Folder): Entry[] {
  return entries.filter(
    (entry) => folder === "all" || (folder === "in" ? entry.incoming : entry.outgoing),
  );
}

/** Entries that hold every word of the query: in number, addresses, or any language of the text. */
export function found(entries: Entry[], query: string, name: (address: string) => string): Entry[] {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return entries;
  return entries.filter(({ row }) => {
    const addresses = [row.sender, ...row.to, ...row.info].flatMap((a) => [a, name(a)]);
    const text = [row.register, ...addresses, ...bodies(row.subject), ...bodies(row.body)];
    const whole = text.join("\n").toLocaleLowerCase();
    return words.every((word) => whole.includes(word));
  });
}

/** Key of what an empty register says: why nothing is here, and what to do. */
export function emptyWords(folder: Folder, query: string, begun: boolean): string {
  if (query !== "") return "messages-nothing-found";
  return begun || folder === "out" ? `messages-empty-${folder}` : "messages-empty-before";
}

/** Receipts of every addressee of one message, in the order of its address list. */
export function receiptsOf(tables: Pick<Tables, "receipt">, message: MessageRow): ReceiptRow[] {
  const order = [...message.to, ...message.info];
  return tables.receipt.all
    .filter((receipt) => receipt.message === message.id)
    .sort((a, b) => order.indexOf(a.recipient) - order.indexOf(b.recipient));
}

function bodies(text: HumanText): string[] {
  return text.versions.map((version) => version.body);
}

function byMessage(all: readonly ReceiptRow[], mine: Mine): Map<string, ReceiptRow[]> {
  const known = new Map<string, ReceiptRow[]>();
  for (const receipt of all) {
    if (!mine(receipt.recipient)) continue;
    const others = known.get(receipt.message);
    if (others === undefined) known.set(receipt.message, [receipt]);
    else others.push(receipt);
  }
  return known;
}

function entryOf(row: MessageRow, post: string, mine: Mine, receipts: ReceiptRow[]): Entry {
  const forAction = row.to.some(mine);
  const incoming = forAction || row.info.some(mine);
  return {
    row,
    incoming,
    outgoing: row.from_post === post,
    unread: incoming && receipts.every((receipt) => receipt.read_ms === null),
    unacknowledged: forAction && !row.withdrawn && receipts.every((receipt) => receipt.acknowledged_ms === null),
  };
}
