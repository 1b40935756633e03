import { mayPlan } from "../msel/actions";
import { READY, UNSENT, isSent } from "../msel/status";
import type { LineRow, Role } from "../wire/types";
import { changed_ms } from "./who";

const MINUTE_MS = 60_000;
/** So long a line stays in the list after it was released, so that people see who did it. */
const DONE_FOR_MS = 60 * MINUTE_MS;

/** Why a line is in somebody's list, the most pressing first. */
const STAGES = [
  "offered", "approve", "missed", "overdue", "ready", "due", "expected", "own", "later", "done",
] as const;
export type Stage = (typeof STAGES)[number];
/** Stages that a person should do something about now. */
const PRESSING: readonly Stage[] = ["offered", "approve", "missed", "overdue", "ready"];

export type Card = { line: LineRow; stage: Stage; at_ms: number | null };
export type Scope = "mine" | "cell" | "all";

export type Viewer = {
  role: Role;
  billet: string;
  post: string;
  cell: string;
  cellOf: (post: string) => string;
  /** Whether what is sent to this address comes to this desk; a persona is played by his cell. */
  isMine: (address: string) => boolean;
};

/** What a person has to do from now to `reach_ms` later, and what was just done. */
export function cardsOf(
  lines: readonly LineRow[], viewer: Viewer, scope: Scope, now_ms: number | null, reach_ms: number,
): Card[] {
  const cards = lines.flatMap((line) => cardOf(line, viewer, scope, now_ms ?? 0, reach_ms));
  return cards.sort(byStage);
}

export function pressing(cards: readonly Card[]): Card[] {
  return cards.filter(({ stage }) => PRESSING.includes(stage));
}

/** Minutes until a time, negative after it. */
export function minutesUntil(at_ms: number, now_ms: number): number {
  // Never minus nought.
  return Math.round((at_ms - now_ms) / MINUTE_MS) || 0;
}

/** Waits for this planner: handed in by somebody else. */
export function waitsFor(line: LineRow, viewer: Pick<Viewer, "role" | "billet">): boolean {
  const mayApprove = mayPlan(viewer.role) && line.author !== viewer.billet;
  return line.status === "submitted" && mayApprove;
}

/** Written in play, or planned within the time looked at: its approval cannot wait. */
export function isSoon(line: LineRow, now_ms: number, reach_ms: number): boolean {
  return line.dynamic || (line.planned_ms !== null && line.planned_ms <= now_ms + reach_ms);
}

function cardOf(
  line: LineRow, viewer: Viewer, scope: Scope, now_ms: number, reach_ms: number,
): Card[] {
  if (waitsFor(line, viewer)) {
    return [{ line, stage: isSoon(line, now_ms, reach_ms) ? "approve" : "later", at_ms: line.planned_ms }];
  }
  const own = line.author === viewer.billet && line.dynamic && UNSENT.includes(line.status);
  const stage = falls(line, viewer, scope) ? stageOf(line, now_ms, reach_ms) : null;
  if (stage !== null) return [{ line, stage, at_ms: timeOf(line, stage) }];
  return own ? [{ line, stage: "own", at_ms: line.planned_ms }] : [];
}

/** Whose a line is: its controller's; without one, theirs who play its sender. */
function falls(line: LineRow, viewer: Viewer, scope: Scope): boolean {
  if (scope === "all") return true;
  if (line.controller === "") return line.sender !== "" && viewer.isMine(line.sender);
  if (line.controller === viewer.post) return true;
  return scope === "cell" && viewer.cell !== "" && viewer.cellOf(line.controller) === viewer.cell;
}

function stageOf(line: LineRow, now_ms: number, reach_ms: number): Stage | null {
  const at_ms = line.released_ms ?? changed_ms(line);
  const over = isSent(line) || line.status === "recalled";
  if (over) return at_ms !== null && at_ms > now_ms - DONE_FOR_MS ? "done" : null;
  if (line.offered && UNSENT.includes(line.status)) return "offered";
  if (!READY.includes(line.status) && !comesBack(line)) return null;
  if (line.kind === "expected_action") return expectedStage(line, now_ms, reach_ms);
  if (line.planned_ms === null || line.rule === "on_trigger") return readyStage(line);
  if (line.planned_ms < now_ms) return "overdue";
  return line.planned_ms <= now_ms + reach_ms ? "due" : null;
}

/** Set aside until a time that is still to come when it was. */
function comesBack(line: LineRow): boolean {
  const since_ms = changed_ms(line);
  return line.status === "deferred" && since_ms !== null && (line.planned_ms ?? 0) > since_ms;
}

function readyStage(line: LineRow): Stage | null {
  return line.trigger !== null && line.trigger_met ? "ready" : null;
}

function expectedStage(line: LineRow, now_ms: number, reach_ms: number): Stage | null {
  const until_ms = line.deadline_ms ?? line.planned_ms;
  if (line.deadline_passed || (line.deadline_ms !== null && line.deadline_ms <= now_ms)) return "missed";
  const from_ms = line.planned_ms ?? until_ms;
  return from_ms !== null && from_ms <= now_ms + reach_ms ? "expected" : null;
}

function timeOf(line: LineRow, stage: Stage): number | null {
  if (stage === "done") return line.released_ms ?? changed_ms(line);
  const isExpected = stage === "expected" || stage === "missed";
  return isExpected ? (line.deadline_ms ?? line.planned_ms) : line.planned_ms;
}

/** What comes and what is expected stand together in time; what was done last stands first. */
function byStage(a: Card, b: Card): number {
  const [first, second] = [rank(a.stage), rank(b.stage)];
  if (first !== second) return first - second;
  const [at, other] = [a.at_ms ?? Infinity, b.at_ms ?? Infinity];
  if (at !== other) return a.stage === "done" ? (at > other ? -1 : 1) : at < other ? -1 : 1;
  return a.line.id < b.line.id ? -1 : 1;
}

function rank(stage: Stage): number {
  return STAGES.indexOf(stage === "expected" ? "due" : stage);
}
