import PointerInteraction from "ol/interaction/Pointer";
import type MapBrowserEvent from "ol/MapBrowserEvent";
import type { SymbolLayer } from "./symbol-layer";

/** Lets a unit be dragged to another place. Only in the explicit mode: a map is panned all day. */
export class DragUnit extends PointerInteraction {
  readonly #symbols: SymbolLayer;
  readonly #dropped: (unit: string, at: readonly [number, number]) => void;
  #unit: string | null = null;
  #at: readonly [number, number] | null = null;

  constructor(symbols: SymbolLayer, dropped: (unit: string, at: readonly [number, number]) => void) {
    super();
    this.#symbols = symbols;
    this.#dropped = dropped;
    this.setActive(false);
  }

  override handleDownEvent(event: MapBrowserEvent): boolean {
    this.#unit = this.#symbols.idAt(pointOf(event), event.map.getView().getResolution() ?? 1);
    this.#at = null;
    return this.#unit !== null;
  }

  override handleDragEvent(event: MapBrowserEvent): void {
    if (this.#unit === null) return;
    this.#at = pointOf(event);
    this.#symbols.show({ dragged: { id: this.#unit, at: this.#at } });
  }

  override handleUpEvent(): boolean {
    // A press without a drag moves nothing. Where it was let go it stays, until the desk answers.
    if (this.#unit !== null && this.#at !== null) this.#dropped(this.#unit, this.#at);
    this.#unit = null;
    return false;
  }
}

function pointOf({ coordinate: [x = 0, y = 0] }: MapBrowserEvent): readonly [number, number] {
  return [x, y];
}
