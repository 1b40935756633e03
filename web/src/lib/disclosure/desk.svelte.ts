import { place } from "../../routes/place.svelte";
import type { Station } from "../station/station.svelte";
import type { AnyRow, ReleaseAskRow } from "../wire/types";
import { given, mayDecide, queue, releasedTo, type Folder, type Given } from "./disclosure";
import { precedenceOf, whoIs } from "./items";

/** What the panel remembers: the folder, the nation the log is narrowed to. What is open is its address. */
export class DisclosureDesk {
  readonly #station: Station;
  folder = $state<Folder>("own");
  nation = $state("");

  constructor(station: Station) {
    this.#station = station;
    this.folder = this.folders[0] ?? "own";
  }

  /** Only those who decide have a queue. */
  get folders(): Folder[] {
    const decides = this.#station.role === "disclosure" || this.#station.role === "director";
    return decides ? ["queue", "log", "given"] : ["own", "given"];
  }

  get asks(): ReleaseAskRow[] {
    const all = this.#station.tables.release_ask.all;
    switch (this.folder) {
      case "queue": {
        const who = whoIs(this.#station);
        return queue(all.filter((row) => mayDecide(row, who)), (item) => precedenceOf(this.#station, item));
      }
      case "log":
        return releasedTo(all, this.nation);
      default:
        return releasedTo(all, "").filter((row) => row.from_post === this.#station.postId);
    }
  }

  get givens(): Given[] {
    const { message, order, request, answer, attachment, media, redacted } = this.#station.tables;
    const tables = [message, order, request, answer, attachment, media, redacted];
    return given(tables.flatMap((table): readonly AnyRow[] => table.all), whoIs(this.#station).nation);
  }

  get ask(): ReleaseAskRow | undefined {
    return this.folder === "given" ? undefined : this.#station.tables.release_ask.get(place.item);
  }

  get given(): Given | undefined {
    return this.folder === "given" ? this.givens.find((one) => one.id === place.item) : undefined;
  }

  /** How many wait for somebody here. */
  count(folder: Folder): number {
    if (folder !== "queue") return 0;
    const who = whoIs(this.#station);
    return this.#station.tables.release_ask.all.filter((row) => mayDecide(row, who)).length;
  }

  show(id: string): void {
    place.show("disclosure", id);
  }
}
