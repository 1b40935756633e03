import { newId } from "../wire/ids";
import type { MessageRow, Precedence, SendMessage, WrittenText } from "../wire/types";

/** A message that somebody is writing. */
export type Draft = {
  /** Also the id of the command that sends it, so that a crash in between cannot send it twice. */
  id: string;
  /** It was handed in, and the desk has not said yet that it has it. */
  given: boolean;
  /** A persona the post plays, or its cell; empty for the post itself. */
  sender: string;
  to: string[];
  info: string[];
  precedence: Precedence;
  language: string;
  subject: string;
  body: string;
  reply_to: string;
  forward_of: string;
  quotes: string[];
  /** What it refers to, by number: "J2/0005", "OPORD 1". */
  references: string[];
  attachments: string[];
  /** Nations that may have it; empty means all. */
  release: string[];
  display_only: string[];
  /** Empty means the exercise's. */
  classification: string;
  form: string;
  values: Record<string, string>;
  texts: Record<string, string>;
  /** The means it goes over; empty for the first that works. */
  link: string;
};

/** What a draft begins with: the writer's language, and the release of a new text here. */
export type Begin = { language: string; release: readonly string[] };

export function newDraft({ language, release }: Begin): Draft {
  return {
    id: newId(),
    given: false,
    sender: "",
    to: [],
    info: [],
    precedence: "routine",
    language,
    subject: "",
    body: "",
    reply_to: "",
    forward_of: "",
    quotes: [],
    references: [],
    attachments: [],
    release: namedIn(release),
    display_only: [],
    classification: "",
    form: "",
    values: {},
    texts: {},
    link: "",
  };
}

/** An answer goes to who seemed to write, with the precedence and the marking of what it answers. */
export function replyTo(message: MessageRow, begin: Begin, subject: string, quoting = false): Draft {
  return {
    ...newDraft(begin),
    ...markingOf(message),
    to: [message.sender],
    precedence: message.precedence,
    subject,
    reply_to: message.id,
    quotes: quoting ? [message.id] : [],
  };
}

/** Handed on as it is: its words, its attachments and its marking go along. */
export function forwardOf(message: MessageRow, begin: Begin, subject: string): Draft {
  return {
    ...newDraft(begin),
    ...markingOf(message),
    precedence: message.precedence,
    subject,
    forward_of: message.id,
  };
}

export function commandOf(draft: Draft): SendMessage {
  const { id: _id, given: _given, language, subject, body, release, texts, ...same } = draft;
  const written = (words: string): WrittenText => ({ language, body: words.trim() });
  const filled = Object.entries(texts).filter(([, words]) => words.trim() !== "");
  return {
    ...same,
    command: "messages.send",
    subject: written(subject),
    body: written(body),
    release: release.length === 0 ? ["ALL"] : release,
    texts: Object.fromEntries(filled.map(([field, words]) => [field, written(words)])),
  };
}

/** Nobody has put anything of his own into it. */
export function isBlank(draft: Draft): boolean {
  const { subject, body, to, form, attachments } = draft;
  return [subject, body, form].every((part) => part === "") && to.length + attachments.length === 0;
}

function markingOf({ release, display_only, classification }: MessageRow): Partial<Draft> {
  return { release: namedIn(release), display_only: [...display_only], classification };
}

function namedIn(release: readonly string[]): string[] {
  return release.includes("ALL") ? [] : [...release];
}
