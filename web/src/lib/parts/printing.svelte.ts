import { flushSync } from "svelte";

/** Whether the page is being put on paper. It is told just before, so what it changes is drawn at once. */
class Printing {
  on = $state(false);

  constructor() {
    window.addEventListener("beforeprint", () => this.#set(true));
    window.addEventListener("afterprint", () => this.#set(false));
  }

  #set(on: boolean): void {
    flushSync(() => (this.on = on));
  }
}

export const printing = new Printing();
