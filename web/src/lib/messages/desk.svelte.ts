import { place } from "../../routes/place.svelte";
import { say } from "../wording/say.svelte";
import type { Station } from "../station/station.svelte";
import { Drafts, newDraft, replyTo, type Draft } from "./drafts.svelte";
import { found, inFolder, register, type Entry, type Folder } from "./register";

/** What the messages panel remembers: folder, search, what is open and what is being written. */
export class MessageDesk {
  folder = $state<Folder>("in");
  query = $state("");
  writing = $state.raw<Draft | null>(null);
  readonly drafts: Drafts;
  readonly #station: Station;

  readonly entries = $derived.by(() => {
    const station = this.#station;
    return register(station.tables, station.postId, (address) => station.isMine(address));
  });
  readonly shown = $derived.by(() => {
    const name = (address: string): string => this.#station.name(address);
    return found(inFolder(this.entries, this.folder), this.query, name);
  });
  readonly open = $derived.by(() => this.entries.find((entry) => entry.row.id === place.item));

  constructor(station: Station) {
    this.#station = station;
    this.drafts = new Drafts(station.exerciseId, station.stationId, station.billetId);
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

  compose(): void {
    this.writing = newDraft(this.#language);
  }

  reply(entry: Entry): void {
    const subject = this.#station.words(entry.row.subject);
    const answered = /^(re|отв):/i.test(subject) ? subject : say("message-reply-subject", { subject });
    this.writing = replyTo(entry.row, this.#language, answered);
  }

  get #language(): string {
    return this.#station.writes[0] ?? "en";
  }
}

/** Unread messages of a station, for the count on its tab. */
export function unread(station: Station): number {
  const mine = (address: string): boolean => station.isMine(address);
  return register(station.tables, station.postId, mine).filter((entry) => entry.unread).length;
}
