import type { Precedence, TranslationRow, TurnRow } from "../wire/types";
import type { Tables } from "../wire/tables.svelte";
import { sideOf } from "./versions";

/** Where a text stands at the linguists' desk. */
export type Step = "waiting" | "writing" | "checking";
/** Everything, what I took, what nobody took, or what is mine to do until my turns end. */
export type Whose = "" | "mine" | "free" | "shift";
/** `pair` as of `pairOf`, `subject` as of `subjectsOf`; empty is every one. */
export type QueueFilter = { pair: string; subject: string; step: Step | ""; whose: Whose };
/** The linguist who looks; `until_ms` is when the turns end in which he stands, null without any. */
export type Linguist = { billet: string; languages: readonly string[]; until_ms: number | null };

const URGENCY: Record<Precedence, number> = { flash: 0, immediate: 1, priority: 2, routine: 3 };
/** Ours: turns with less than this between them are one shift. */
const LONGEST_GAP_MS = 2 * 3_600_000;

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

export function inStep(
  rows: readonly TranslationRow[],
  filter: QueueFilter,
  who: Linguist,
  subjects: (row: TranslationRow) => readonly string[],
): TranslationRow[] {
  return rows.filter(
    (row) =>
      (filter.pair === "" || pairOf(row) === filter.pair) &&
      (filter.subject === "" || subjects(row).includes(filter.subject)) &&
      (filter.step === "" || stepOf(row) === filter.step) &&
      isWhose(row, filter.whose, who),
  );
}

function isWhose(row: TranslationRow, whose: Whose, who: Linguist): boolean {
  switch (whose) {
    case "":
      return true;
    case "mine":
      return row.taken_by === who.billet;
    case "free":
      return row.taken_by === "";
    case "shift":
      return isForShift(row, who);
  }
}

/** In languages he reads, free or his, and due before he leaves; a FLASH always. */
function isForShift(row: TranslationRow, { billet, languages, until_ms }: Linguist): boolean {
  const reads = [row.via || row.text.source, row.language].every((one) => languages.includes(one));
  const his = row.taken_by === "" || row.taken_by === billet;
  const due = until_ms === null || row.due_ms <= until_ms || row.precedence === "flash";
  return reads && his && due;
}

/** "en→ru" */
export function pairOf(row: TranslationRow): string {
  return `${row.text.source}→${row.language}`;
}

/** What a text is about: what it belongs to, and the storyline of its line: "line", "storyline/SL-2". */
export function subjectsOf(row: TranslationRow, line: Pick<Tables["line"], "get">): string[] {
  const owner = ownerOf(row.text.id);
  const storyline = owner.kind === "line" ? (line.get(owner.id)?.storyline ?? "") : "";
  return storyline === "" ? [owner.kind] : [owner.kind, `storyline/${storyline}`];
}

/** When the turns of a linguist end that go on now, or come next; null where he has none. */
export function shiftEnd(turns: readonly TurnRow[], billet: string, now_ms: number): number | null {
  const ahead = turns
    .filter((turn) => turn.billet === billet && turn.end_ms > now_ms)
    .sort((a, b) => a.start_ms - b.start_ms);
  let until_ms: number | null = null;
  for (const { start_ms, end_ms } of ahead) {
    if (until_ms !== null && start_ms - until_ms > LONGEST_GAP_MS) break;
    until_ms = end_ms;
  }
  return until_ms;
}

/** What somebody does next: the first that is free after the open one, else the first of all. */
export function nextFree(rows: readonly TranslationRow[], open: string): TranslationRow | undefined {
  const at = rows.findIndex(({ id }) => id === open);
  const around = [...rows.slice(at + 1), ...rows.slice(0, at + 1)];
  return around.find((row) => row.id !== open && stepOf(row) === "waiting");
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
