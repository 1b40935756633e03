import type { Panel } from "../station/panels";

export const panels: Panel[] = [
  {
    id: "phonebook",
    title: "phonebook-panel",
    roles: "all",
    order: 15,
    load: () => import("./PhonebookPanel.svelte"),
  },
];
