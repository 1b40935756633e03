import { routeOf, type Route } from "./route";

/** Where this page is; follows the browser's back and forward. */
class Place {
  route = $state.raw<Route>(routeOf(location.pathname));
  /** Without its hash sign: `messages/M-17` is the panel and what is open in it. */
  fragment = $state(location.hash.slice(1));

  constructor() {
    window.addEventListener("popstate", () => this.#look());
    window.addEventListener("hashchange", () => this.#look());
  }

  get panel(): string {
    return this.fragment.split("/", 1)[0] ?? "";
  }

  /** Id of what is open in the panel; empty for nothing. */
  get item(): string {
    const slash = this.fragment.indexOf("/");
    return slash < 0 ? "" : decodeURIComponent(this.fragment.slice(slash + 1));
  }

  go(path: string): void {
    history.pushState(null, "", path);
    this.#look();
  }

  /** Change the panel without a new place to go back to. */
  show(panel: string, item = ""): void {
    const fragment = item === "" ? panel : `${panel}/${encodeURIComponent(item)}`;
    history.replaceState(null, "", `#${fragment}`);
    this.#look();
  }

  #look(): void {
    this.route = routeOf(location.pathname);
    this.fragment = location.hash.slice(1);
  }
}

export const place = new Place();
