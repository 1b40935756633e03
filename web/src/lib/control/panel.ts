import type { Panel } from "../station/panels";
import { pressingAt } from "./my-list.svelte";

export const panels: Panel[] = [
  {
    id: "due",
    title: "control-list-panel",
    roles: ["director", "msel_manager", "controller"],
    order: 15,
    load: () => import("./MyListPanel.svelte"),
    count: pressingAt,
  },
  {
    id: "play",
    title: "control-play-panel",
    roles: ["director", "msel_manager", "controller"],
    order: 16,
    load: () => import("./PlayPanel.svelte"),
    count: (station) => station.tables.line.all.filter((line) => line.offered).length,
  },
];
