import type { FeatureLike } from "ol/Feature";
import Fill from "ol/style/Fill";
import Stroke from "ol/style/Stroke";
import Style, { type StyleFunction } from "ol/style/Style";
import type { Inks } from "./basemap-inks";

export function landStyle(inks: Inks): StyleFunction {
  const land = new Style({ fill: new Fill({ color: inks.land }) });
  return (feature: FeatureLike) => (feature.get("layer") === "countries" ? land : undefined);
}

/** Water, a site's own rivers and roads, province lines and boundaries: all above the relief. */
export function lineStyle(inks: Inks): StyleFunction {
  const plain: Record<string, Style[]> = {
    lakes: [waterStyle(inks)],
    sea: [waterStyle(inks)],
    rivers: [stroke(inks.river, 1.2, 10)],
    roads: [stroke(inks.road, 1.1, 15)],
    provinces: [stroke(inks.province, 0.8, 20, [5, 4])],
  };
  const boundaries = boundaryStyles(inks);
  return (feature: FeatureLike) => {
    const layer: string = feature.get("layer");
    return layer === "boundaries" ? boundaries[feature.get("kind") as string] : plain[layer];
  };
}

function waterStyle(inks: Inks): Style {
  const shore = new Stroke({ color: inks.shore, width: 0.8 });
  return new Style({ fill: new Fill({ color: inks.water }), stroke: shore, zIndex: 5 });
}

/** A line that two sides do not agree on is dashed, as on printed maps. */
function boundaryStyles(inks: Inks): Record<string, Style[]> {
  const band = stroke(inks.boundaryBand, 6, 30);
  return {
    international: [band, stroke(inks.boundary, 1.3, 31)],
    disputed: [band, stroke(inks.boundary, 1.3, 31, [7, 5])],
    line_of_control: [band, stroke(inks.boundary, 1.3, 31, [2, 4])],
    lease: [stroke(inks.province, 0.8, 20, [2, 3])],
  };
}

function stroke(color: string, width: number, zIndex: number, lineDash?: number[]): Style {
  return new Style({ stroke: new Stroke({ color, width, lineDash, lineJoin: "round" }), zIndex });
}
