import { place } from "../../routes/place.svelte";
import { Kept } from "../parts/kept";
import { CommandRefused } from "../wire/connection.svelte";
import { say } from "../wording/say.svelte";
import type { Station } from "../station/station.svelte";
import type { OrderRow } from "../wire/types";
import { commandOf, following, isBlank, newDraft, revising, type Draft } from "./draft";
import { chains, found, inFolder, type Folder } from "./orders";

const NEW = "new";

/** What the orders panel remembers: folder, what is open and what is being written. */
export class OrderDesk {
  folder = $state<Folder>("all");
  query = $state("");
  writing = $state.raw<Draft | null>(null);
  /** Why the draft that is open was refused, until it is sent again. */
  refusal = $state.raw<CommandRefused | null>(null);
  readonly #kept: Kept;
  readonly #station: Station;

  readonly links = $derived.by(() => chains(this.#station.tables.order.all));
  readonly shown = $derived.by(() => {
    const station = this.#station;
    const mine = (address: string): boolean => station.isMine(address);
    const ofCell = (address: string): boolean => station.isOfCell(address);
    const inside = inFolder(this.links, this.folder, mine, ofCell);
    return found(inside, this.query, (address) => station.name(address));
  });
  readonly open = $derived.by(() => this.links.find((link) => link.row.id === place.item));

  constructor(station: Station) {
    this.#station = station;
    this.#kept = new Kept("orders", station);
  }

  show(id: string): void {
    this.writing = null;
    place.show("orders", id);
  }

  /** What was begun before comes back first. */
  begin(base?: OrderRow): void {
    const text = this.#kept.get(NEW);
    if (text !== "" && base === undefined) return this.#write(JSON.parse(text) as Draft);
    const release = this.#station.exercise?.default_release ?? ["ALL"];
    const draft = newDraft(this.#station.writes[0] ?? "en", release);
    this.#write(base === undefined ? draft : following({ ...draft, kind: nextKind(base) }, base));
  }

  revise(row: OrderRow): void {
    const text = this.#kept.get(row.id);
    const draft = text === "" ? revising(row) : (JSON.parse(text) as Draft);
    this.#write({ ...draft, version: row.version });
  }

  keep(draft: Draft): void {
    this.#kept.put(draft.order || NEW, isBlank(draft) ? "" : JSON.stringify(draft));
  }

  discard(draft: Draft): void {
    this.#kept.put(draft.order || NEW, "");
    this.writing = null;
  }

  async send(draft: Draft): Promise<void> {
    const name = (id: string): string => this.#station.tables.attachment.get(id)?.name ?? id;
    this.refusal = null;
    try {
      const { created } = await this.#station.give(commandOf(draft, name));
      this.discard(draft);
      const id = draft.order || created;
      const number = this.#station.tables.order.get(id)?.number ?? id;
      this.#station.notices.tellDone(say("orders-issued", { number }));
      this.show(id);
    } catch (failure) {
      if (!(failure instanceof CommandRefused)) throw failure;
      this.refusal = failure;
    }
  }

  async acknowledge(row: OrderRow): Promise<void> {
    await this.#station.ask({ command: "orders.acknowledge", order: row.id, version: row.version });
  }

  #write(draft: Draft): void {
    this.refusal = null;
    this.writing = draft;
  }
}

function nextKind(base: OrderRow): Draft["kind"] {
  return base.kind === "WARNO" ? "OPORD" : "FRAGO";
}
