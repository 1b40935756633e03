import type { Station } from "../station/station.svelte";
import type { Names } from "./trigger-words";

/** Names for conditions as this station's reader knows them. */
export function namesAt(station: Station): Names {
  const { gate } = station.tables;
  return {
    dtg: (ms) => station.dtg(ms),
    name: (address) => station.name(address),
    gate: (id) => {
      const title = gate.get(id)?.title;
      return (title && station.words(title)) || id;
    },
    option: (id, option) => {
      const title = gate.get(id)?.options.find((known) => known.id === option)?.title;
      return (title && station.words(title)) || option;
    },
  };
}
