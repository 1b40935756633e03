import { say } from "./say.svelte";
import type { ScreenLanguage } from "./languages";

/** How much of the screens is said in each language; the server counts it. */
class Shares {
  #of = $state.raw<Partial<Record<string, number>>>({});

  /** Without an answer the menus name the languages alone. */
  async fetch(): Promise<void> {
    try {
      const response = await fetch("/api/languages");
      if (response.ok) this.#of = (await response.json()) as Record<string, number>;
    } catch {
      return;
    }
  }

  /** "18 %" where sentences are lacking; empty where there are all of them. */
  lacking(language: ScreenLanguage): string {
    const percent = this.#of[language] ?? 100;
    return percent < 100 ? say("frame-language-share", { percent }) : "";
  }
}

export const shares = new Shares();
