import type { Panel } from "../station/panels";

export const panels: Panel[] = [
  {
    id: "media",
    title: "media-panel",
    roles: "all",
    order: 17,
    load: () => import("./MediaPanel.svelte"),
  },
];
