import type { AnyRow } from "../wire/types";

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
  decision: "decisions",
  entry: "journal",
  media: "media",
  observation: "evaluation",
  unit: "picture",
  cell: "phonebook",
  post: "phonebook",
  persona: "phonebook",
  list: "phonebook",
  contact: "phonebook",
};

/** Where a hit is opened; null where nothing of this screen shows it. */
export function placeOf(hit: Hit, panels: readonly string[]): { panel: string; item: string } | null {
  const panel = PANELS[hit.row] ?? "";
  return panels.includes(panel) ? { panel, item: hit.id } : null;
}

/** Ask the desk; `path` is the station's. Null while no answer comes. */
export async function search(path: string, query: string, quit: AbortSignal): Promise<Found | null> {
  if (query.trim() === "") return NOTHING;
  const asked = new URLSearchParams({ q: query, limit: String(MOST) });
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
