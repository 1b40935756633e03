import { seatKey } from "../messages/drafts.svelte";
import type { Station } from "../station/station.svelte";
import { forget, store, stored } from "./browser";

/** Unfinished texts of one kind that survive a crash; swept out with the holder's other drafts. */
export class Kept {
  readonly #here: string;

  constructor(kind: string, station: Station) {
    const seat = seatKey(station.exerciseId, station.stationId);
    this.#here = `${seat}${station.billetId}/${kind}/`;
  }

  get(id: string): string {
    return stored(this.#here + id) ?? "";
  }

  put(id: string, text: string): void {
    if (text.trim() === "") forget(this.#here + id);
    else store(this.#here + id, text);
  }
}
