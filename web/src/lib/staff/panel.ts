import type { Panel } from "../station/panels";
import { waitsForUs } from "./requests";

export const panels: Panel[] = [
  {
    id: "requests",
    title: "requests-panel",
    roles: "all",
    order: 12,
    load: () => import("./StaffPanel.svelte"),
    count: (station) => {
      const mine = (address: string): boolean => station.isMine(address);
      return station.tables.request.all.filter((row) => waitsForUs(row, mine)).length;
    },
  },
];
