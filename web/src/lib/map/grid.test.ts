import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { gridReference, latitudeLongitude, readCoordinate, type LonLat } from "./grid";

const DUSHANBE: LonLat = [68.787, 38.5598];

describe("a grid reference", () => {
  it("is written in groups", () => {
    expect(gridReference(DUSHANBE)).toBe("42S VH 8144 6795");
  });

  it("has as many digits as asked", () => {
    expect(gridReference(DUSHANBE, 2)).toBe("42S VH 81 67");
    expect(gridReference(DUSHANBE, 5)).toMatch(/^42S VH 8144\d 6795\d$/);
  });

  it("does not exist near the poles", () => {
    expect(gridReference([0, 85])).toBeUndefined();
  });

  it("is the same one world further east", () => {
    expect(gridReference([68.787 + 360, 38.5598])).toBe(gridReference(DUSHANBE));
  });

  it("comes back when it is read again", () => {
    for (const reference of ["42S WH 1749 3783", "43S DC 0000 0000", "42T XL 9999 9999"]) {
      const read = readCoordinate(reference);
      expect(read && gridReference(read)).toBe(reference);
    }
  });
});

describe("a pasted coordinate", () => {
  const square = readCoordinate("42S WH 1749 3783");

  it.each(["42SWH17493783", "42s wh 1749 3783", " 42S\u00a0WH 1749\u20093783\n", "42S-WH-1749-3783"])(
    "may be a grid reference in any spacing: %j",
    (text) => expect(readCoordinate(text)).toEqual(square),
  );

  it.each([
    "38.5598, 68.787",
    "38.5598 68.787",
    "38,5598 68,787",
    "38,5598; 68,787",
    "38.5598N 68.787E",
    "N 38.5598° E 68.787°",
    "38°33.588'N 68°47.22'E",
    "38°33′35.28″N, 68°47′13.2″E",
    "38°33'35.28\" с. ш. 68°47'13.2\" в. д.",
  ])("may be latitude and longitude: %s", (text) => {
    const [longitude, latitude] = readCoordinate(text) ?? [];
    expect(latitude).toBeCloseTo(38.5598, 6);
    expect(longitude).toBeCloseTo(68.787, 6);
  });

  it("may lie in the south and west", () => {
    expect(readCoordinate("-33.5, -70.25")).toEqual([-70.25, -33.5]);
    expect(readCoordinate("33.5 S 70.25 W")).toEqual([-70.25, -33.5]);
    expect(readCoordinate("33.5 ю. ш., 70.25 з. д.")).toEqual([-70.25, -33.5]);
  });

  it("comes back when latitude and longitude are read again", () => {
    expect(readCoordinate(latitudeLongitude(DUSHANBE))).toEqual(DUSHANBE);
  });

  it.each(["", "Dushanbe", "42S WH 174 3783", "61S WH 1749 3783", "42I WH 1749 3783", "95, 68", "38, 190", "38.5"])(
    "is nothing when it makes no sense: %j",
    (text) => expect(readCoordinate(text)).toBeUndefined(),
  );
});

const SHARED = join(import.meta.dirname, "../../../../../shared/testdata/mgrs/hobuinc/test.txt");

describe.skipIf(!existsSync(SHARED))("the values of another implementation", () => {
  const text = existsSync(SHARED) ? readFileSync(SHARED, "utf8") : "";
  const forth = [...text.matchAll(/\((-?[\d.]+), (-?[\d.]+)\)\n>>> c = .*\n>>> str\(c\)\n'(\w+)'/g)];
  const back = [...text.matchAll(/coords = u?"(\w+)"\n>>> (?:lat, lon|v) = .*\n((?:.*\n){4})/g)];

  it.each(forth.map(([, latitude, longitude, reference]) => ({ latitude, longitude, reference })))(
    "agree to a metre: $reference",
    ({ latitude, longitude, reference }) => {
      const ours = gridReference([Number(longitude), Number(latitude)], 5)?.replaceAll(" ", "") ?? "";
      expect(ours.slice(0, 5)).toBe(reference?.slice(0, 5));
      expect(Math.abs(Number(ours.slice(5, 10)) - Number(reference?.slice(5, 10)))).toBeLessThanOrEqual(1);
      expect(Math.abs(Number(ours.slice(10)) - Number(reference?.slice(10)))).toBeLessThanOrEqual(1);
    },
  );

  it.each(back.map(([, reference, answer]) => ({ reference: reference ?? "", answer: answer ?? "" })))(
    "agree on where $reference lies",
    ({ reference, answer }) => {
      const [latitude = 0, longitude = 0] = [...answer.matchAll(/-?\d+\.\d{10,}/g)].map(Number);
      const [ourLongitude = 0, ourLatitude = 0] = readCoordinate(reference) ?? [];
      expect(ourLatitude).toBeCloseTo(latitude, 4);
      expect(ourLongitude).toBeCloseTo(longitude, 4);
    },
  );
});
