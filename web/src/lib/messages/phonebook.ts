import type { HumanText } from "../wire/types";
import type { Tables } from "../wire/tables.svelte";

/** Somebody a message can be sent to. */
export type Listing = {
  id: string;
  kind: "post" | "cell" | "persona" | "list";
  name: HumanText;
  nations: readonly string[];
  languages: readonly string[];
  /** A station sits there now; null for what has no station. */
  signedIn: boolean | null;
};

type Book = Pick<Tables, "cell" | "list" | "persona" | "post">;

/** Who can be written to: lists, cells, then personas of the scenario, then posts, each by id. */
export function phonebook(tables: Book): Listing[] {
  const lists = tables.list.all.map((row) => plain(row.id, "list", row.name));
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
  return [lists, cells, personas, posts].flatMap((part) => part.sort((a, b) => (a.id < b.id ? -1 : 1)));
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

const TO = "to/";

/** Place in the messages panel where one writes to an address; and whom a place is for, if any. */
export const writeTo = (address: string): string => TO + address;
export const writesTo = (item: string): string => (item.startsWith(TO) ? item.slice(TO.length) : "");

/** Nations of the people behind these addresses, each once, by code. */
export function nationsOf(tables: Book, addresses: readonly string[]): string[] {
  const posts = addresses.flatMap((address) => membersOf(tables, address)).flatMap((address) => {
    const cell = tables.persona.get(address)?.cell ?? address;
    return tables.post.all.filter((post) => post.id === address || post.cell === cell);
  });
  return [...new Set(posts.flatMap((post) => post.nations))].sort();
}

function membersOf(tables: Book, address: string): readonly string[] {
  return tables.list.get(address)?.members ?? [address];
}

function plain(id: string, kind: Exclude<Listing["kind"], "post">, name: HumanText): Listing {
  return { id, kind, name, nations: [], languages: [], signedIn: null };
}
