import type { Panel } from "../station/panels";

export const panels: Panel[] = [
  {
    id: "picture",
    title: "picture-panel",
    roles: "all",
    order: 13,
    load: () => import("./PicturePanel.svelte"),
  },
];
