import { place } from "../../routes/place.svelte";
import { gridReference, readCoordinate, type LonLat } from "../map/grid";
import type { Station } from "../station/station.svelte";
import { say } from "../wording/say.svelte";
import type { UnitRow } from "../wire/types";
import { ageOf, isOld } from "./age";
import { copyText } from "./clipboard";
import type { MapAdapter } from "./map-adapter";

export const PICTURE_PANEL = "picture";
const NEAR_ZOOM = 10;
/** Ages are shown in hours, so a minute's precision is enough. */

/** The picture at one station: what is chosen, where the pointer is, what the map shows. */
export class Picture {
  readonly station: Station;
  map: MapAdapter | null = null;
  showAll = $state(false);
  moving = $state(false);
  hidden = $state(0);
  pointer = $state.raw<LonLat | null>(null);
  marker = $state.raw<LonLat | null>(null);
  query = $state("");
  readonly chosen = $derived.by(() => this.station.tables.unit.get(place.item));
  readonly now_ms = $derived.by(() => this.station.clock.minute_ms);
  readonly listed = $derived.by(() => this.#listed());

  constructor(station: Station) {
    this.station = station;
  }

  /** EXCON's own may move units; the desk has the last word. */
  get mayMove(): boolean {
    return ["director", "msel_manager", "controller"].includes(this.station.role);
  }

  name(unit: UnitRow): string {
    return this.station.words(unit.name) || unit.id;
  }

  choose(unit: string): void {
    place.show(PICTURE_PANEL, unit);
  }

  age(unit: UnitRow): number | null {
    return ageOf(unit, this.now_ms, this.station.exercise?.play_days ?? []);
  }

  /** Choose a unit from the list and bring it into view. */
  find(unit: UnitRow): void {
    this.choose(unit.id);
    this.map?.goTo([unit.longitude_deg, unit.latitude_deg], NEAR_ZOOM);
  }

  /** A click on the bare ground copies its grid reference. */
  async clicked(unit: string | null, at: LonLat): Promise<void> {
    if (unit !== null) return this.choose(unit);
    this.choose("");
    await this.copy(at);
  }

  async copy(at: LonLat): Promise<void> {
    const grid = gridReference(at);
    if (grid !== undefined && (await copyText(grid))) {
      this.station.notices.tellDone(say("picture-copied", { grid }));
    }
  }

  /** Returns whether what was typed names a place. */
  goTo(typed: string): boolean {
    const at = readCoordinate(typed);
    if (at === undefined) return false;
    this.marker = at;
    this.map?.goTo(at, NEAR_ZOOM);
    return true;
  }

  async move(unit: string, [longitude_deg, latitude_deg]: LonLat): Promise<void> {
    const row = this.station.tables.unit.get(unit);
    this.choose(unit);
    const answer = await this.station.ask({ command: "forces.move", unit, latitude_deg, longitude_deg });
    if (answer === null || row === undefined) return this.draw();
    this.station.notices.tellDone(
      say("picture-moved", { unit: this.name(row), grid: gridReference([longitude_deg, latitude_deg]) ?? "" }),
    );
  }

  draw(): void {
    const old = (unit: UnitRow): boolean => isOld(this.age(unit));
    this.map?.setUnits(this.station.tables.unit.all, (unit) => this.name(unit), old);
  }

  #listed(): UnitRow[] {
    const words = this.query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    return this.station.tables.unit.all
      .filter((unit) => {
        const names = unit.name.versions.map(({ body }) => body);
        const whole = [unit.id, unit.sidc, unit.side, ...names].join("\n").toLocaleLowerCase();
        return words.every((word) => whole.includes(word));
      })
      .sort((a, b) => (a.side === b.side ? (a.id < b.id ? -1 : 1) : a.side < b.side ? -1 : 1));
  }
}
