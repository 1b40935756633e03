import { delivers } from "../msel/actions";
import type { AnyCommand, DeliveryMeans, HumanText, LineRow } from "../wire/types";

const SPOKEN: readonly DeliveryMeans[] = ["phone", "radio", "in_person", "video"];

/** Whether somebody of control has to say it himself. */
export function isSpoken(line: Pick<LineRow, "means">): boolean {
  return SPOKEN.includes(line.means);
}

/** What a role player reads out: the body, and where there is none the title. */
export function scriptOf(line: LineRow): HumanText {
  return line.body.versions.some((version) => version.body !== "") ? line.body : line.title;
}

/** Languages in which it goes out as it stands now, its source first; stale ones are left out. */
export function goesOutIn(line: LineRow): string[] {
  const { source, version, versions } = scriptOf(line);
  const fresh = versions.filter((one) => one.body !== "" && (one.language === source || one.of_version >= version));
  return fresh.map((one) => one.language).sort((a, b) => Number(b === source) - Number(a === source));
}

/** Of the languages it goes out in, those that nobody has checked. */
export function uncheckedIn(line: LineRow): string[] {
  const { source, versions } = scriptOf(line);
  const isChecked = (language: string): boolean =>
    language === source || versions.some((one) => one.language === language && one.state === "checked");
  return goesOutIn(line).filter((language) => !isChecked(language));
}

/** What remains to be given once it has been said: it is sent, where it was not, and complete. */
export function afterSaying(line: LineRow): AnyCommand[] {
  const release: AnyCommand = { command: "msel.release", line: line.id };
  const complete: AnyCommand = { command: "msel.complete", line: line.id };
  if (line.status === "released") return [complete];
  if (line.status !== "synchronized") return [];
  return delivers(line) ? [release, complete] : [complete];
}
