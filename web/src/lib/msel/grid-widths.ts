import type { Column } from "./columns";

/** Of a title so much is always seen. */
const LEAST_TITLE = 180;

/** Columns as a CSS grid has them: the title takes what is left; on paper all share the page. */
export function widthsOf(columns: readonly Column[], paper: boolean): string {
  return columns
    .map(({ id, width }) => {
      if (paper) return `minmax(0, ${width}fr)`;
      return id === "title" ? `minmax(${LEAST_TITLE}px, 1fr)` : `${width}px`;
    })
    .join(" ");
}

/** Below this the sheet scrolls sideways, all its rows alike; the title gives way first. */
export function leastOf(columns: readonly Column[]): string {
  return `${columns.reduce((sum, { id, width }) => sum + (id === "title" ? LEAST_TITLE : width), 0)}px`;
}
