import type { Station } from "../station/station.svelte";
import { word } from "../wording/say.svelte";
import { labelIn, type Known } from "./forms";

export type Item = { id: string; label: string };

/** What a form may name from here: units, cells and posts that this station sees. */
export function knownHere(station: Station): Known {
  const { unit, cell, post } = station.tables;
  return (id) => unit.has(id) || cell.has(id) || post.has(id);
}

/** The same, to choose among. */
export function itemsHere(station: Station): Item[] {
  const { unit, cell, post } = station.tables;
  const units = unit.all.map(({ id, name }) => ({ id, label: station.words(name) }));
  const others = [...cell.all, ...post.all].map(({ id }) => ({ id, label: station.name(id) }));
  return [...units, ...others];
}

/** What a unit, a cell or a post is called. */
export function nameHere(station: Station, id: string): string {
  const unit = station.tables.unit.get(id);
  const name = unit === undefined ? station.name(id) : station.words(unit.name);
  return name === "" || name === id ? id : `${id} ${name}`;
}

/** What a part of something is called: "f-action" of a message is what its form calls that field. */
export function partName(station: Station, owner: { kind: string; id: string; part: string }): string {
  const form = owner.kind === "message" ? station.tables.message.get(owner.id)?.form : undefined;
  const field = form?.fields.find(({ id }) => owner.part === `f-${id}`);
  return field === undefined ? word("field", owner.part) : labelIn(field.label, station.reads);
}
