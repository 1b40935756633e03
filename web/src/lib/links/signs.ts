import type { LinkMeans, LinkState } from "../wire/types";

/** State and means by shape; their words always stand where there is room. */
export const SIGN: Record<LinkState, string> = { up: "●", delayed: "◔", lossy: "◍", cut: "✕" };
export const MEANS_SIGN: Record<LinkMeans, string> = {
  network: "⇄", voice: "☎", hf: "≋", satcom: "◇", courier: "✉", liaison: "⚑",
};
export const ALL_MEANS = Object.keys(MEANS_SIGN) as LinkMeans[];
/** How a line is broken, so that nobody needs its colour. */
export const DASHES: Record<LinkState, string> = { up: "none", delayed: "10 5", lossy: "2 5", cut: "6 10" };
