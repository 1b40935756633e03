import type { Turn, TurnKind, TurnRow } from "../wire/types";
import type { Sitting } from "../rhythm/day";
import { MINUTE_MS } from "../rhythm/occurrences";

export const KINDS: TurnKind[] = ["written", "booth", "meeting", "break"];
/** As `startex.checks.numbers`: interpreters take turns of 30 minutes and need a break after one. */
export const LONGEST_BOOTH_MIN = 30;
export const LEAST_BREAK_MIN = 15;
/** Ours: how far one key or one notch of a drag moves a turn. */
export const STEP_MS = 15 * MINUTE_MS;

/** What is wrong with a turn, by the last part of its sentence's key. */
export type Fault = "long" | "no-break";

export function turnOf(row: TurnRow): Turn {
  const { id, billet, start_ms, end_ms, kind, rhythm } = row;
  return { id, billet, start_ms, end_ms, kind, rhythm };
}

/** A turn that begins elsewhere and lasts as long. */
export function moved(turn: Turn, by_ms: number): Turn {
  return { ...turn, start_ms: turn.start_ms + by_ms, end_ms: turn.end_ms + by_ms };
}

/** A turn that ends elsewhere; never shorter than one step. */
export function stretched(turn: Turn, by_ms: number): Turn {
  return { ...turn, end_ms: Math.max(turn.start_ms + STEP_MS, turn.end_ms + by_ms) };
}

/** Whole steps of a distance drawn with a mouse. */
export function steps(by_ms: number): number {
  return Math.round(by_ms / STEP_MS) * STEP_MS;
}

/** Faults of turns by their ids; a voice that interprets must rest. */
export function faultsOf(turns: readonly TurnRow[]): Map<string, Fault> {
  const found = new Map<string, Fault>();
  const booth = turns.filter(({ kind }) => kind === "booth").sort((a, b) => a.start_ms - b.start_ms);
  const before = new Map<string, TurnRow>();
  for (const turn of booth) {
    const last = before.get(turn.billet);
    if (turn.end_ms - turn.start_ms > LONGEST_BOOTH_MIN * MINUTE_MS) found.set(turn.id, "long");
    else if (last && turn.start_ms - last.end_ms < LEAST_BREAK_MIN * MINUTE_MS) found.set(turn.id, "no-break");
    before.set(turn.billet, turn);
  }
  return found;
}

/** How many linguists a meeting has: in the booth or at the table for it while it lasts. */
export function manned(sitting: Sitting, turns: readonly TurnRow[]): number {
  const there = turns.filter(
    (turn) =>
      (turn.kind === "booth" || turn.kind === "meeting") &&
      (turn.rhythm === sitting.row.id || turn.rhythm === "") &&
      turn.start_ms < sitting.end_ms &&
      sitting.start_ms < turn.end_ms,
  );
  return new Set(there.map(({ billet }) => billet)).size;
}

/** Meetings that need interpreters, those of one day. */
export function demand(sittings: readonly Sitting[], day: string): Sitting[] {
  return sittings.filter((sitting) => sitting.day === day && sitting.row.languages.length > 0);
}

/** Where the next turn of a linguist may begin: after his last one of the day, or at `from_ms`. */
export function nextStart(turns: readonly TurnRow[], billet: string, from_ms: number, until_ms: number): number {
  const own = turns.filter((turn) => turn.billet === billet && turn.start_ms >= from_ms && turn.start_ms < until_ms);
  return Math.max(from_ms, ...own.map(({ end_ms }) => end_ms));
}
