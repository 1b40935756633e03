/** A place in the table. */
export type Spot = { line: string; column: string };

/** Which rows and columns are picked: rows one by one, columns from the anchor to the cursor. */
export type Picked = { lines: ReadonlySet<string>; anchor: Spot };

/** Ids from one row to another, both with, in the order of the table. */
export function between(order: readonly string[], from: string, to: string): string[] {
  const [a, b] = [order.indexOf(from), order.indexOf(to)];
  if (a < 0 || b < 0) return to === "" ? [] : [to];
  return order.slice(Math.min(a, b), Math.max(a, b) + 1);
}

/** Moves in a row of ids by so many steps, and stays at its ends. */
export function stepped(order: readonly string[], at: string, by: number): string {
  if (order.length === 0) return "";
  const index = order.indexOf(at);
  if (index < 0) return order[by < 0 ? order.length - 1 : 0] ?? "";
  return order[Math.min(order.length - 1, Math.max(0, index + by))] ?? "";
}

export function toggled(lines: ReadonlySet<string>, line: string): Set<string> {
  const left = new Set(lines);
  if (!left.delete(line)) left.add(line);
  return left;
}

/** How far a key moves in rows and columns; null for other keys. */
export function move(
  key: string,
  ctrl: boolean,
  page: number,
): { rows: number; columns: number } | null {
  const far = 1_000_000;
  switch (key) {
    case "ArrowDown":
      return { rows: ctrl ? far : 1, columns: 0 };
    case "ArrowUp":
      return { rows: ctrl ? -far : -1, columns: 0 };
    case "ArrowRight":
      return { rows: 0, columns: ctrl ? far : 1 };
    case "ArrowLeft":
      return { rows: 0, columns: ctrl ? -far : -1 };
    case "PageDown":
      return { rows: page, columns: 0 };
    case "PageUp":
      return { rows: -page, columns: 0 };
    case "Home":
      return { rows: ctrl ? -far : 0, columns: -far };
    case "End":
      return { rows: ctrl ? far : 0, columns: far };
    default:
      return null;
  }
}
