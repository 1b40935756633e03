import type { Column } from "./columns";

/** Columns as a CSS grid has them: the title takes what is left; on paper all share the page. */
export function widthsOf(columns: readonly Column[], paper: boolean): string {
  return columns
    .map(({ id, width }) => {
      if (paper) return `minmax(0, ${width}fr)`;
      return id === "title" ? `minmax(${width}px, 1fr)` : `${width}px`;
    })
    .join(" ");
}

/** Below this the sheet scrolls sideways, all its rows alike. */
export function leastOf(columns: readonly Column[]): string {
  return `${columns.reduce((sum, { width }) => sum + width, 0)}px`;
}
