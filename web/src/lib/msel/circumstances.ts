import type { Station } from "../station/station.svelte";
import type { Circumstances } from "./actions";

/** What this station knows that decides about what may be done to a line. */
export function circumstancesOf({ role, billetId, clock, tables }: Station): Circumstances {
  const sent = (line: { status: string }): boolean =>
    line.status === "released" || line.status === "complete";
  return {
    role,
    billet: billetId,
    clock: clock.state,
    halted: tables.halt.all.some((halt) => !halt.lifted),
    statusOf: (line) => tables.line.get(line)?.status,
    chosenOf: (alternative) =>
      tables.line.all.find((line) => line.alternative === alternative && sent(line))?.id ?? "",
  };
}
