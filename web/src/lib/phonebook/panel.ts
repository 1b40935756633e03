import type { Panel } from "../station/panels";

export const panels: Panel[] = [
  {
    id: "phonebook",
    title: "phonebook-panel",
    roles: "all",
    order: 16,
    load: () => import("./PhonebookPanel.svelte"),
  },
];
