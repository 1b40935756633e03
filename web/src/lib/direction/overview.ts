import { UNSENT } from "../msel/status";
import type { LineRow, LineStatus, MessageRow, PlayWindow, Precedence, ReceiptRow } from "../wire/types";

const MINUTE_MS = 60_000;

/** Speed of service in minutes, as the message centre has it [acp-121]. */
export const SPEED_OF_SERVICE_MIN: Record<Precedence, number> = {
  flash: 10,
  immediate: 30,
  priority: 180,
  routine: 360,
};

/** A message that an addressee should have acknowledged by now. */
export type Overdue = { receipt: ReceiptRow; message: MessageRow; late_ms: number };

/** Lines of each status. */
export function countsOf(lines: readonly LineRow[]): Map<LineStatus, number> {
  const counts = new Map<LineStatus, number>();
  for (const { status } of lines) counts.set(status, (counts.get(status) ?? 0) + 1);
  return counts;
}

/** Action addressees who let the speed of service pass, the latest first. */
export function overdueOf(
  receipts: readonly ReceiptRow[],
  messageOf: (id: string) => MessageRow | undefined,
  now_ms: number | null,
): Overdue[] {
  if (now_ms === null) return [];
  return receipts
    .flatMap((receipt) => lateness(receipt, messageOf(receipt.message), now_ms))
    .sort((a, b) => b.late_ms - a.late_ms);
}

/** Lines still to be played whose time has passed or comes within the reach, in their order. */
export function comingLines(
  ordered: readonly LineRow[],
  now_ms: number | null,
  reach_ms: number,
): LineRow[] {
  if (now_ms === null) return [];
  return ordered.filter(
    ({ planned_ms, status }) =>
      planned_ms !== null && planned_ms <= now_ms + reach_ms && UNSENT.includes(status),
  );
}

/** The start of the next play day, where a night pause ends. */
export function nextPlayDay(days: readonly PlayWindow[], now_ms: number | null): number | null {
  const later = days.filter(({ start_ms }) => now_ms !== null && start_ms > now_ms);
  return later.length === 0 ? null : Math.min(...later.map(({ start_ms }) => start_ms));
}

function lateness(receipt: ReceiptRow, message: MessageRow | undefined, now_ms: number): Overdue[] {
  if (message === undefined || message.withdrawn || receipt.acknowledged_ms !== null) return [];
  if (receipt.delivered_ms === null || !message.to.includes(receipt.recipient)) return [];
  const due_ms = receipt.delivered_ms + SPEED_OF_SERVICE_MIN[message.precedence] * MINUTE_MS;
  return now_ms > due_ms ? [{ receipt, message, late_ms: now_ms - due_ms }] : [];
}
