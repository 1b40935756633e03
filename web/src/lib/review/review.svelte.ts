import type { Station } from "../station/station.svelte";
import type { HumanText, ReviewReport } from "../wire/types";

/** What was measured, as this station may see it; asked for anew only when somebody wants it. */
export class Review {
  readonly station: Station;
  report = $state.raw<ReviewReport | null>(null);
  state = $state<"asking" | "there" | "failed">("asking");
  readonly #texts = $derived.by(() => new Map(this.report?.texts.map((text) => [text.id, text])));

  constructor(station: Station) {
    this.station = station;
  }

  async ask(): Promise<void> {
    this.state = "asking";
    try {
      const response = await fetch(`${this.station.path}/review`);
      if (!response.ok) throw new Error(String(response.status));
      this.report = (await response.json()) as ReviewReport;
      this.state = "there";
    } catch {
      // A network that is down and a server that says no look alike here: ask again.
      this.state = "failed";
    }
  }

  text(id: string): HumanText | undefined {
    return this.#texts.get(id);
  }

  words(id: string): string {
    const text = this.text(id);
    return text === undefined ? "" : this.station.words(text);
  }
}
