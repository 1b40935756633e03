import { SvelteMap } from "svelte/reactivity";
import type { Presence } from "./types";

/** Somebody else's station, and where he works there. */
export type Present = Pick<Presence, "station" | "billet" | "place" | "field">;

/** Where the others work now; whoever shows a row asks for that row's place only. */
export class Presences {
  readonly #stations = new Map<string, Present>();
  readonly #places = new SvelteMap<string, readonly Present[]>();

  /** Who works at a row, in the order they came: `at("line/CT-07")`. */
  at(place: string): readonly Present[] {
    return this.#places.get(place) ?? [];
  }

  take({ station, billet, place, field }: Presence): void {
    const before = this.#stations.get(station);
    if (before !== undefined && before.place !== place) this.#leave(before);
    if (place === "") {
      this.#stations.delete(station);
      return;
    }
    const now = { station, billet, place, field };
    this.#stations.set(station, now);
    const others = this.at(place).filter((one) => one.station !== station);
    this.#places.set(place, [...others, now]);
  }

  forget(): void {
    this.#stations.clear();
    this.#places.clear();
  }

  #leave(present: Present): void {
    const left = this.at(present.place).filter((one) => one.station !== present.station);
    if (left.length > 0) this.#places.set(present.place, left);
    else this.#places.delete(present.place);
  }
}
