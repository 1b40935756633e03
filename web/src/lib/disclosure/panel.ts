import type { Panel } from "../station/panels";
import { mayDecide } from "./disclosure";
import { whoIs } from "./items";

export const panels: Panel[] = [
  {
    id: "disclosure",
    title: "disclosure-panel",
    roles: "all",
    order: 14,
    load: () => import("./DisclosurePanel.svelte"),
    count: (station) => {
      const who = whoIs(station);
      return station.tables.release_ask.all.filter((row) => mayDecide(row, who)).length;
    },
  },
];
