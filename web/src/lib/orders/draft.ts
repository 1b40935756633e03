import type { Annex, IssueOrder, OrderKind, OrderRow, OrderText, Precedence, ReviseOrder } from "../wire/types";
import { PARAGRAPHS, type Paragraph } from "./orders";

/** An order that somebody is writing; `order` is the one that is revised, empty for a new one. */
export type Draft = {
  order: string;
  version: number;
  kind: OrderKind;
  to: string[];
  info: string[];
  precedence: Precedence;
  based_on: string;
  supersedes: string;
  language: string;
  title: string;
  paragraphs: Record<Paragraph, string>;
  /** Titles of annexes that are not attached, one a line. */
  annexes: string;
  attachments: string[];
  references: string;
  effective_ms: number | null;
  acknowledge_by_ms: number | null;
  /** Empty means all nations. */
  release: string[];
  display_only: string[];
  classification: string;
};

export function newDraft(language: string, release: readonly string[]): Draft {
  return {
    order: "",
    version: 0,
    kind: "WARNO",
    to: [],
    info: [],
    precedence: "priority",
    based_on: "",
    supersedes: "",
    language,
    title: "",
    paragraphs: { situation: "", mission: "", execution: "", sustainment: "", command_signal: "" },
    annexes: "",
    attachments: [],
    references: "",
    effective_ms: null,
    acknowledge_by_ms: null,
    release: named(release),
    display_only: [],
    classification: "",
  };
}

/** A new order begins with the addressees and the marking of what it follows from. */
export function following(draft: Draft, base: OrderRow): Draft {
  return {
    ...draft,
    based_on: base.id,
    to: draft.to.length === 0 ? [...base.to] : draft.to,
    info: draft.info.length === 0 ? [...base.info] : draft.info,
    release: named(base.release),
    display_only: [...base.display_only],
    classification: base.classification,
    references: draft.references === "" ? base.number : draft.references,
  };
}

/** What is revised begins as it stands, in the language it was written in. */
export function revising(row: OrderRow): Draft {
  const language = row.title.source;
  const body = (part: Paragraph | "title"): string =>
    row[part].versions.find((version) => version.language === row[part].source)?.body ?? "";
  const draft = newDraft(language, row.release);
  for (const part of PARAGRAPHS) draft.paragraphs[part] = body(part);
  const plain = row.annexes.filter((annex) => annex.attachment === "");
  return {
    ...draft,
    order: row.id,
    version: row.version,
    kind: row.kind,
    to: [...row.to],
    info: [...row.info],
    precedence: row.precedence,
    based_on: row.based_on,
    supersedes: row.supersedes,
    title: body("title"),
    annexes: plain.map((annex) => annex.title).join("\n"),
    attachments: row.annexes.map((annex) => annex.attachment).filter((id) => id !== ""),
    references: row.references.join(", "),
    effective_ms: row.effective_ms,
    acknowledge_by_ms: row.acknowledge_by_ms,
    display_only: [...row.display_only],
    classification: row.classification,
  };
}

/** `name` says what an attachment is called. */
export function commandOf(draft: Draft, name: (attachment: string) => string): IssueOrder | ReviseOrder {
  const { language, title, paragraphs, effective_ms, acknowledge_by_ms } = draft;
  const text: OrderText = { language, title: title.trim(), ...paragraphs };
  const margins = {
    text,
    annexes: annexesOf(draft, name),
    references: draft.references.split(/[,;\n]/).map((one) => one.trim()).filter(Boolean),
    effective_ms,
    acknowledge_by_ms,
  };
  if (draft.order !== "") {
    return { command: "orders.revise", order: draft.order, version: draft.version, ...margins };
  }
  const { kind, to, info, precedence, based_on, supersedes, display_only, classification } = draft;
  const release = draft.release.length === 0 ? ["ALL"] : draft.release;
  const head = { kind, to, info, precedence, based_on, supersedes, display_only, classification, release };
  return { command: "orders.issue", ...head, ...margins };
}

/** Lettered in order: those that are only named, then those that are attached. */
function annexesOf(draft: Draft, name: (attachment: string) => string): Annex[] {
  const titles = draft.annexes.split("\n").map((one) => one.trim()).filter(Boolean);
  const plain = titles.map((title) => ({ title, attachment: "" }));
  const attached = draft.attachments.map((attachment) => ({ title: name(attachment), attachment }));
  return [...plain, ...attached].map((one, place) => ({ letter: String.fromCharCode(65 + place), ...one }));
}

function named(release: readonly string[]): string[] {
  return release.includes("ALL") ? [] : [...release];
}

/** Nobody has put anything of his own into it. */
export function isBlank(draft: Draft): boolean {
  const words = [draft.title, draft.annexes, ...Object.values(draft.paragraphs)];
  return draft.to.length + draft.attachments.length === 0 && words.every((one) => one.trim() === "");
}
