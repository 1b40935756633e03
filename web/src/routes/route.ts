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

/** The card in `#card=CODE`; fragments are never sent, so no server log can hold it. */
export function cardOf(fragment: string): string | null {
  const code = new URLSearchParams(fragment.replace(/^#/, "")).get("card");
  return code === null || code.trim() === "" ? null : code.trim();
}
