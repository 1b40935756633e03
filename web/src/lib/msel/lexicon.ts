import { billetName } from "../control/who";
import { aimsOf } from "../evaluation/objectives";
import type { Station } from "../station/station.svelte";
import type { LineRow } from "../wire/types";
import { word } from "../wording/say.svelte";
import type { Lexicon } from "./cells";
import type { Column, Source } from "./columns";
import type { Offer } from "./reading";

const MINUTE_MS = 60_000;
const MOST_KNOWN = 50;

/** How things are called at this station; `faults` counts what speaks against a line. */
export function lexiconOf(
  station: Station,
  faults: (line: string) => number,
  trigger: (line: LineRow) => string,
): Lexicon {
  const { zone } = station;
  return {
    zone,
    now_ms: () => nowAt(station),
    name: (address) => station.name(address),
    words: (text) => station.words(text),
    dtg: (ms) => station.dtg(ms),
    word,
    faults,
    trigger,
    billet: (id) => billetName(station, id),
  };
}

/** What may stand in a cell of a column. */
export function offersFor(column: Column, station: Station): Offer[] {
  const { tables } = station;
  switch (column.editor) {
    case "addresses":
      return [...from("cell", station), ...from("persona", station), ...from("post", station)];
    case "nations": {
      const nations = (station.exercise?.nations ?? []).map(({ code }) => code);
      const all = column.id === "release" ? ["ALL", ...nations] : nations;
      return all.map((code) => ({ id: code, label: word("nation", code) }));
    }
    case "choice":
    case "yes_no":
      return column.values.map((id) => ({
        id, label: column.family === "" ? id : word(column.family, id),
      }));
    case "item":
    case "items":
      return itemsOf(column.source, station);
    default:
      return column.own ? known(tables.line.all, column.id) : [];
  }
}

function itemsOf(source: Source | null, station: Station): Offer[] {
  if (source === "objective") {
    return aimsOf(station.tables.objective.all).map(({ id, title }) => ({ id, label: station.words(title) }));
  }
  if (source === "sender") return [...from("persona", station), ...from("post", station), ...from("cell", station)];
  return source === null ? [] : from(source, station);
}

function from(
  table: "cell" | "persona" | "post" | "storyline" | "incident" | "objective" | "line",
  station: Station,
): Offer[] {
  return station.tables[table].all.map((row) => ({
    id: row.id, label: station.words("name" in row ? row.name : row.title),
  }));
}

/** What others wrote in the same column of the exercise. */
function known(lines: readonly LineRow[], heading: string): Offer[] {
  const values = new Set<string>();
  for (const { columns } of lines) {
    const value = columns[heading];
    if (value !== undefined && value !== "" && value.length < 60) values.add(value);
    if (values.size >= MOST_KNOWN) break;
  }
  return [...values].map((id) => ({ id, label: "" }));
}

/** What a time without a day is counted from: now, and before STARTEX the first day of play. */
function nowAt({ clock, exercise }: Station): number {
  const first_ms = exercise?.play_days[0]?.start_ms ?? 0;
  const now_ms = clock.state === "planned" ? first_ms : (clock.exercise_ms ?? first_ms);
  return Math.floor(now_ms / MINUTE_MS) * MINUTE_MS;
}
