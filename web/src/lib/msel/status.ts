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
