import type { Station } from "../station/station.svelte";

/** The personas in whose name somebody here may speak in public. */
export function voices(station: Station): { id: string; name: string; outlet: boolean }[] {
  if (!station.excon) return [];
  return station.tables.persona.all
    .filter((persona) => persona.cell === station.cellId)
    .map(({ id, outlet }) => ({ id, name: station.name(id), outlet }));
}
