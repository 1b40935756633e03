import { say } from "../wording/say.svelte";

/** Up to here minutes are read faster than hours. */
const MOST_MINUTES = 180;

/** How long until something is due, or how late it is. */
export function untilWords(minutes: number): string {
  const hours = Math.round(Math.abs(minutes) / 60);
  if (Math.abs(minutes) > MOST_MINUTES) {
    return minutes < 0 ? say("control-late-hours", { hours }) : say("control-in-hours", { hours });
  }
  return minutes < 0 ? say("control-late", { minutes: -minutes }) : say("control-in", { minutes });
}
