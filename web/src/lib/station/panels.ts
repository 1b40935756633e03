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
  return mine.sort((a, b) => a.order - b.order);
}

/** Where each role's work is; who has none of these begins with the first panel. */
const WORK: Partial<Record<Role, string>> = {
  director: "direction",
  msel_manager: "lines",
  controller: "due",
  interpreter: "translation",
  evaluator: "evaluation",
  staff: "messages",
  administrator: "manning",
};

/** The panel somebody sees who has chosen none. */
export function firstPanel(role: Role, panels: readonly Panel[]): Panel | undefined {
  return panels.find((panel) => panel.id === WORK[role]) ?? panels[0];
}

function everyPanel(): Panel[] {
  return Object.values(found).flatMap((module) => module.panels);
}
