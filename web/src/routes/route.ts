/** Where a page is: the path names the screen, the fragment a panel (or, at `/`, a card). */
export type Route =
  | { name: "home" }
  | { name: "station"; exercise: string; station: string }
  | { name: "hall" }
  | { name: "manning"; exercise: string }
  | { name: "cards"; exercise: string }
  | { name: "nowhere" };

export function routeOf(path: string): Route {
  const [first, second, third, ...rest] = path.split("/").filter((part) => part !== "");
  if (first === undefined) return { name: "home" };
  if (rest.length > 0) return { name: "nowhere" };
  if (first === "x" && second !== undefined && third !== undefined) {
    const [exercise, station] = [decodeURIComponent(second), decodeURIComponent(third)];
    return { name: "station", exercise, station };
  }
  if (first !== "hall") return { name: "nowhere" };
  if (second === undefined) return { name: "hall" };
  return hallRoute(decodeURIComponent(second), third);
}

function hallRoute(exercise: string, screen: string | undefined): Route {
  if (screen === "manning" || screen === "cards") return { name: screen, exercise };
  return { name: "nowhere" };
}

/** Each station has an address of its own, so that one browser can hold several. */
export function stationPath(exercise: string, station: string): string {
  return `/x/${encodeURIComponent(exercise)}/${encodeURIComponent(station)}`;
}

/**
 * The card in `#card=CODE` at the start page, the administrator's code in `#code=CODE` at the hall.
 * A fragment is never sent, so no log of a server can hold it.
 */
export function secretOf(fragment: string, name: "card" | "code"): string | null {
  const secret = new URLSearchParams(fragment.replace(/^#/, "")).get(name);
  return secret === null || secret.trim() === "" ? null : secret.trim();
}
