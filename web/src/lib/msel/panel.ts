import type { Panel } from "../station/panels";

export const panels: Panel[] = [
  {
    id: "lines",
    title: "msel-panel",
    roles: ["director", "msel_manager", "controller", "evaluator"],
    order: 20,
    load: () => import("./LinesPanel.svelte"),
  },
];
