import type { Station } from "../station/station.svelte";
import { inLanguage } from "../wording/text";
import type { LineRow } from "../wire/types";
import type { Lookup } from "./variables";

/** What variables in a line's texts stand for, as this station knows it. */
export function lookupAt(station: Station, line: LineRow): Lookup {
  const { tables, zone } = station;
  return {
    zone,
    exercise: station.exercise?.name ?? "",
    named: (kind, id, language) => {
      const name =
        kind === "unit" ? tables.unit.get(id)?.name
        : kind === "cell" ? tables.cell.get(id)?.name
        : tables.persona.get(id)?.name;
      return name === undefined ? null : inLanguage(name, language).body || null;
    },
    lineMs: (id) => {
      const own = id === "" || id === line.id;
      const row = own ? line : tables.line.get(id);
      // A line from the basket would go out now.
      const now_ms = own ? station.clock.exercise_ms : null;
      return row?.released_ms ?? row?.planned_ms ?? now_ms;
    },
  };
}
