import "ol/ol.css";
import OpenLayersMap from "ol/Map";
import View from "ol/View";
import ScaleLine from "ol/control/ScaleLine";
import Zoom from "ol/control/Zoom";
import { boundingExtent } from "ol/extent";
import { defaults } from "ol/interaction/defaults";
import { fromLonLat, toLonLat, transformExtent } from "ol/proj";
import { BASEMAP_REGION, openBasemap } from "../map/basemap";
import type { LonLat } from "../map/grid";
import { columnsOf } from "./columns";
import { DragUnit } from "./drag-unit";
import type { MapAdapter, MapLook, MapTold } from "./map-adapter";
import { SymbolLayer } from "./symbol-layer";

type Words = { zoomIn: string; zoomOut: string };

const FIT_PADDING_PX = [60, 60, 60, 60];
const NEAREST_FIT_ZOOM = 11;

/** The map on 2-D canvas alone; WebGL is never asked for. */
export function openMap(target: HTMLElement, look: MapLook, words: Words, told: MapTold): MapAdapter {
  const basemap = openBasemap(look);
  const symbols = new SymbolLayer(columnsOf([], () => "", () => false), look.theme);
  const region = transformExtent([...BASEMAP_REGION], "EPSG:4326", "EPSG:3857");
  const view = new View({ extent: region, constrainOnlyCenter: true, enableRotation: false, minZoom: 4, maxZoom: 15 });
  view.fit(region);
  const drag = new DragUnit(symbols, (unit, at) => told.moved(unit, lonLat(at)));
  const map = new OpenLayersMap({
    target,
    view,
    layers: [...basemap.layers, symbols, ...basemap.names],
    controls: [
      new ScaleLine(),
      new Zoom({ zoomInTipLabel: words.zoomIn, zoomOutTipLabel: words.zoomOut }),
    ],
    interactions: defaults({ altShiftDragRotate: false, pinchRotate: false }).extend([drag]),
  });
  listen(map, target, symbols, told);
  const resized = new ResizeObserver(() => map.updateSize());
  resized.observe(target);

  return {
    setUnits: (units, name, isOld) =>
      symbols.show({ units: columnsOf(units, name, isOld), dragged: null }),
    setLook: (next) => {
      basemap.restyle(next);
      symbols.show({ theme: next.theme });
    },
    setChosen: (chosen) => symbols.show({ chosen }),
    setShowAll: (all) => {
      symbols.showAll = all;
      symbols.show({});
    },
    setMoving: (moving) => drag.setActive(moving),
    setMarker: (at) => symbols.show({ marker: at === null ? null : meters(at) }),
    goTo: (at, zoom) => view.animate({ center: meters(at), zoom: Math.max(zoom, view.getZoom() ?? 0), duration: 250 }),
    fit: (units) => {
      if (units.length === 0) return;
      const points = units.map((unit) => meters([unit.longitude_deg, unit.latitude_deg]));
      view.fit(boundingExtent(points), { padding: FIT_PADDING_PX, maxZoom: NEAREST_FIT_ZOOM });
    },
    close: () => {
      resized.disconnect();
      map.setTarget(undefined);
      map.dispose();
    },
  };
}

function listen(map: OpenLayersMap, target: HTMLElement, symbols: SymbolLayer, told: MapTold): void {
  map.on("singleclick", ({ coordinate }) => {
    const [x = 0, y = 0] = coordinate ?? [];
    const resolution = map.getView().getResolution() ?? 1;
    told.clicked(symbols.idAt([x, y], resolution), lonLat([x, y]));
  });
  map.on("pointermove", ({ coordinate, dragging }) => {
    if (dragging) return;
    const [x = 0, y = 0] = coordinate ?? [];
    told.pointed(lonLat([x, y]));
    const under = symbols.idAt([x, y], map.getView().getResolution() ?? 1);
    target.style.cursor = under === null ? "" : "pointer";
  });
  target.addEventListener("pointerleave", () => told.pointed(null));
  map.on("postrender", () => told.hid(symbols.hidden()));
}

function meters(at: LonLat): [number, number] {
  const [x = 0, y = 0] = fromLonLat([...at]);
  return [x, y];
}

function lonLat(at: readonly number[]): LonLat {
  const [longitude = 0, latitude = 0] = toLonLat([...at]);
  return [longitude, latitude];
}
