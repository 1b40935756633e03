import type { Role, TermRow, TermState } from "../wire/types";

export type TermFilter = { words: string; state: TermState | ""; protectedOnly: boolean; subject: string };

/** Whose word makes a term agreed; everybody else proposes. */
export function owns(role: Role): boolean {
  return role === "director" || role === "msel_manager";
}

/** Who may decide on a proposal: those who own the base, and another linguist than who proposed it. */
export function mayDecide(row: TermRow, role: Role, billet: string): boolean {
  if (owns(role)) return true;
  return role === "interpreter" && row.state === "proposed" && row.proposed_by !== billet;
}

export function mayRemove(row: TermRow, role: Role, billet: string): boolean {
  return owns(role) || (row.proposed_by === billet && row.state !== "agreed");
}

const ORDER: Record<TermState, number> = { proposed: 0, agreed: 1, rejected: 2 };

/** What is to be decided first, then by the first word, in the order of that language. */
export function inBase(rows: readonly TermRow[], filter: TermFilter, language: string): TermRow[] {
  const wanted = filter.words.trim().toLowerCase();
  const { compare } = new Intl.Collator(language);
  return rows
    .filter(
      (row) =>
        (filter.state === "" || row.state === filter.state) &&
        (!filter.protectedOnly || row.protected) &&
        (filter.subject === "" || row.subject === filter.subject) &&
        (wanted === "" || says(row, wanted)),
    )
    .sort((a, b) => ORDER[a.state] - ORDER[b.state] || compare(wordIn(a, language), wordIn(b, language)));
}

export function subjectsIn(rows: readonly TermRow[]): string[] {
  return [...new Set(rows.map(({ subject }) => subject).filter((subject) => subject !== ""))].sort();
}

/** What a term is called in a list: in that language, else in the first it has. */
export function wordIn(row: TermRow, language: string): string {
  return row.words[language] ?? Object.values(row.words)[0] ?? row.id;
}

function says(row: TermRow, wanted: string): boolean {
  return [row.id, row.note, row.subject, ...Object.values(row.words)].some((one) => one.toLowerCase().includes(wanted));
}
