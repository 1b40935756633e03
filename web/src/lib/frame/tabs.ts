/** Between two tabs, in pixels. */
export const GAP = 2;

/** Which tabs stand in the row; the others go into the menu at its end. The chosen one always stands. */
export function tabsThatFit(widths: readonly number[], more: number, room: number, chosen: number): number[] {
  const every = widths.map((_, index) => index);
  if (taken(widths, every) <= room) return every;
  for (let first = widths.length - 1; first > 0; first -= 1) {
    const shown = every.filter((index) => index < first || index === chosen);
    if (taken(widths, shown) + GAP + more <= room) return shown;
  }
  return every.filter((index) => index === chosen);
}

function taken(widths: readonly number[], shown: readonly number[]): number {
  const sum = shown.reduce((total, index) => total + (widths[index] ?? 0), 0);
  return sum + GAP * Math.max(0, shown.length - 1);
}
