import { me } from "../hall/api";
import { forget, store, stored, storedKeys } from "../parts/browser";
import { newId } from "../wire/ids";
import type { MessageRow, Precedence, SendMessage } from "../wire/types";

export type Draft = {
  /** Also the id of the command that sends it, so that a crash in between cannot send it twice. */
  id: string;
  to: string[];
  info: string[];
  precedence: Precedence;
  language: string;
  subject: string;
  body: string;
  reply_to: string;
  /** Nations that may have it; empty means all. */
  release: string[];
};

const PREFIX = "startex.drafts.";

export function newDraft(language: string): Draft {
  return {
    id: newId(),
    to: [],
    info: [],
    precedence: "routine",
    language,
    subject: "",
    body: "",
    reply_to: "",
    release: [],
  };
}

/** An answer goes to who wrote, with the precedence and the release of what it answers. */
export function replyTo(message: MessageRow, language: string, subject: string): Draft {
  const release = message.release.includes("ALL") ? [] : [...message.release];
  const to = [message.from_post === "" ? message.sender : message.from_post];
  return {
    ...newDraft(language),
    to,
    precedence: message.precedence,
    subject,
    reply_to: message.id,
    release,
  };
}

export function commandOf(draft: Draft): SendMessage {
  const { language, to, info, precedence, reply_to } = draft;
  return {
    command: "messages.send",
    to: [...to],
    info: [...info],
    precedence,
    reply_to,
    subject: { language, body: draft.subject.trim() },
    body: { language, body: draft.body.trim() },
    release: draft.release.length === 0 ? ["ALL"] : [...draft.release],
  };
}

/** What somebody is writing: kept through a crash for this billet and sign-in, for nobody else. */
export class Drafts {
  list = $state.raw<readonly Draft[]>([]);
  readonly #key: string;

  constructor(exercise: string, station: string, billet: string) {
    const seat = seatKey(exercise, station);
    this.#key = `${seat}${billet}`;
    // The last holder's drafts at this station are nobody's business.
    for (const key of storedKeys(seat)) if (!`${key}/`.startsWith(`${this.#key}/`)) forget(key);
    this.list = keptDrafts(stored(this.#key));
  }

  get(id: string): Draft | undefined {
    return this.list.find((draft) => draft.id === id);
  }

  put(draft: Draft): void {
    this.list = [...this.list.filter((known) => known.id !== draft.id), draft];
    this.#keep();
  }

  remove(id: string): void {
    this.list = this.list.filter((draft) => draft.id !== id);
    this.#keep();
  }

  /** After a refusal the next attempt is another command. */
  renamed(draft: Draft): Draft {
    const fresh = { ...draft, id: newId() };
    this.list = this.list.map((known) => (known.id === draft.id ? fresh : known));
    this.#keep();
    return fresh;
  }

  #keep(): void {
    if (this.list.length === 0) forget(this.#key);
    else store(this.#key, JSON.stringify(this.list));
  }
}

/** At sign-out and hand-over: nothing stays on a shared computer. */
export function forgetDrafts(exercise: string, station: string): void {
  for (const key of storedKeys(seatKey(exercise, station))) forget(key);
}

/** Whoever comes next to this computer sweeps out what stations that have ended left behind. */
export async function sweepDrafts(): Promise<void> {
  for (const key of storedKeys(PREFIX)) {
    const [exercise = "", station = ""] = key.slice(PREFIX.length).split("/");
    const path = `/x/${exercise}/${station}`;
    if ((await me(path)) === "signed-out") forget(key);
  }
}

/** Under it stands all that a station keeps on this computer, by billet: `<billet>`, `<billet>/…`. */
export function seatKey(exercise: string, station: string): string {
  return `${PREFIX}${encodeURIComponent(exercise)}/${encodeURIComponent(station)}/`;
}

function keptDrafts(text: string | null): Draft[] {
  try {
    return text === null ? [] : (JSON.parse(text) as Draft[]);
  } catch {
    return [];
  }
}
