import type { Panel } from "../station/panels";
import { stepOf } from "./queue";

export const panels: Panel[] = [
  {
    id: "translation",
    title: "translation-panel",
    roles: ["interpreter", "msel_manager", "director"],
    order: 30,
    load: () => import("./TranslationPanel.svelte"),
    count: (station) =>
      station.tables.translation.all.filter((row) => stepOf(row) === "waiting").length,
  },
];
