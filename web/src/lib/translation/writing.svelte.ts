import type { Kept } from "../parts/kept";
import type { Station } from "../station/station.svelte";
import { CommandRefused } from "../wire/connection.svelte";
import type { HumanText } from "../wire/types";
import { sayRefusal } from "../wording/say.svelte";
import { sideOf } from "./versions";

/** One language of a text while somebody writes it. What was typed is never lost to a refusal. */
export class TextWriting {
  readonly station: Station;
  readonly text: string;
  readonly language: string;
  body = $state("");
  refused = $state("");
  saving = $state(false);
  /** The source it is written against; a newer one must be looked at first. */
  version = $state(1);
  readonly #kept: Kept;
  readonly #key: string;

  constructor(station: Station, text: HumanText, language: string, kept: Kept) {
    this.station = station;
    this.text = text.id;
    this.language = language;
    this.#kept = kept;
    this.#key = `${text.id}/${language}`;
    const before = draftOf(kept.get(this.#key));
    this.version = before?.version ?? text.version;
    this.body = before?.body ?? sideOf(text, language).body;
  }

  typed(body: string): void {
    this.body = body;
    this.refused = "";
    this.#keep();
  }

  /** Whether the source has changed since this was begun. */
  behind(text: HumanText): boolean {
    return text.version > this.version;
  }

  /** The writer has looked at the new source and writes on. */
  catchUp(text: HumanText): void {
    this.version = text.version;
    this.refused = "";
    this.#keep();
  }

  drop(): void {
    this.#kept.put(this.#key, "");
  }

  /** Returns whether it was written. */
  async save(): Promise<boolean> {
    if (this.saving || this.body.trim() === "") return false;
    this.saving = true;
    try {
      await this.station.give({
        command: "translation.write",
        text: this.text,
        language: this.language,
        body: this.body.trim(),
        version: this.version,
      });
      this.drop();
      this.refused = "";
      return true;
    } catch (why) {
      if (!(why instanceof CommandRefused)) throw why;
      this.refused = sayRefusal(why.code, why.fields);
      return false;
    } finally {
      this.saving = false;
    }
  }

  #keep(): void {
    this.#kept.put(this.#key, this.body.trim() === "" ? "" : `${this.version}\n${this.body}`);
  }
}

/** A draft with the version of the source it was written against. */
function draftOf(kept: string): { version: number; body: string } | null {
  const end = kept.indexOf("\n");
  return end < 0 ? null : { version: Number(kept.slice(0, end)), body: kept.slice(end + 1) };
}
