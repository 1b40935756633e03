import type { Station } from "../station/station.svelte";
import type { Circumstances } from "./actions";
import { isSent } from "./status";

/** What this station knows that decides about what may be done to a line. */
export function circumstancesOf({ role, billetId, clock, tables }: Station): Circumstances {
  return {
    role,
    billet: billetId,
    clock: clock.state,
    halted: tables.halt.all.some((halt) => !halt.lifted),
    statusOf: (line) => tables.line.get(line)?.status,
    chosenOf: (alternative) =>
      tables.line.all.find((line) => line.alternative === alternative && isSent(line))?.id ?? "",
  };
}
