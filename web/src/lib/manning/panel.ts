import type { Panel } from "../station/panels";

export const panels: Panel[] = [
  {
    id: "manning",
    title: "manning-panel",
    roles: ["director", "administrator"],
    order: 70,
    load: () => import("./ManningPanel.svelte"),
  },
];
