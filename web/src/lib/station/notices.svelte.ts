import { CommandRefused } from "../wire/connection.svelte";
import { say, sayRefusal } from "../wording/say.svelte";

export type Notice = { id: number; text: string; kind: "refusal" | "not" | "done" };

const STAYS_MS = 8_000;

/** Short lines at the edge of the screen: what was refused, what was done. */
export class Notices {
  list = $state<Notice[]>([]);
  #next = 0;

  tellRefusal(why: unknown): void {
    if (!(why instanceof CommandRefused)) throw why;
    this.#tell(say("refused", { why: sayRefusal(why.code, why.fields) }), "refusal");
  }

  /** `text` is a sentence out of Fluent. */
  tellDone(text: string): void {
    this.#tell(text, "done");
  }

  /** Nothing came of it, and no desk was asked. It goes by itself: nothing was lost. */
  tellNot(text: string): void {
    this.#tell(text, "not");
  }

  dismiss(id: number): void {
    this.list = this.list.filter((notice) => notice.id !== id);
  }

  #tell(text: string, kind: Notice["kind"]): void {
    const id = this.#next++;
    this.list.push({ id, text, kind });
    // A refusal stays until it is read; the rest goes by itself.
    if (kind !== "refusal") setTimeout(() => this.dismiss(id), STAYS_MS);
  }
}
