import type { Component } from "svelte";
import type { Role } from "../wire/types";
import type { Station } from "./station.svelte";

/** One screen of a station. Put `export const panels: Panel[]` into `lib/<noun>/panel.ts`. */
export type Panel = {
  /** Its place in the address: `/x/<exercise>/<station>#<id>`. */
  id: string;
  /** Key of its name in Fluent. */
  title: string;
  /** Roles that get it; "all" for everybody. */
  roles: readonly Role[] | "all";
  /** Smaller stands further to the start; Alt+1 opens the first. */
  order: number;
  load: () => Promise<{ default: Component }>;
  /** A count to show on its tab, for example unread messages; 0 shows nothing. */
  count?: (station: Station) => number;
};

const found = import.meta.glob<{ panels: Panel[] }>("../*/panel.ts", { eager: true });

export function panelsFor(role: Role, all: readonly Panel[] = everyPanel()): Panel[] {
  const mine = all.filter((panel) => panel.roles === "all" || panel.roles.includes(role));
  return mine.sort((a, b) => rank(role, a) - rank(role, b));
}

const MESSAGES = 10;

/** Where each role's work is, first what it begins with; who has none begins with the first panel. */
const WORK: Partial<Record<Role, readonly string[]>> = {
  director: ["direction", "due", "play", "lines"],
  msel_manager: ["lines", "due", "play", "direction"],
  controller: ["due", "play", "lines"],
  interpreter: ["translation", "terms", "roster"],
  evaluator: ["evaluation", "lines"],
  administrator: ["manning", "roster"],
};

/** The panel somebody sees who has chosen none. */
export function firstPanel(role: Role, panels: readonly Panel[]): Panel | undefined {
  return panels.find((panel) => panel.id === WORK[role]?.[0]) ?? panels[0];
}

/** Messages first, then the role's own work, then the others: not all tabs fit on a small screen. */
function rank(role: Role, panel: Panel): number {
  const at = WORK[role]?.indexOf(panel.id) ?? -1;
  return at < 0 ? panel.order : MESSAGES + (at + 1) / 100;
}

function everyPanel(): Panel[] {
  return Object.values(found).flatMap((module) => module.panels);
}
