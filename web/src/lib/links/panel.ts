import type { Panel } from "../station/panels";

export const panels: Panel[] = [
  {
    id: "links",
    title: "links-panel",
    roles: ["director", "msel_manager", "controller"],
    order: 55,
    load: () => import("./LinksPanel.svelte"),
    count: (station) => station.tables.link.all.filter((link) => link.state === "cut").length,
  },
];
