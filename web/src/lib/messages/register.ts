import type { HumanText, MessageRow, Precedence, ReceiptRow } from "../wire/types";
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
  /** Somebody it was sent to for action has not acknowledged it, as far as this post can know. */
  awaited: boolean;
  /** This post sent it, and the means told that it did not go to somebody. */
  failed: boolean;
};

export type Folder = "in" | "out" | "cell" | "all";

/** What a register is cut down to; empty for everything. `form` is a form, or "-" for plain text. */
export type Filter = {
  state: "" | "unread" | "unacknowledged" | "overdue" | "failed" | "withdrawn";
  precedence: "" | Precedence;
  form: string;
};

export const EVERYTHING: Filter = { state: "", precedence: "", form: "" };
export const STATES = ["unread", "unacknowledged", "overdue", "failed", "withdrawn"] as const;
export const NO_FORM = "-";

type Mine = (address: string) => boolean;

/** Every message this station may see, newest first, as its post stands to it. */
export function register(
  tables: Pick<Tables, "message" | "receipt">,
  post: string,
  mine: Mine,
): Entry[] {
  const receipts = byMessage(tables.receipt.all);
  return tables.message.all
    .map((row) => entryOf(row, post, mine, receipts.get(row.id) ?? []))
    .sort((a, b) => b.row.sent_ms - a.row.sent_ms || (b.row.id < a.row.id ? -1 : 1));
}

export function inFolder(entries: readonly Entry[], folder: Folder, ofCell: Mine): Entry[] {
  if (folder === "all") return [...entries];
  if (folder === "in") return entries.filter((entry) => entry.incoming);
  if (folder === "out") return entries.filter((entry) => entry.outgoing);
  return entries.filter(({ row }) => [row.from_post, row.sender, ...row.to, ...row.info].some(ofCell));
}

/** `now_ms` is exercise time; before it is known nothing is overdue. */
export function filtered(entries: readonly Entry[], filter: Filter, now_ms: number | null): Entry[] {
  return entries.filter(
    (entry) =>
      inState(entry, filter.state, now_ms) &&
      (filter.precedence === "" || entry.row.precedence === filter.precedence) &&
      (filter.form === "" || (entry.row.form?.form ?? NO_FORM) === filter.form),
  );
}

/** Its speed of service is over, and it is not acknowledged. */
export function isOverdue({ row, awaited }: Entry, now_ms: number | null): boolean {
  return awaited && now_ms !== null && now_ms > row.due_ms;
}

/** Entries that hold every word of the query: in number, addresses, or any language of the text. */
export function found(entries: Entry[], query: string, name: (address: string) => string): Entry[] {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return entries;
  return entries.filter(({ row }) => {
    const addresses = [row.sender, ...row.to, ...row.info].flatMap((a) => [a, name(a)]);
    const filled = Object.values(row.form?.texts ?? {}).flatMap(bodies);
    const values = Object.values(row.form?.values ?? {});
    const text = [row.register, ...addresses, ...bodies(row.subject), ...bodies(row.body), ...filled, ...values];
    const whole = text.join("\n").toLocaleLowerCase();
    return words.every((word) => whole.includes(word));
  });
}

/** Key of what an empty register says: why nothing is here, and what to do. */
export function emptyWords(folder: Folder, narrowed: boolean, begun: boolean): string {
  if (narrowed) return "messages-nothing-found";
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

function inState(entry: Entry, state: Filter["state"], now_ms: number | null): boolean {
  switch (state) {
    case "":
      return true;
    case "overdue":
      return isOverdue(entry, now_ms);
    case "withdrawn":
      return entry.row.withdrawn;
    default:
      return entry[state];
  }
}

function byMessage(all: readonly ReceiptRow[]): Map<string, ReceiptRow[]> {
  const known = new Map<string, ReceiptRow[]>();
  for (const receipt of all) {
    const others = known.get(receipt.message);
    if (others === undefined) known.set(receipt.message, [receipt]);
    else others.push(receipt);
  }
  return known;
}

function entryOf(row: MessageRow, post: string, mine: Mine, receipts: ReceiptRow[]): Entry {
  const own = receipts.filter((receipt) => mine(receipt.recipient));
  const forAction = row.to.some(mine);
  const incoming = forAction || row.info.some(mine);
  const outgoing = row.from_post === post;
  const unacknowledged = forAction && !row.withdrawn && own.every((receipt) => receipt.acknowledged_ms === null);
  const others = receipts.filter((receipt) => row.to.includes(receipt.recipient));
  const awaitsOthers = outgoing && !row.withdrawn && others.some((receipt) => receipt.acknowledged_ms === null);
  return {
    row,
    incoming,
    outgoing,
    unread: incoming && own.every((receipt) => receipt.read_ms === null),
    unacknowledged,
    awaited: unacknowledged || awaitsOthers,
    failed: outgoing && receipts.some((receipt) => receipt.failed),
  };
}
