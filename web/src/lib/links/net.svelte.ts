import type { LinkState, TransitRow } from "../wire/types";
import type { Station } from "../station/station.svelte";
import { say } from "../wording/say.svelte";
import { netOf } from "./net";

/** The net on screen: which links are chosen, and what is done to them. */
export class NetDesk {
  readonly station: Station;
  picked = $state.raw<ReadonlySet<string>>(new Set());
  readonly net = $derived.by(() => netOf(this.station.tables.link.all, this.station.tables.cell));
  readonly chosen = $derived.by(() =>
    this.net.edges.map(({ link }) => link).filter((link) => this.picked.has(link.id)),
  );
  /** What is not there yet, the oldest first; of chosen links only, where any are. */
  readonly waiting = $derived.by(() =>
    this.station.tables.transit.all
      .filter((row) => row.state !== "arrived" && (this.chosen.length === 0 || this.picked.has(row.link)))
      .toSorted((a, b) => a.since_ms - b.since_ms || (a.id < b.id ? -1 : 1)),
  );

  constructor(station: Station) {
    this.station = station;
  }

  get plans(): boolean {
    return this.station.role === "director" || this.station.role === "msel_manager";
  }

  get mayChange(): boolean {
    return this.plans || this.station.role === "controller";
  }

  pick(links: Iterable<string>, add = false): void {
    this.picked = new Set(add ? [...this.picked, ...links] : links);
  }

  toggle(link: string): void {
    const others = [...this.picked].filter((one) => one !== link);
    this.pick(this.picked.has(link) ? others : [...others, link]);
  }

  async set(state: LinkState, delay_s: number, loss: number): Promise<void> {
    const links = this.chosen.map((link) => link.id);
    if (links.length === 0 || !this.mayChange) return;
    const done = await this.station.ask({ command: "links.set", links, state, delay_s, loss });
    if (done !== null) this.station.notices.tellDone(say("links-set-done", { count: links.length }));
  }

  count(state: LinkState): number {
    return this.station.tables.link.all.filter((link) => link.state === state).length;
  }

  age_ms(row: TransitRow): number | null {
    const now_ms = this.station.clock.minute_ms;
    return now_ms === null ? null : Math.max(0, now_ms - row.since_ms);
  }
}
