import type { Term, TermRow } from "../wire/types";

/** A term while somebody writes it; without an id it is a new one. */
export type TermDraft = {
  id: string;
  words: Record<string, string>;
  subject: string;
  note: string;
  protected: boolean;
  source: string;
  replaces: string;
};

export function newTerm(words: Record<string, string> = {}): TermDraft {
  return { id: "", words, subject: "", note: "", protected: false, source: "", replaces: "" };
}

export function draftOfTerm(row: TermRow): TermDraft {
  const { id, words, subject, note, source, replaces } = row;
  return { id, words: { ...words }, subject, note, protected: row.protected, source, replaces };
}

/** Languages of a term that are left empty are not part of it. */
export function termOf(draft: TermDraft): Term {
  const said = Object.entries(draft.words).map(([language, words]) => [language, words.trim()] as const);
  return {
    ...draft,
    words: Object.fromEntries(said.filter(([, words]) => words !== "")),
    subject: draft.subject.trim(),
    note: draft.note.trim(),
    source: draft.source.trim(),
  };
}

export function isEmpty(draft: TermDraft): boolean {
  return Object.values(draft.words).every((words) => words.trim() === "");
}
