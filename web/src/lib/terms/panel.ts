import type { Panel } from "../station/panels";

export const panels: Panel[] = [
  {
    id: "terms",
    title: "terms-panel",
    roles: ["director", "msel_manager", "controller", "interpreter"],
    order: 32,
    load: () => import("./TermsPanel.svelte"),
    count: (station) => station.tables.term.all.filter((row) => row.state === "proposed").length,
  },
];
