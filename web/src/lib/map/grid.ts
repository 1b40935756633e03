// Grid references and pasted coordinates. Military users read MGRS first, then latitude and longitude.
import { forward, toPoint } from "mgrs";

/** Longitude and latitude in degrees, WGS 84. */
export type LonLat = readonly [longitude: number, latitude: number];

/** Digits of each half: 5 is 1 m, 4 is 10 m, 3 is 100 m, 2 is 1 km. */
export type GridDigits = 1 | 2 | 3 | 4 | 5;

const MGRS = /^(\d{1,2})([C-HJ-NP-X])([A-HJ-NP-Z][A-HJ-NP-V])(\d*)$/;

/** A grid reference in groups, such as `42S WH 1749 3783`; nothing near the poles, where UTM ends. */
export function gridReference([longitude, latitude]: LonLat, digits: GridDigits = 4): string | undefined {
  if (!(latitude >= -80 && latitude <= 84)) return undefined;
  const parts = MGRS.exec(forward([wrapped(longitude), latitude], digits));
  if (parts === null) return undefined;
  const [, zone = "", band = "", square = "", numbers = ""] = parts;
  return `${zone}${band} ${square} ${numbers.slice(0, digits)} ${numbers.slice(digits)}`;
}

/** Latitude and longitude, such as `38.5598 N, 68.7870 E`: Latin letters in every language. */
export function latitudeLongitude([longitude, latitude]: LonLat): string {
  const east = wrapped(longitude);
  const northSouth = `${Math.abs(latitude).toFixed(4)} ${latitude < 0 ? "S" : "N"}`;
  return `${northSouth}, ${Math.abs(east).toFixed(4)} ${east < 0 ? "W" : "E"}`;
}

/** Reads what people paste: MGRS in any spacing, or latitude and longitude in degrees or in DMS. */
export function readCoordinate(text: string): LonLat | undefined {
  const tidy = text.normalize("NFKC").trim().toUpperCase();
  return readGridReference(tidy) ?? readLatitudeLongitude(tidy);
}

function readGridReference(tidy: string): LonLat | undefined {
  const parts = MGRS.exec(tidy.replace(/[\s,;./-]+/g, ""));
  if (parts === null) return undefined;
  const [whole, zone = "", , , numbers = ""] = parts;
  if (Number(zone) < 1 || Number(zone) > 60 || numbers.length % 2 === 1 || numbers.length > 10) return undefined;
  try {
    return onEarth(toPoint(whole));
  } catch {
    // The library throws for squares that do not exist in the zone.
    return undefined;
  }
}

const DEGREES = String.raw`(\d{1,3}(?:\.\d+)?)\s*[°º]?`;
const MINUTES = String.raw`(?:\s*(\d{1,2}(?:\.\d+)?)\s*['’′])?`;
const SECONDS = String.raw`(?:\s*(\d{1,2}(?:\.\d+)?)\s*(?:["”″]|''|′′))?`;
/** A half: sign, then degrees, minutes and seconds; the letter of the compass stands before or after. */
const half = (compass: string) =>
  String.raw`([${compass}])?\s*([+-])?${DEGREES}${MINUTES}${SECONDS}\s*([${compass}])?`;
const LATITUDE_LONGITUDE = new RegExp(`^${half("NSСЮ")}\\s*[,;/\\s]\\s*${half("EWВЗ")}$`);

function readLatitudeLongitude(tidy: string): LonLat | undefined {
  const parts = LATITUDE_LONGITUDE.exec(withoutRussianAbbreviations(withDecimalPoints(tidy)));
  if (parts === null) return undefined;
  const latitude = signedDegrees(parts.slice(1, 7), /[SЮ]/);
  const longitude = signedDegrees(parts.slice(7, 13), /[WЗ]/);
  return onEarth([longitude, latitude]);
}

/** `38,5598; 68,7870` is how Russian spreadsheets write it: the comma is a point if both halves have one. */
function withDecimalPoints(tidy: string): string {
  return tidy.replace(/^([^,]*\d),(\d+[^,]*?)[;\s]+([^,]*\d),(\d+[^,]*)$/, "$1.$2 $3.$4").replace("−", "-");
}

function withoutRussianAbbreviations(tidy: string): string {
  return tidy.replace(/([СЮВЗ])\s*\.?\s*[ШД]\.?/g, "$1");
}

function signedDegrees(half: (string | undefined)[], negative: RegExp): number {
  const [before = "", sign, degrees, minutes, seconds, after = ""] = half;
  const size = Number(degrees) + Number(minutes ?? 0) / 60 + Number(seconds ?? 0) / 3600;
  return sign === "-" || negative.test(before + after) ? -size : size;
}

function onEarth([longitude, latitude]: readonly [number, number]): LonLat | undefined {
  const isOnEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return isOnEarth ? [longitude, latitude] : undefined;
}

function wrapped(longitude: number): number {
  return ((((longitude + 180) % 360) + 360) % 360) - 180;
}
