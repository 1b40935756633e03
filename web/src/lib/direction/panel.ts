import type { Panel } from "../station/panels";

export const panels: Panel[] = [
  {
    id: "direction",
    title: "direction-panel",
    roles: ["director", "msel_manager"],
    order: 15,
    load: () => import("./DirectionPanel.svelte"),
  },
];
