import { Drawer, type Seat } from "../parts/kept";
import { newId } from "../wire/ids";
import type { Draft } from "./draft";

const KEPT = "messages";

/** What somebody is writing: kept through a crash for this billet and sign-in, for nobody else. */
export class Drafts {
  list = $state.raw<readonly Draft[]>([]);
  readonly #drawer: Drawer;

  constructor(seat: Seat) {
    this.#drawer = new Drawer(seat);
    this.list = draftsIn(this.#drawer.get(KEPT));
  }

  get(id: string): Draft | undefined {
    return this.list.find((draft) => draft.id === id);
  }

  put(draft: Draft): void {
    const known = this.get(draft.id) !== undefined;
    this.list = known
      ? this.list.map((other) => (other.id === draft.id ? draft : other))
      : [...this.list, draft];
    this.#keep();
  }

  remove(id: string): void {
    this.list = this.list.filter((draft) => draft.id !== id);
    this.#keep();
  }

  /** After a refusal the next attempt is another command. */
  renamed(draft: Draft): Draft {
    const fresh = { ...draft, id: newId(), given: false };
    this.list = this.list.map((known) => (known.id === draft.id ? fresh : known));
    this.#keep();
    return fresh;
  }

  #keep(): void {
    this.#drawer.put(KEPT, this.list.length === 0 ? "" : JSON.stringify(this.list));
  }
}

function draftsIn(text: string): Draft[] {
  return text === "" ? [] : (JSON.parse(text) as Draft[]);
}
