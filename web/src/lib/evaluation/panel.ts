import type { Panel } from "../station/panels";

export const panels: Panel[] = [
  {
    id: "evaluation",
    title: "evaluation-panel",
    roles: ["evaluator", "director", "msel_manager"],
    order: 40,
    load: () => import("./EvaluationPanel.svelte"),
  },
];
