import { say } from "../wording/say.svelte";
import { hoursAndMinutes } from "./shape";

/** "1 h 12 min", "7 min", or a dash where nothing was measured. */
export function duration(ms: number | null): string {
  if (ms === null) return "—";
  const { hours, minutes } = hoursAndMinutes(ms);
  return hours === 0 ? say("paper-minutes", { minutes }) : say("paper-hours", { hours, minutes });
}
