import { UNSENT } from "../msel/status";
import type { GateRow, LineRow } from "../wire/types";
import { changed_ms } from "./who";

/** What a synchronization meeting goes through, on one page. */
export type Agenda = {
  released: LineRow[];
  planned: LineRow[];
  offered: LineRow[];
  held: LineRow[];
  deferred: LineRow[];
  recalled: LineRow[];
  open: GateRow[];
};

export const WINDOWS_MIN = [60, 120, 180] as const;

export function agendaOf(
  lines: readonly LineRow[], gates: readonly GateRow[], now_ms: number, window_min: number,
): Agenda {
  const reach_ms = window_min * 60_000;
  const isOpen = (line: LineRow): boolean => UNSENT.includes(line.status);
  const within = (ms: number | null, from_ms: number, to_ms: number): boolean =>
    ms !== null && ms > from_ms && ms <= to_ms;
  const released = lines.filter(
    (line) => line.status !== "recalled" && within(line.released_ms, now_ms - reach_ms, now_ms),
  );
  const planned = lines.filter(
    (line) => isOpen(line) && within(line.planned_ms, now_ms - reach_ms, now_ms + reach_ms),
  );
  return {
    released: byTime(released, (line) => line.released_ms),
    planned: byTime(planned, (line) => line.planned_ms),
    offered: lines.filter((line) => line.offered && isOpen(line)),
    held: lines.filter((line) => line.held && isOpen(line)),
    deferred: lines.filter(({ status }) => status === "deferred"),
    recalled: lines.filter(
      (line) => line.status === "recalled" && within(changed_ms(line), now_ms - reach_ms, now_ms),
    ),
    open: gates.filter(({ decided }) => decided === ""),
  };
}

function byTime(lines: LineRow[], at: (line: LineRow) => number | null): LineRow[] {
  return lines.sort((a, b) => (at(a) ?? 0) - (at(b) ?? 0));
}
