import type { CellRow, ContactRow, HumanText, ListRow, PersonaRow, PostRow, Role } from "../wire/types";
import type { Tables } from "../wire/tables.svelte";

/** A cell with its posts, as they stand in the book. */
export type Desk = { cell: CellRow; posts: readonly PostRow[] };
/** The exercise's own people, those of the fiction, and real ones: never one list. */
export type Book = {
  desks: readonly Desk[];
  lists: readonly ListRow[];
  personas: readonly PersonaRow[];
  contacts: readonly ContactRow[];
};

/** Who may change lists and contacts; the desk says so too. */
const KEEPERS: readonly Role[] = ["director", "msel_manager", "administrator"];

export const keepsBook = (role: Role): boolean => KEEPERS.includes(role);

/** Everything in which all the words stand, in any language; of a cell that fits, all its posts. */
export function bookOf(
  tables: Pick<Tables, "cell" | "contact" | "list" | "persona" | "post">,
  query: string,
): Book {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const fits = (...fields: (string | HumanText)[]): boolean => {
    const whole = fields.flatMap(saidIn).join("\n").toLocaleLowerCase();
    return words.every((word) => whole.includes(word));
  };
  const { cell, contact, list, persona, post } = tables;
  const desks = sorted(cell.all).map((row): Desk => {
    const posts = sorted(post.all).filter((one) => one.cell === row.id);
    const whole = fits(row.id, row.name);
    return {
      cell: row,
      posts: whole ? posts : posts.filter((one) => fits(one.id, one.title, ...one.nations, row.id, row.name)),
    };
  });
  return {
    desks: desks.filter((desk) => desk.posts.length > 0 || fits(desk.cell.id, desk.cell.name)),
    lists: sorted(list.all).filter((row) => fits(row.id, row.name, ...row.members)),
    personas: sorted(persona.all).filter((row) => fits(row.id, row.name, row.phone, row.mailbox)),
    contacts: sorted(contact.all).filter((row) => fits(row.id, row.name, row.phone, row.mailbox, row.place)),
  };
}

function saidIn(field: string | HumanText): string[] {
  return typeof field === "string" ? [field] : field.versions.map((version) => version.body);
}

function sorted<R extends { id: string }>(rows: readonly R[]): R[] {
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
