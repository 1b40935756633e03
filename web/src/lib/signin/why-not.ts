import { ServerSilent } from "../hall/api";
import { CommandRefused } from "../wire/connection.svelte";
import { say, sayRefusal } from "../wording/say.svelte";

/** The sentence for a request that failed; a fault of ours flies on. */
export function whyNot(failure: unknown): string {
  if (failure instanceof CommandRefused) return sayRefusal(failure.code, failure.fields);
  if (failure instanceof ServerSilent) return say("refused-no-answer");
  throw failure;
}
