import type { Panel } from "../station/panels";
import { unread } from "./desk.svelte";

export const panels: Panel[] = [
  {
    id: "messages",
    title: "messages-panel",
    roles: "all",
    order: 10,
    load: () => import("./MessagesPanel.svelte"),
    count: unread,
  },
];
