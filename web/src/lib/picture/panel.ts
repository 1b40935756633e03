import type { Panel } from "../station/panels";

export const panels: Panel[] = [
  {
    id: "picture",
    title: "picture-panel",
    roles: "all",
    order: 50,
    load: () => import("./PicturePanel.svelte"),
  },
];
