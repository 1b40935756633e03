/** English in every language: a date-time group is read across headquarters. [ACP 121] */
const MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
/** J is "local" and names no zone. */
const EAST = "ABCDEFGHIKLM";
const WEST = "NOPQRSTUVWXY";
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const DTG = /^(\d{2})(\d{2})(\d{2}) ?([A-IK-Z]) ?([A-Z]{3}) ?(\d{4}|\d{2})$/;
const CLOCK = /^(\d{1,2}):?(\d{2})$/;
const RELATIVE = /^\+ ?(?:(\d{1,3}):(\d{2})|(\d{1,4}))$/;

/** Minutes a zone is ahead of UTC; null for J and for what is no letter. */
export function offsetOf(zoneLetter: string): number | null {
  const letter = zoneLetter.toUpperCase();
  if (letter === "Z") return 0;
  if (letter.length !== 1) return null;
  if (EAST.includes(letter)) return (EAST.indexOf(letter) + 1) * 60;
  return WEST.includes(letter) ? -(WEST.indexOf(letter) + 1) * 60 : null;
}

/** "130730EAUG22". An unknown zone letter gives Zulu, and says so by its Z. */
export function formatDtg(ms: number, zoneLetter = "Z"): string {
  const { local, letter } = inZone(ms, zoneLetter);
  const year = local.getUTCFullYear();
  const shortYear = year >= 2000 && year <= 2099 ? two(year % 100) : String(year).padStart(4, "0");
  return `${day(local)}${letter}${MONTHS[local.getUTCMonth()] ?? ""}${shortYear}`;
}

/** "07:30:05E": for a clock that ticks, where the day is plain. */
export function formatClock(ms: number, zoneLetter = "Z"): string {
  const { local, letter } = inZone(ms, zoneLetter);
  const parts = [local.getUTCHours(), local.getUTCMinutes(), local.getUTCSeconds()];
  return parts.map(two).join(":") + letter;
}

/** Milliseconds UTC of a date-time group; null for what is none, or for a day no month has. */
export function parseDtg(text: string): number | null {
  const match = DTG.exec(text.trim().toUpperCase());
  if (match === null) return null;
  const [, dayText = "", hour = "", minute = "", letter = "", monthName = "", yearText = ""] = match;
  const month = MONTHS.indexOf(monthName);
  const offset = offsetOf(letter);
  if (month < 0 || offset === null || Number(hour) > 23 || Number(minute) > 59) return null;
  const year = yearText.length === 2 ? 2000 + Number(yearText) : Number(yearText);
  const local = new Date(Date.UTC(year, month, Number(dayText), Number(hour), Number(minute)));
  if (local.getUTCDate() !== Number(dayText)) return null;
  return local.getTime() - offset * MINUTE_MS;
}

/**
 * What a person types for a time: a date-time group, "1430" or "14:30" (the next such time of the
 * zone), "+15" minutes or "+2:30" from now. Null where it is none of these.
 */
export function parseTime(text: string, now_ms: number, zoneLetter = "Z"): number | null {
  const typed = text.trim();
  const relative = RELATIVE.exec(typed);
  if (relative !== null) {
    const [, hours, minutes, only] = relative;
    const ahead = only === undefined ? Number(hours) * 60 + Number(minutes) : Number(only);
    return now_ms + ahead * MINUTE_MS;
  }
  const clock = CLOCK.exec(typed);
  return clock === null ? parseDtg(typed) : nextClock(clock, now_ms, zoneLetter);
}

function nextClock(clock: RegExpExecArray, now_ms: number, zoneLetter: string): number | null {
  const [, hour = "", minute = ""] = clock;
  if (Number(hour) > 23 || Number(minute) > 59) return null;
  const offset_ms = (offsetOf(zoneLetter) ?? 0) * MINUTE_MS;
  const midnight = Math.floor((now_ms + offset_ms) / DAY_MS) * DAY_MS - offset_ms;
  const today = midnight + (Number(hour) * 60 + Number(minute)) * MINUTE_MS;
  return today > now_ms ? today : today + DAY_MS;
}

function inZone(ms: number, zoneLetter: string): { local: Date; letter: string } {
  const offset = offsetOf(zoneLetter);
  const letter = offset === null ? "Z" : zoneLetter.toUpperCase();
  return { local: new Date(ms + (offset ?? 0) * MINUTE_MS), letter };
}

function day(local: Date): string {
  return two(local.getUTCDate()) + two(local.getUTCHours()) + two(local.getUTCMinutes());
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
