import { overdueOf, type Overdue } from "../direction/overview";
import { namesOf } from "../evaluation/objectives";
import { delivers } from "../msel/actions";
import { READY, UNSENT, isSent } from "../msel/status";
import type {
  CellRow, LineRow, MessageRow, ObjectiveRow, PostRow, ReceiptRow, TranslationRow,
} from "../wire/types";

const HOUR_MS = 3_600_000;
const HOURS_AHEAD = 4;

/** What a headquarters had to bear in the last hour, and what comes in each of the next ones. */
export type CellTempo = {
  cell: CellRow;
  sent: number;
  ahead: number[];
  incoming: number;
  outgoing: number;
  unacknowledged: number;
  overdue: number;
};

/** What tempo is read from; the tables of a station have all of it. */
export type Seen = {
  cells: readonly CellRow[];
  posts: readonly PostRow[];
  lines: readonly LineRow[];
  messages: readonly MessageRow[];
  receipts: readonly ReceiptRow[];
};

/** Every headquarters of the players, the busiest of the next hour first. */
export function tempoOf(seen: Seen, now_ms: number): CellTempo[] {
  const tempo = new Map(seen.cells.filter(({ excon }) => !excon).map((cell) => [cell.id, quiet(cell)]));
  const cellOf = cellFinder(seen);
  const at = (address: string): CellTempo | undefined => tempo.get(cellOf(address));
  countLines(seen.lines, at, now_ms);
  countMessages(seen, at, now_ms);
  return [...tempo.values()].sort(
    (a, b) => (b.ahead[0] ?? 0) - (a.ahead[0] ?? 0) || b.sent - a.sent || (a.cell.id < b.cell.id ? -1 : 1),
  );
}

/** Expected actions whose deadline passed, the latest first. */
export function missedActions(lines: readonly LineRow[], now_ms: number): LineRow[] {
  const missed = lines.filter(
    (line) =>
      line.kind === "expected_action" && UNSENT.includes(line.status) && line.deadline_ms !== null &&
      (line.deadline_passed || line.deadline_ms <= now_ms),
  );
  return missed.sort((a, b) => (a.deadline_ms ?? 0) - (b.deadline_ms ?? 0));
}

export type Unexercised = { objective: ObjectiveRow; lines: LineRow[] };

/** Objectives that nothing sent so far serves (what was recalled does not), with the unused lines that would. */
export function unexercised(
  objectives: readonly ObjectiveRow[], lines: readonly LineRow[],
): Unexercised[] {
  return objectives.flatMap((objective) => {
    const names = namesOf(objective);
    const serving = lines.filter((line) => line.objectives.some((id) => names.has(id)));
    if (serving.some(isSent)) return [];
    return [{ objective, lines: serving.filter(({ status }) => UNSENT.includes(status)) }];
  });
}

/** `due_ms` is null where none of the texts has a time: those of lines kept in the basket. */
export type Waiting = { language: string; texts: number; due_ms: number | null };

/** Texts the interpreters still owe, by language, the most of them first. */
export function languagesWaiting(queue: readonly TranslationRow[]): Waiting[] {
  const waiting = new Map<string, Waiting>();
  for (const { language, due_ms } of queue) {
    const known = waiting.get(language) ?? { language, texts: 0, due_ms: null };
    const first_ms = due_ms > 0 ? Math.min(known.due_ms ?? due_ms, due_ms) : known.due_ms;
    waiting.set(language, { language, texts: known.texts + 1, due_ms: first_ms });
  }
  return [...waiting.values()].sort((a, b) => b.texts - a.texts);
}

export function overdueAt(seen: Seen, now_ms: number): Overdue[] {
  const messages = new Map(seen.messages.map((row) => [row.id, row]));
  return overdueOf(seen.receipts, (id) => messages.get(id), now_ms);
}

function countLines(
  lines: readonly LineRow[], at: (address: string) => CellTempo | undefined, now_ms: number,
): void {
  for (const line of lines) {
    const hour = hourOf(line, now_ms);
    if (hour === null || !delivers(line)) continue;
    const cells = new Set([...line.to, ...line.info].map(at).filter((cell) => cell !== undefined));
    for (const cell of cells) {
      if (hour === "last") cell.sent += 1;
      else cell.ahead[hour] = (cell.ahead[hour] ?? 0) + 1;
    }
  }
}

/** In which hour a line falls on its addressees; null for one too far away, or never to come. */
function hourOf(line: LineRow, now_ms: number): number | "last" | null {
  if (line.released_ms !== null) return inLastHour(line.released_ms, now_ms) ? "last" : null;
  if (line.planned_ms === null || !UNSENT.includes(line.status)) return null;
  // What is late comes as soon as it can; what nobody has approved by its time does not come.
  if (line.planned_ms < now_ms && !READY.includes(line.status)) return null;
  const hour = Math.max(0, Math.floor((line.planned_ms - now_ms) / HOUR_MS));
  return hour < HOURS_AHEAD ? hour : null;
}

function countMessages(
  seen: Seen, at: (address: string) => CellTempo | undefined, now_ms: number,
): void {
  for (const message of seen.messages) {
    const cell = at(message.from_post);
    if (cell !== undefined && inLastHour(message.sent_ms, now_ms)) cell.outgoing += 1;
  }
  const messages = new Map(seen.messages.map((row) => [row.id, row]));
  for (const receipt of seen.receipts) {
    const [cell, message] = [at(receipt.recipient), messages.get(receipt.message)];
    if (cell === undefined || message === undefined || receipt.delivered_ms === null) continue;
    if (inLastHour(receipt.delivered_ms, now_ms)) cell.incoming += 1;
    const wanted = message.to.includes(receipt.recipient) && !message.withdrawn;
    if (wanted && receipt.acknowledged_ms === null) cell.unacknowledged += 1;
  }
  for (const { receipt } of overdueAt(seen, now_ms)) {
    const cell = at(receipt.recipient);
    if (cell !== undefined) cell.overdue += 1;
  }
}

function cellFinder({ cells, posts }: Seen): (address: string) => string {
  const cellOf = new Map(posts.map((post) => [post.id, post.cell]));
  for (const cell of cells) cellOf.set(cell.id, cell.id);
  return (address) => cellOf.get(address) ?? "";
}

function quiet(cell: CellRow): CellTempo {
  const ahead = Array<number>(HOURS_AHEAD).fill(0);
  return { cell, sent: 0, ahead, incoming: 0, outgoing: 0, unacknowledged: 0, overdue: 0 };
}

function inLastHour(ms: number, now_ms: number): boolean {
  return ms > now_ms - HOUR_MS && ms <= now_ms;
}
