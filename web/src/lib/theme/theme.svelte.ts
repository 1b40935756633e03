import { store, stored } from "../parts/browser";

export type ThemeName = "dark" | "light";

const KEY = "startex.theme";

/** Dark or light, kept per browser; at first what the system prefers. */
class Theme {
  name = $state<ThemeName>("dark");

  start(): void {
    const kept = stored(KEY);
    const prefersLight = window.matchMedia("(prefers-color-scheme: light)").matches;
    this.use(kept === "dark" || kept === "light" ? kept : prefersLight ? "light" : "dark");
  }

  use(name: ThemeName): void {
    this.name = name;
    document.documentElement.dataset.theme = name;
    store(KEY, name);
  }

  switch(): void {
    this.use(this.name === "dark" ? "light" : "dark");
  }
}

export const theme = new Theme();
