import type { AnyCommand, ClockState } from "../wire/types";

/** What the director may do to exercise time, as `clock/decide` has it. */
export type ClockAction = "start" | "pause" | "night" | "resume" | "jump" | "rate" | "end";

/** What must be said with it: nothing, a time, or a rate. */
export type ClockNeeds = "nothing" | "time" | "rate";

const STOPPED: readonly ClockState[] = ["paused", "night_pause"];
const RULES: Record<ClockAction, { from: readonly ClockState[]; needs: ClockNeeds }> = {
  start: { from: ["planned"], needs: "rate" },
  pause: { from: ["running"], needs: "nothing" },
  night: { from: ["running"], needs: "time" },
  resume: { from: STOPPED, needs: "nothing" },
  jump: { from: ["running", ...STOPPED], needs: "time" },
  rate: { from: ["running"], needs: "rate" },
  end: { from: ["running", ...STOPPED], needs: "nothing" },
};

export const LEAST_RATE = 0.1;
export const MOST_RATE = 60;

export function clockActions(state: ClockState): ClockAction[] {
  return (Object.keys(RULES) as ClockAction[]).filter((name) => RULES[name].from.includes(state));
}

export function clockNeeds(action: ClockAction): ClockNeeds {
  return RULES[action].needs;
}

/** Null while a time or a rate that is needed is missing. */
export function clockCommand(action: ClockAction, ms: number | null, rate: number): AnyCommand | null {
  const rateIsGood = rate >= LEAST_RATE && rate <= MOST_RATE;
  switch (action) {
    case "start":
      return rateIsGood ? { command: "clock.start", rate } : null;
    case "pause":
      return { command: "clock.pause" };
    case "night":
      return ms === null ? null : { command: "clock.pause", resume_exercise_ms: ms };
    case "resume":
      return { command: "clock.resume" };
    case "jump":
      return ms === null ? null : { command: "clock.jump", exercise_ms: ms };
    case "rate":
      return rateIsGood ? { command: "clock.rate", rate } : null;
    case "end":
      return { command: "clock.end" };
    default:
      action satisfies never;
      return null;
  }
}
