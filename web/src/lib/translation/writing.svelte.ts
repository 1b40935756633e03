import type { Kept } from "../parts/kept";
import type { Station } from "../station/station.svelte";
import { CommandRefused } from "../wire/connection.svelte";
import type { HumanText } from "../wire/types";
import { sayRefusal } from "../wording/say.svelte";
import { ownerOf } from "./queue";
import { sideOf } from "./versions";

/** What is kept: the source it is written against; `body` is null once that was saved. */
type Before = { version: number; source: string; body: string | null };

/** What was sent stays as it was written, so nothing need be held against it later. */
const NEVER_REWRITTEN = new Set(["message", "order", "observation", "media", "entry"]);

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
  /** The source as it was when this was last written, for whoever looks at what changed. */
  earlier = $state("");
  #source = "";
  readonly #kept: Kept;
  readonly #key: string;

  constructor(station: Station, text: HumanText, language: string, kept: Kept) {
    this.station = station;
    this.text = text.id;
    this.language = language;
    this.#kept = kept;
    this.#key = `${text.id}/${language}`;
    const before = readBefore(kept.get(this.#key));
    const target = sideOf(text, language);
    const drafted = before?.body ?? null;
    const source = sideOf(text, text.source).body;
    this.version = drafted === null ? text.version : (before?.version ?? text.version);
    this.#source = drafted === null ? source : (before?.source ?? source);
    this.earlier = before?.source ?? source;
    // Nothing of a machine stands there as if somebody had written it.
    this.body = drafted ?? (target.state === "machine_draft" ? "" : target.body);
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
    this.#source = sideOf(text, text.source).body;
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
      this.#remember();
      this.earlier = this.#source;
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
    if (this.body.trim() === "") this.drop();
    else this.#put({ version: this.version, source: this.#source, body: this.body });
  }

  /** So that a source that changes later can be shown beside the one that was translated. */
  #remember(): void {
    if (NEVER_REWRITTEN.has(ownerOf(this.text).kind)) this.drop();
    else this.#put({ version: this.version, source: this.#source, body: null });
  }

  #put(before: Before): void {
    this.#kept.put(this.#key, JSON.stringify(before));
  }
}

function readBefore(kept: string): Before | null {
  try {
    return kept === "" ? null : (JSON.parse(kept) as Before);
  } catch {
    // Of an older page.
    return null;
  }
}
