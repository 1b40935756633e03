import type { AnyCommand, Role } from "../wire/types";

/** What anybody may call from any screen. */
export type Call = "no-duff" | "halt";

/** Only the director lifts a halt or closes a NO DUFF; the desk holds it, the screen only shows it. */
export function mayLift(role: Role): boolean {
  return role === "director";
}

export function commandFor(call: Call, words: string, place: string): AnyCommand {
  return call === "halt"
    ? { command: "safety.halt", reason: words }
    : { command: "safety.no_duff", what: words, place };
}
