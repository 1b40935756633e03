import type { FeatureLike } from "ol/Feature";
import CircleStyle from "ol/style/Circle";
import Fill from "ol/style/Fill";
import Stroke from "ol/style/Stroke";
import Style, { type StyleFunction } from "ol/style/Style";
import Text from "ol/style/Text";
import type { Inks } from "./basemap-inks";

const FAMILY = '"Noto Sans Variable", "Noto Sans", sans-serif';

/** From which zoom the names of a rank are shown: 1 capitals ... 5 villages and crossings. */
const ZOOM_OF_RANK = [0, 3, 5, 5.9, 6.9, 7.9] as const;
const FONT_OF_RANK = ["", "600 14px", "600 12.5px", "500 12px", "11.5px", "11px"] as const;
const DOT_OF_RANK = [0, 3.5, 3, 2.5, 2, 1.75] as const;

const FIRST_ZOOM_OF_SMALL_LAKES = 7;
const LAST_ZOOM_OF_COUNTRY_NAMES = 7.5;
const RESOLUTION_AT_ZOOM_0 = 156543.03392804097;

type LakeStyles = { large: Style; small: Style };

/**
 * Names that stand in each other's way are thinned out layer by layer, since within one layer the
 * name of a village in one tile may push away that of a city in the next.
 */
export const TIERS = ["small", "middle", "great"] as const;
export type Tier = (typeof TIERS)[number];

const TIER_OF_RANK: readonly (Tier | undefined)[] = [undefined, "great", "great", "middle", "small", "small"];

export function nameStyle(inks: Inks, language: string, tier: Tier): StyleFunction {
  const places = FONT_OF_RANK.map((_, rank) => placeStyle(inks, rank));
  const country = countryStyle(inks);
  const lakes = { large: lakeStyle(inks, 0), small: lakeStyle(inks, 13) };
  return (feature: FeatureLike, resolution: number) => {
    if (tierOf(feature) !== tier) return undefined;
    const zoom = Math.log2(RESOLUTION_AT_ZOOM_0 / resolution);
    switch (feature.get("layer")) {
      case "places":
        return named(placeOf(feature, places, zoom), feature, language);
      case "country_names":
        return zoom > LAST_ZOOM_OF_COUNTRY_NAMES ? undefined : named(country, feature, language);
      case "lake_names":
        return named(lakeOf(feature, lakes, zoom), feature, language);
      default:
        return undefined;
    }
  };
}

function tierOf(feature: FeatureLike): Tier | undefined {
  const layer: string = feature.get("layer");
  if (layer === "places") return TIER_OF_RANK[feature.get("rank") as number];
  return layer === "country_names" ? "great" : "small";
}

function placeOf(feature: FeatureLike, places: Style[], zoom: number): Style | undefined {
  const rank: number = feature.get("rank");
  return zoom < (ZOOM_OF_RANK[rank] ?? Infinity) ? undefined : places[rank];
}

/** The name of a small lake stands below it, or it would hide the lake. */
function lakeOf(feature: FeatureLike, lakes: LakeStyles, zoom: number): Style | undefined {
  const firstZoom: number = feature.get("min_zoom");
  if (zoom < firstZoom) return undefined;
  return firstZoom < FIRST_ZOOM_OF_SMALL_LAKES ? lakes.large : lakes.small;
}

/** The shared style with this feature's name written into it; OpenLayers reads it at once. */
function named(style: Style | undefined, feature: FeatureLike, language: string): Style | undefined {
  const name: string | undefined = feature.get(`name_${language}`) ?? feature.get("name_en");
  style?.getText()?.setText(name);
  return style;
}

function placeStyle(inks: Inks, rank: number): Style {
  const text = label(inks, rank <= 3 ? inks.placeName : inks.townName, FONT_OF_RANK[rank] ?? "11px");
  text.setTextAlign("left");
  text.setOffsetX((DOT_OF_RANK[rank] ?? 2) + (rank === 1 ? 5 : 4));
  return new Style({ text, image: dot(inks, rank), zIndex: 10 - rank });
}

function dot(inks: Inks, rank: number): CircleStyle {
  const isCapital = rank === 1;
  return new CircleStyle({
    radius: DOT_OF_RANK[rank] ?? 2,
    fill: new Fill({ color: isCapital ? inks.halo : inks.townName }),
    stroke: new Stroke({ color: isCapital ? inks.placeName : inks.halo, width: isCapital ? 2 : 1 }),
  });
}

function countryStyle(inks: Inks): Style {
  const text = label(inks, inks.countryName, "600 15px");
  return new Style({ text, zIndex: 8.5 });
}

function lakeStyle(inks: Inks, offsetY: number): Style {
  const text = label(inks, inks.waterName, "italic 11.5px");
  text.setOffsetY(offsetY);
  return new Style({ text, zIndex: 1 });
}

function label(inks: Inks, color: string, font: string): Text {
  const halo = new Stroke({ color: inks.halo, width: 3.5 });
  return new Text({ font: `${font} ${FAMILY}`, fill: new Fill({ color }), stroke: halo, padding: [2, 3, 2, 3] });
}
