import { me } from "../hall/api";
import type { Station } from "../station/station.svelte";
import { forget, store, stored, storedKeys } from "./browser";
import { Lock } from "./lock";

/** Who sits where, and what his drafts are locked with. */
export type Seat = Pick<Station, "exerciseId" | "stationId" | "billetId" | "draftKey">;

const PREFIX = "startex.drafts.";

/**
 * What one holder of a station keeps on this computer: locked with a key that only his pages have
 * in memory. Whatever that key does not open was somebody else's, and goes.
 */
export class Drawer {
  /** Null while the server has not said who sits here: then nothing is kept. */
  readonly #lock: Lock | null;
  readonly #here: string;

  constructor(seat: Seat) {
    const whole = seatKey(seat.exerciseId, seat.stationId);
    this.#lock = seat.draftKey === "" ? null : new Lock(seat.draftKey);
    this.#here = `${whole}${seat.billetId}/`;
    if (this.#lock === null) return;
    for (const place of storedKeys(whole)) if (this.#open(place) === null) forget(place);
  }

  get(name: string): string {
    return this.#open(this.#here + name) ?? "";
  }

  put(name: string, text: string): void {
    const place = this.#here + name;
    if (text.trim() === "") forget(place);
    else if (this.#lock !== null) store(place, this.#lock.close(place, text));
  }

  #open(place: string): string | null {
    return this.#lock?.open(place, stored(place) ?? "") ?? null;
  }
}

/** Unfinished texts of one kind that survive a crash of the browser or of the server. */
export class Kept {
  readonly #drawer: Drawer;
  readonly #kind: string;

  constructor(kind: string, seat: Seat) {
    this.#drawer = new Drawer(seat);
    this.#kind = kind;
  }

  get(id: string): string {
    return this.#drawer.get(`${this.#kind}/${id}`);
  }

  put(id: string, text: string): void {
    this.#drawer.put(`${this.#kind}/${id}`, text);
  }
}

/** Whoever sits down removes what he cannot open, whatever panel he begins with. */
export function sweepOthers(seat: Seat): void {
  void new Drawer(seat);
}

/** At sign-out and hand-over: nothing stays on a shared computer. */
export function forgetDrafts(exercise: string, station: string): void {
  for (const place of storedKeys(seatKey(exercise, station))) forget(place);
}

/** Whoever comes next to this computer sweeps out what stations that have ended left behind. */
export async function sweepDrafts(): Promise<void> {
  for (const place of storedKeys(PREFIX)) {
    const [exercise = "", station = ""] = place.slice(PREFIX.length).split("/");
    if ((await me(`/x/${exercise}/${station}`)) === "signed-out") forget(place);
  }
}

function seatKey(exercise: string, station: string): string {
  return `${PREFIX}${encodeURIComponent(exercise)}/${encodeURIComponent(station)}/`;
}
