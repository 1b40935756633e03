import { forget, store, stored, storedKeys } from "./browser";

/** Under this prefix sign-out and hand-over clear everything. */
const PREFIX = "startex.drafts.";

/** Unfinished texts of one kind that survive a crash: for this sign-in only, on this computer. */
export class Kept {
  readonly #here: string;

  constructor(kind: string, exercise: string, billet: string, station: string) {
    // The kind stands first, apart from other drafts of the exercise, which clear what is not theirs.
    const all = `${PREFIX}~${kind}/${exercise}.`;
    this.#here = `${all}${billet}.${station}.`;
    for (const key of storedKeys(all)) if (!key.startsWith(this.#here)) forget(key);
  }

  get(id: string): string {
    return stored(this.#here + id) ?? "";
  }

  put(id: string, text: string): void {
    if (text.trim() === "") forget(this.#here + id);
    else store(this.#here + id, text);
  }
}
