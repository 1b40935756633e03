import type { Panel } from "../station/panels";
import { unacknowledged } from "./orders";

export const panels: Panel[] = [
  {
    id: "orders",
    title: "orders-panel",
    roles: "all",
    order: 11,
    load: () => import("./OrdersPanel.svelte"),
    count: (station) => {
      const mine = (address: string): boolean => station.isMine(address);
      return station.tables.order.all.filter((row) => unacknowledged(row, mine)).length;
    },
  },
];
