import { Kept } from "../parts/kept";
import type { Station } from "../station/station.svelte";
import { CommandRefused } from "../wire/connection.svelte";
import type { EntryRow, MessageRow } from "../wire/types";
import { say, sayRefusal } from "../wording/say.svelte";

type Draft = { text: string; action: string; message: string; corrects: string };
const EMPTY: Draft = { text: "", action: "", message: "", corrects: "" };
const PLACE = "line";

/** The line being written in the journal of the post here. */
export class Writing {
  readonly station: Station;
  draft = $state<Draft>({ ...EMPTY });
  language = $state("");
  in_ms = $state<number | null>(null);
  out_ms = $state<number | null>(null);
  refused = $state("");
  saving = $state(false);
  /** Counts up with every new line, so that typed times begin anew. */
  round = $state(0);
  readonly #kept: Kept;

  constructor(station: Station) {
    this.station = station;
    this.language = station.writes[0] ?? "en";
    this.#kept = new Kept("journal", station);
    this.draft = read(this.#kept.get(PLACE));
  }

  keep(): void {
    const typed = this.draft.text + this.draft.action;
    this.#kept.put(PLACE, typed.trim() === "" ? "" : JSON.stringify($state.snapshot(this.draft)));
  }

  correct(entry: EntryRow): void {
    const { words } = this.station;
    this.#begin();
    this.draft = {
      text: words.call(this.station, entry.text),
      action: words.call(this.station, entry.action),
      message: entry.message,
      corrects: entry.id,
    };
    this.in_ms = entry.in_ms;
    this.out_ms = entry.out_ms;
  }

  leave(): void {
    this.#begin();
    this.keep();
  }

  async write(): Promise<boolean> {
    const { text, action, message, corrects } = $state.snapshot(this.draft);
    if (this.saving || text.trim() === "") return false;
    this.saving = true;
    this.refused = "";
    // What nobody gave a time for came in as it was written.
    const now_ms = corrects === "" && this.out_ms === null ? this.station.clock.minute_ms : null;
    try {
      await this.station.give({
        command: "staff.write_entry",
        text: { language: this.language, body: text.trim() },
        action: action.trim() === "" ? null : { language: this.language, body: action.trim() },
        in_ms: this.in_ms ?? now_ms,
        out_ms: this.out_ms,
        message,
        corrects,
      });
      this.leave();
      return true;
    } catch (why) {
      if (!(why instanceof CommandRefused)) throw why;
      this.refused = sayRefusal(why.code, why.fields);
      return false;
    } finally {
      this.saving = false;
    }
  }

  #begin(): void {
    this.draft = { ...EMPTY };
    this.in_ms = this.out_ms = null;
    this.refused = "";
    this.round += 1;
  }
}

/** Enter a message in the journal of the post here: what it says, when it came or went. */
export async function enter(station: Station, message: MessageRow): Promise<boolean> {
  const subject = station.read(message.subject);
  const body = say(message.from_post === station.postId ? "journal-sent" : "journal-received", {
    register: message.register,
    sender: message.sender,
    to: message.to.join(", "),
    subject: subject.body,
  });
  const language = station.writes[0] ?? "en";
  const sent = message.from_post === station.postId;
  const answer = await station.ask({
    command: "staff.write_entry",
    text: { language, body },
    message: message.id,
    in_ms: sent ? null : message.sent_ms,
    out_ms: sent ? message.sent_ms : null,
  });
  if (answer !== null) station.notices.tellDone(say("journal-entered", { register: message.register }));
  return answer !== null;
}

function read(kept: string): Draft {
  if (kept === "") return { ...EMPTY };
  return { ...EMPTY, ...(JSON.parse(kept) as Partial<Draft>) };
}
