import type { Tables } from "../wire/tables.svelte";
import type { Hit } from "./search";

/** What a hit is called by people: its number where it has one, else its id. */
export function titleOf(tables: Pick<Tables, "message" | "order" | "request">, hit: Pick<Hit, "row" | "id">): string {
  const { message, order, request } = tables;
  switch (hit.row) {
    case "message":
      return message.get(hit.id)?.register ?? hit.id;
    case "order":
      return order.get(hit.id)?.number ?? hit.id;
    case "request":
    case "answer":
      return request.get(hit.id)?.number ?? hit.id;
    default:
      return hit.id;
  }
}
