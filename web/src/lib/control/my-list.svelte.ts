import { place } from "../../routes/place.svelte";
import type { Station } from "../station/station.svelte";
import type { LineRow } from "../wire/types";
import { cardsOf, pressing, type Scope, type Stage, type Viewer } from "./due";

export const MY_LIST = "due";
export const REACHES_H = [1, 2, 4, 8, 24] as const;

/** What somebody of control has to do himself, from now on for some hours. */
export class MyList {
  readonly station: Station;
  scope = $state<Scope>("mine");
  reach_h = $state(2);
  writing = $state(false);

  /** Whole minutes are enough, and spare a look at every line each second. */
  readonly minute_ms = $derived.by(() => this.station.clock.minute_ms);
  readonly cards = $derived.by(() =>
    cardsOf(
      this.station.tables.line.all, viewerAt(this.station), this.scope, this.minute_ms,
      this.reach_h * 3_600_000,
    ),
  );
  /** The line shown: what was chosen stays, however the list moves. */
  readonly shown = $derived.by(() => this.station.tables.line.get(place.item));

  constructor(station: Station) {
    this.station = station;
    if (station.role !== "controller") this.scope = "all";
  }

  choose(line: string): void {
    this.writing = false;
    place.show(MY_LIST, line);
  }

  /** The next line that waits for this planner: those whose approval cannot wait, else the others. */
  nextWaiting(): void {
    const at = (wanted: Stage): string[] =>
      this.cards.filter(({ stage }) => stage === wanted).map(({ line }) => line.id);
    const waiting = at("approve").length > 0 ? at("approve") : at("later");
    const next = waiting[(waiting.indexOf(place.item) + 1) % waiting.length];
    if (next !== undefined) this.choose(next);
  }

  step(by: number): void {
    const at = this.cards.findIndex(({ line }) => line.id === place.item);
    const card = this.cards[Math.max(0, Math.min(this.cards.length - 1, at + by))];
    if (card !== undefined) this.choose(card.line.id);
  }
}

/** How many lines want something of this person now. */
export function pressingAt(station: Station): number {
  const lines = station.tables.line.all;
  const { minute_ms } = station.clock;
  const known = counted.get(lines);
  if (known?.minute_ms === minute_ms) return known.count;
  const count = countPressing(station, lines, minute_ms);
  counted.set(lines, { minute_ms, count });
  return count;
}

/** The clock ticks every second, and only a new minute or a changed list is worth counting again. */
const counted = new WeakMap<readonly LineRow[], { minute_ms: number | null; count: number }>();

function countPressing(station: Station, lines: readonly LineRow[], minute_ms: number | null): number {
  const scope = station.role === "controller" ? "mine" : "all";
  const all = cardsOf(lines, viewerAt(station), scope, minute_ms, 0);
  return pressing(all).length;
}

function viewerAt(station: Station): Viewer {
  return {
    role: station.role,
    billet: station.billetId,
    post: station.postId,
    cell: station.cellId,
    cellOf: (post) => station.tables.post.get(post)?.cell ?? "",
    isMine: (address) => station.isMine(address),
  };
}
