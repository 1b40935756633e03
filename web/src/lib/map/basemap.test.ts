import Feature from "ol/Feature";
import Point from "ol/geom/Point";
import type Style from "ol/style/Style";
import { describe, expect, it } from "vitest";
import { INKS } from "./basemap-inks";
import { nameStyle, type Tier } from "./basemap-names";
import { tintsOfGreys } from "./basemap-relief";

const RESOLUTION_AT_ZOOM_7 = 156543.03392804097 / 2 ** 7;

function nameShown(attributes: Record<string, unknown>, language: string, tier: Tier) {
  const feature = new Feature({ geometry: new Point([0, 0]), ...attributes });
  const style = nameStyle(INKS.light, language, tier)(feature, RESOLUTION_AT_ZOOM_7);
  return (style as Style | undefined)?.getText()?.getText();
}

describe("a place name", () => {
  const kulob = { layer: "places", rank: 2, name_en: "Kulob", name_ru: "Куляб" };

  it("is written in the reader's language", () => {
    expect(nameShown(kulob, "en", "great")).toBe("Kulob");
    expect(nameShown(kulob, "ru", "great")).toBe("Куляб");
  });

  it("is written in English where the reader's language has none", () => {
    expect(nameShown(kulob, "ur", "great")).toBe("Kulob");
  });

  it("belongs to one layer only", () => {
    expect(nameShown(kulob, "en", "middle")).toBeUndefined();
    expect(nameShown(kulob, "en", "small")).toBeUndefined();
  });

  it("of a village waits until the map is near", () => {
    expect(nameShown({ ...kulob, rank: 5 }, "en", "small")).toBeUndefined();
    expect(nameShown({ ...kulob, rank: 4 }, "en", "small")).toBe("Kulob");
  });
});

describe("the relief", () => {
  const tints = tintsOfGreys(INKS.dark);

  it("is clear over flat ground", () => {
    expect(tints[128]).toEqual([0, 0, 0, 0]);
    expect(tints[126]).toEqual([0, 0, 0, 0]);
  });

  it("is strongest in full shadow and in full light", () => {
    expect(tints[0]).toEqual(INKS.dark.shadow);
    expect(tints[255]?.slice(0, 3)).toEqual(INKS.dark.light.slice(0, 3));
    expect(tints[255]?.[3]).toBeGreaterThan(tints[200]?.[3] ?? 255);
  });
});
