import type { Panel } from "../station/panels";

export const panels: Panel[] = [
  {
    id: "imports",
    title: "imports-panel",
    roles: ["director", "msel_manager"],
    order: 25,
    load: () => import("./ImportsPanel.svelte"),
  },
];
