import type { LineStatus } from "../wire/types";

/** A sign for each status, so that colour is never the only one to say it. */
export const STATUS_SIGN: Record<LineStatus, string> = {
  draft: "○",
  submitted: "◔",
  approved: "◑",
  synchronized: "◕",
  released: "●",
  complete: "✓",
  deferred: "⏸",
  omitted: "✕",
  recalled: "↩",
  obsolete: "–",
};

export const STATUSES = Object.keys(STATUS_SIGN) as LineStatus[];
/** Still on the way to being sent. */
export const UNSENT: readonly LineStatus[] = ["draft", "submitted", "approved", "synchronized"];
/** What may still become of something; a deferred line comes back. */
export const OPEN: readonly LineStatus[] = [...UNSENT, "deferred"];
/** Approved, and not sent yet. */
export const READY: readonly LineStatus[] = ["approved", "synchronized"];

export function isSent({ status }: { status: LineStatus }): boolean {
  return status === "released" || status === "complete";
}
