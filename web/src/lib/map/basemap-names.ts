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

const LAST_ZOOM_OF_COUNTRY_NAMES = 7.5;
const RESOLUTION_AT_ZOOM_0 = 156543.03392804097;

export function nameStyle(inks: Inks, language: string): StyleFunction {
  const places = FONT_OF_RANK.map((_, rank) => placeStyle(inks, rank));
  const country = countryStyle(inks);
  const lake = lakeStyle(inks);
  return (feature: FeatureLike, resolution: number) => {
    const zoom = Math.log2(RESOLUTION_AT_ZOOM_0 / resolution);
    switch (feature.get("layer")) {
      case "places":
        return named(placeOf(feature, places, zoom), feature, language);
      case "country_names":
        return zoom > LAST_ZOOM_OF_COUNTRY_NAMES ? undefined : named(country, feature, language);
      case "lake_names":
        return zoom < feature.get("min_zoom") ? undefined : named(lake, feature, language);
      default:
        return undefined;
    }
  };
}

function placeOf(feature: FeatureLike, places: Style[], zoom: number): Style | undefined {
  const rank: number = feature.get("rank");
  return zoom < (ZOOM_OF_RANK[rank] ?? Infinity) ? undefined : places[rank];
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

function lakeStyle(inks: Inks): Style {
  return new Style({ text: label(inks, inks.waterName, "italic 11.5px"), zIndex: 1 });
}

function label(inks: Inks, color: string, font: string): Text {
  const halo = new Stroke({ color: inks.halo, width: 3.5 });
  return new Text({ font: `${font} ${FAMILY}`, fill: new Fill({ color }), stroke: halo, padding: [2, 3, 2, 3] });
}
