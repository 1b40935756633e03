import { place } from "../../routes/place.svelte";
import { CommandRefused } from "../wire/connection.svelte";
import { say } from "../wording/say.svelte";
import type { Station } from "../station/station.svelte";
import type { MessageRow } from "../wire/types";
import { commandOf, forwardOf, newDraft, replyTo, type Begin, type Draft } from "./draft";
import { Drafts } from "./drafts.svelte";
import { EVERYTHING, filtered, found, inFolder, register, type Entry, type Folder } from "./register";

/** What the messages panel remembers: folder, filters, what is open and what is being written. */
export class MessageDesk {
  folder = $state<Folder>("in");
  filter = $state.raw(EVERYTHING);
  query = $state("");
  writing = $state.raw<Draft | null>(null);
  /** Moves with every sheet that is begun or taken up; a refused draft stays on its sheet. */
  sheet = $state(0);
  /** Why the draft that is open was refused, until it is sent again. */
  refusal = $state.raw<CommandRefused | null>(null);
  readonly drafts: Drafts;
  readonly #station: Station;

  readonly entries = $derived.by(() => {
    const station = this.#station;
    return register(station.tables, station.postId, (address) => station.isMine(address));
  });
  readonly shown = $derived.by(() => {
    const station = this.#station;
    const inside = inFolder(this.entries, this.folder, (address) => station.isOfCell(address));
    const left = filtered(inside, this.filter, station.clock.minute_ms);
    return found(left, this.query, (address) => station.name(address));
  });
  readonly open = $derived.by(() => this.entries.find((entry) => entry.row.id === place.item));
  /** Handed in, and the desk has not said that it has them. */
  readonly queued = $derived.by(() => this.drafts.list.filter((draft) => draft.given));
  readonly unfinished = $derived.by(() => this.drafts.list.filter((draft) => !draft.given));

  constructor(station: Station) {
    this.#station = station;
    this.drafts = new Drafts(station);
    // Nobody knows whether these came through before the page was lost; the desk takes each once.
    for (const draft of this.queued) void this.#give(draft);
  }

  /** Something leaves out a part of the register. */
  get narrowed(): boolean {
    return this.query !== "" || this.filter !== EVERYTHING;
  }

  show(entry: Entry): void {
    this.writing = null;
    place.show("messages", entry.row.id);
  }

  /** Reading is noted once; what is not addressed here is nobody's reading. */
  async read(entry: Entry): Promise<void> {
    if (!entry.unread) return;
    await this.#station.ask({ command: "messages.read", message: entry.row.id });
  }

  async acknowledge(entry: Entry): Promise<void> {
    await this.#station.ask({ command: "messages.acknowledge", message: entry.row.id });
  }

  compose(to: readonly string[] = []): void {
    this.write({ ...newDraft(this.#begin), to: [...to] });
  }

  reply(entry: Entry, quoting = false): void {
    this.write(replyTo(entry.row, this.#begin, this.#about(entry.row, "reply"), quoting));
  }

  forward(entry: Entry): void {
    this.write(forwardOf(entry.row, this.#begin, this.#about(entry.row, "forward")));
  }

  write(draft: Draft): void {
    this.refusal = null;
    this.writing = draft;
    this.sheet += 1;
  }

  discard(draft: Draft): void {
    this.drafts.remove(draft.id);
    this.writing = null;
  }

  /**
   * Hand it in. Without a line it waits in the register until the desk has it. Refused, it comes
   * back to be mended: as what is returned.
   */
  async send(draft: Draft): Promise<Draft | null> {
    const given = { ...draft, given: true };
    this.refusal = null;
    this.drafts.put(given);
    if (this.#station.connection.state !== "live") this.writing = null;
    return this.#give(given);
  }

  async #give(draft: Draft): Promise<Draft | null> {
    try {
      const { created } = await this.#station.give(commandOf(draft), draft.id);
      this.drafts.remove(draft.id);
      if (this.writing?.id === draft.id) this.writing = null;
      const number = this.#station.tables.message.get(created)?.register ?? created;
      this.#station.notices.tellDone(say("messages-sent", { register: number }));
      return null;
    } catch (failure) {
      if (!(failure instanceof CommandRefused)) throw failure;
      return this.#bringBack(draft, failure);
    }
  }

  #bringBack(draft: Draft, why: CommandRefused): Draft {
    const again = this.drafts.renamed(draft);
    if (this.writing === null) this.write(again);
    else if (this.writing.id === draft.id) this.writing = again;
    // Who writes something else meanwhile is not interrupted.
    else this.#station.notices.tellRefusal(why);
    if (this.writing === again) this.refusal = why;
    return again;
  }

  /** "RE: Convoy", once, however often it goes to and fro. */
  #about(message: MessageRow, how: "reply" | "forward"): string {
    const subject = this.#station.words(message.subject);
    const known = how === "reply" ? /^(re|отв):/i : /^(fwd?|пер):/i;
    return known.test(subject) ? subject : say(`message-${how}-subject`, { subject });
  }

  get #begin(): Begin {
    const release = this.#station.exercise?.default_release ?? ["ALL"];
    return { language: this.#station.writes[0] ?? "en", release };
  }
}

/** Unread messages of a station, for the count on its tab. */
export function unread(station: Station): number {
  const mine = (address: string): boolean => station.isMine(address);
  return register(station.tables, station.postId, mine).filter((entry) => entry.unread).length;
}
