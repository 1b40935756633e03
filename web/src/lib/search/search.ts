import type { AnyRow } from "../wire/types";
import type { Tables } from "../wire/tables.svelte";

/** A piece of what was found; `hit` is what was looked for. */
export type Part = { text: string; hit: boolean };
export type Hit = { row: AnyRow["row"]; id: string; language: string; parts: Part[] };
/** `total` is how many there are, of which `hits` are the first. */
export type Found = { total: number; hits: Hit[] };

const NOTHING: Found = { total: 0, hits: [] };
const MOST = 50;

/** The panel in which a row is opened. */
const PANELS: Partial<Record<AnyRow["row"], string>> = {
  message: "messages",
  line: "lines",
  order: "orders",
  request: "requests",
  answer: "requests",
  decision: "requests",
  rhythm: "rhythm",
  entry: "journal",
  media: "media",
  observation: "evaluation",
  unit: "picture",
  attachment: "messages",
  release_ask: "disclosure",
  billet: "manning",
  cell: "phonebook",
  post: "phonebook",
  persona: "phonebook",
  list: "phonebook",
  contact: "phonebook",
};

type Held = Pick<Tables, "entry" | "message">;

/** Where a hit is opened; null where nothing of this screen shows it. */
export function placeOf(
  tables: Held,
  hit: Pick<Hit, "row" | "id">,
  panels: readonly string[],
): { panel: string; item: string } | null {
  const panel = PANELS[hit.row] ?? "";
  return panels.includes(panel) ? { panel, item: itemOf(tables, hit) } : null;
}

/** A journal is opened at its post, and a file with the message it came with. */
function itemOf(tables: Held, { row, id }: Pick<Hit, "row" | "id">): string {
  if (row === "entry") return tables.entry.get(id)?.post ?? "";
  if (row !== "attachment") return id;
  return tables.message.all.find((message) => message.attachments.includes(id))?.id ?? "";
}

/** Ask the desk; `path` is the station's, `languages` the reader's. Null while no answer comes. */
export async function search(
  path: string,
  query: string,
  languages: readonly string[],
  quit: AbortSignal,
): Promise<Found | null> {
  if (query.trim() === "") return NOTHING;
  const asked = new URLSearchParams({ q: query, limit: String(MOST), languages: languages.join(",") });
  try {
    const response = await fetch(`${path}/search?${asked.toString()}`, {
      credentials: "same-origin",
      signal: quit,
    });
    return response.ok ? ((await response.json()) as Found) : null;
  } catch {
    return null;
  }
}
