/** Which row a key moves to in a list of `count` rows, `page` of them in view; null for other keys. */
export function rowAfter(key: string, at: number, page: number, count: number): number | null {
  const wanted = step(key, at, Math.max(1, page), count);
  return wanted === null || count === 0 ? null : Math.min(count - 1, Math.max(0, wanted));
}

function step(key: string, at: number, page: number, count: number): number | null {
  switch (key) {
    case "ArrowDown":
      return at + 1;
    case "ArrowUp":
      return at - 1;
    case "PageDown":
      return at + page;
    case "PageUp":
      return at - page;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
