import type { Panel } from "../station/panels";

export const panels: Panel[] = [
  {
    id: "roster",
    title: "roster-panel",
    roles: ["director", "msel_manager", "administrator", "interpreter"],
    order: 34,
    load: () => import("./RosterPanel.svelte"),
  },
];
