import type { Panel } from "../station/panels";

export const panels: Panel[] = [
  {
    id: "review",
    title: "review-panel",
    roles: ["director", "msel_manager", "controller", "evaluator", "observer", "staff"],
    order: 60,
    load: () => import("./ReviewPanel.svelte"),
  },
];
