import type { HumanText, LogDecision, Precedence, RaiseRequest, RequestKind, RequestRow } from "../wire/types";

export const KINDS: readonly RequestKind[] = ["information", "assistance"];
export type Folder = "waiting" | "own" | "all";

type Mine = (address: string) => boolean;

/** Whoever was asked, in order: the addressee, then those it was handed on to. */
export function asked(row: RequestRow): string[] {
  return [row.to, ...row.passed];
}

/** It stands open, and this desk was the last it was given to. */
export function waitsForUs(row: RequestRow, mine: Mine): boolean {
  return row.state === "open" && mine(asked(row).at(-1) ?? "");
}

/** Its information is of no value any more, or its help comes too late. */
export function isOverdue(row: RequestRow, now_ms: number | null): boolean {
  return row.state === "open" && row.needed_ms !== null && now_ms !== null && now_ms > row.needed_ms;
}

/** Open ones first, by when they are needed; then the newest. */
export function inOrder(rows: readonly RequestRow[]): RequestRow[] {
  const place = (row: RequestRow): number => ["open", "answered", "closed"].indexOf(row.state);
  const due = (row: RequestRow): number => (row.state === "open" ? (row.needed_ms ?? Infinity) : Infinity);
  return [...rows].sort(
    (a, b) => place(a) - place(b) || compare(due(a), due(b)) || b.raised_ms - a.raised_ms || (b.id < a.id ? -1 : 1),
  );
}

/** Two that are never due stand equal; infinity less infinity is no number. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

export function inFolder(rows: readonly RequestRow[], folder: Folder, mine: Mine, ofCell: Mine): RequestRow[] {
  if (folder === "waiting") return rows.filter((row) => row.state === "open" && asked(row).some(mine));
  if (folder === "own") return rows.filter((row) => ofCell(row.from_post));
  return [...rows];
}

/** Whether number, names or any language of the texts hold every word of the query. */
export function holds(query: string, parts: readonly string[], texts: readonly HumanText[]): boolean {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const bodies = texts.flatMap((text) => text.versions.map((version) => version.body));
  const whole = [...parts, ...bodies].join("\n").toLocaleLowerCase();
  return words.every((word) => whole.includes(word));
}

/** A request that somebody is writing. */
export type RequestDraft = {
  kind: RequestKind;
  to: string[];
  language: string;
  question: string;
  why: string;
  needed_ms: number | null;
  precedence: Precedence;
  /** Empty means all nations. */
  release: string[];
};

export function newRequest(language: string, release: readonly string[]): RequestDraft {
  const named = release.includes("ALL") ? [] : [...release];
  return { kind: "information", to: [], language, question: "", why: "", needed_ms: null, precedence: "routine", release: named };
}

export function raise(draft: RequestDraft): RaiseRequest {
  const { kind, language, needed_ms, precedence } = draft;
  const why = draft.why.trim();
  return {
    command: "staff.raise_request",
    kind,
    to: draft.to[0] ?? "",
    question: { language, body: draft.question.trim() },
    why: why === "" ? null : { language, body: why },
    needed_ms,
    precedence,
    release: released(draft.release),
  };
}

/** A decision that somebody is writing. */
export type DecisionDraft = {
  language: string;
  subject: string;
  options: string[];
  chosen: number;
  reason: string;
  authority: string[];
  order: string;
  release: string[];
};

export function newDecision(language: string, release: readonly string[], authority: string): DecisionDraft {
  const named = release.includes("ALL") ? [] : [...release];
  return { language, subject: "", options: ["", ""], chosen: 0, reason: "", authority: [authority], order: "", release: named };
}

/** Options that say nothing are left out; the chosen one keeps its place among the rest. */
export function log(draft: DecisionDraft): LogDecision {
  const { language } = draft;
  const written = draft.options.map((body, place) => ({ body: body.trim(), place })).filter(({ body }) => body !== "");
  return {
    command: "staff.log_decision",
    subject: { language, body: draft.subject.trim() },
    options: written.map(({ body }) => ({ language, body })),
    chosen: Math.max(0, written.findIndex(({ place }) => place === draft.chosen)),
    reason: { language, body: draft.reason.trim() },
    authority: draft.authority[0] ?? "",
    order: draft.order,
    release: released(draft.release),
  };
}

export function released(release: readonly string[]): string[] {
  return release.length === 0 ? ["ALL"] : [...release];
}
