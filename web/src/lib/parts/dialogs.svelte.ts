/** The dialogs that are open, the last one on top; everything that waits behind them asks here. */
class Dialogs {
  #stack = $state.raw<readonly { layer: HTMLElement; urgent: boolean }[]>([]);
  #host = $state.raw<HTMLElement | null>(null);

  get open(): boolean {
    return this.#stack.length > 0;
  }

  /** Somebody is calling for safety; nothing else may put itself in front. */
  get urgent(): boolean {
    return this.#stack.some(({ urgent }) => urgent);
  }

  isTop(layer: HTMLElement | null): boolean {
    return layer !== null && this.#stack.at(-1)?.layer === layer;
  }

  /** Where a frame wants them: `{@attach (place) => dialogs.liveIn(place)}`. */
  liveIn(place: HTMLElement): () => void {
    this.#host = place;
    return () => {
      if (this.#host === place) this.#host = null;
    };
  }

  /** Out of the part that is switched off behind it, or it would be switched off with it. */
  show(layer: HTMLElement, urgent: boolean): () => void {
    (this.#host ?? document.body).append(layer);
    this.#stack = [...this.#stack, { layer, urgent }];
    return () => {
      this.#stack = this.#stack.filter((known) => known.layer !== layer);
      layer.remove();
    };
  }
}

export const dialogs = new Dialogs();
