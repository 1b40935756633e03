import type { Panel } from "../station/panels";

export const panels: Panel[] = [
  {
    id: "journal",
    title: "journal-panel",
    roles: "all",
    order: 14,
    load: () => import("./JournalPanel.svelte"),
  },
];
