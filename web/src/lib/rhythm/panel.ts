import type { Panel } from "../station/panels";

export const panels: Panel[] = [
  {
    id: "rhythm",
    title: "rhythm-panel",
    roles: "all",
    order: 24,
    load: () => import("./RhythmPanel.svelte"),
  },
];
