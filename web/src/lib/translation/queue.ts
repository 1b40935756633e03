import type { Precedence, TranslationRow } from "../wire/types";
import { sideOf } from "./versions";

/** Where a text stands at the linguists' desk. */
export type Step = "waiting" | "writing" | "checking";
export type QueueFilter = { language: string; step: Step | ""; mine: boolean };

const URGENCY: Record<Precedence, number> = { flash: 0, immediate: 1, priority: 2, routine: 3 };

/** A fresh translation by a person waits for another pair of eyes; else it is taken, or waits. */
export function stepOf(row: TranslationRow): Step {
  const side = sideOf(row.text, row.language);
  if (side.state === "human_draft" && !side.stale) return "checking";
  return row.taken_by === "" ? "waiting" : "writing";
}

/** By precedence, then by when it is due, then by how long it has waited. */
export function inQueue(rows: readonly TranslationRow[]): TranslationRow[] {
  return [...rows].sort(
    (a, b) =>
      URGENCY[a.precedence] - URGENCY[b.precedence] ||
      a.due_ms - b.due_ms ||
      a.requested_ms - b.requested_ms ||
      (a.id < b.id ? -1 : 1),
  );
}

export function inStep(rows: readonly TranslationRow[], filter: QueueFilter, billet: string): TranslationRow[] {
  return rows.filter((row) => {
    if (filter.language !== "" && row.language !== filter.language) return false;
    if (filter.mine && row.taken_by !== billet) return false;
    return filter.step === "" || stepOf(row) === filter.step;
  });
}

/** Key of what an empty list of texts says. */
export function emptyWords(inQueue: number, begun: boolean): string {
  if (inQueue > 0) return "translation-empty-filter";
  return begun ? "translation-empty" : "translation-empty-before";
}

export function authorOf(row: TranslationRow): string {
  return row.text.versions.find(({ language }) => language === row.language)?.author ?? "";
}

/** What the text belongs to: "line/CT-07/body" is the body of line CT-07. */
export function ownerOf(text: string): { kind: string; id: string; part: string } {
  const [kind = "", id = "", part = ""] = text.split("/");
  return { kind, id, part };
}
