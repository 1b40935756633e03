import type { Panel } from "../station/panels";

export const panels: Panel[] = [
  {
    id: "forms",
    title: "forms-panel",
    roles: ["director", "msel_manager", "controller"],
    order: 27,
    load: () => import("./FormsPanel.svelte"),
  },
];
