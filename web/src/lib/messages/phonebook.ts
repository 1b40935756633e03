import type { HumanText } from "../wire/types";
import type { Tables } from "../wire/tables.svelte";

/** Somebody a message can be sent to. */
export type Listing = {
  id: string;
  kind: "post" | "cell" | "persona";
  name: HumanText;
  nations: readonly string[];
  languages: readonly string[];
  /** A station sits there now; null for what has no station. */
  signedIn: boolean | null;
};

/** The exercise phonebook: cells, then personas of the scenario, then posts, each by id. */
export function phonebook(tables: Pick<Tables, "cell" | "persona" | "post">): Listing[] {
  const cells = tables.cell.all.map((row) => plain(row.id, "cell", row.name));
  const personas = tables.persona.all.map((row) => plain(row.id, "persona", row.name));
  const posts = tables.post.all.map(
    (row): Listing => ({
      id: row.id,
      kind: "post",
      name: row.title,
      nations: row.nations,
      languages: row.languages,
      signedIn: row.signed_in,
    }),
  );
  return [cells, personas, posts].flatMap((part) => part.sort((a, b) => (a.id < b.id ? -1 : 1)));
}

/** Listings whose id, nations or name in any language hold every word, best ids first. */
export function matching(listings: readonly Listing[], query: string, most: number): Listing[] {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const hits = listings.filter((listing) => {
    const names = listing.name.versions.map((version) => version.body);
    const whole = [listing.id, ...listing.nations, ...names].join("\n").toLocaleLowerCase();
    return words.every((word) => whole.includes(word));
  });
  const start = words[0] ?? "";
  const starts = (listing: Listing): boolean => listing.id.toLocaleLowerCase().startsWith(start);
  return [...hits.filter(starts), ...hits.filter((hit) => !starts(hit))].slice(0, most);
}

function plain(id: string, kind: "cell" | "persona", name: HumanText): Listing {
  return { id, kind, name, nations: [], languages: [], signedIn: null };
}
