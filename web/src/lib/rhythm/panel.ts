import type { Panel } from "../station/panels";

export const panels: Panel[] = [
  {
    id: "rhythm",
    title: "rhythm-panel",
    roles: "all",
    order: 15,
    load: () => import("./RhythmPanel.svelte"),
  },
];
