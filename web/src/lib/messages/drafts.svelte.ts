import { forget, store, stored, storedKeys } from "../parts/browser";
import type { Precedence } from "../wire/types";

export type Draft = {
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

/** What somebody is writing: kept through a crash for this billet and sign-in, for nobody else. */
export class Drafts {
  list = $state<Draft[]>([]);
  readonly #key: string;

  constructor(exercise: string, billet: string, station: string) {
    const mine = `${PREFIX}${exercise}.`;
    this.#key = `${mine}${billet}.${station}`;
    // Another sign-in's drafts on a shared computer are nobody's business.
    for (const key of storedKeys(mine)) if (key !== this.#key) forget(key);
    this.list = keptDrafts(stored(this.#key));
  }

  get(id: string): Draft | undefined {
    return this.list.find((draft) => draft.id === id);
  }

  put(draft: Draft): void {
    const others = this.list.filter((known) => known.id !== draft.id);
    this.list = [...others, $state.snapshot(draft)];
    this.#keep();
  }

  remove(id: string): void {
    this.list = this.list.filter((draft) => draft.id !== id);
    this.#keep();
  }

  #keep(): void {
    if (this.list.length === 0) forget(this.#key);
    else store(this.#key, JSON.stringify(this.list));
  }
}

/** At sign-out and hand-over: nothing stays on a shared computer. */
export function forgetDrafts(): void {
  for (const key of storedKeys(PREFIX)) forget(key);
}

function keptDrafts(text: string | null): Draft[] {
  try {
    return text === null ? [] : (JSON.parse(text) as Draft[]);
  } catch {
    return [];
  }
}
