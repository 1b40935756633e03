/** Cells as Excel puts them on the clipboard: tabs between cells, a cell with line ends in quotes. */
export function written(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(quoted).join("\t")).join("\r\n");
}

function quoted(cell: string): string {
  return /["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** What Excel put there; the line end behind the last row is no row. */
export function read(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let inside = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? "";
    if (inside) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') cell += text[(at += 1)] ?? "";
      else inside = false;
    } else if (letter === '"' && cell === "") inside = true;
    else if (letter === "\t") cell = push(rows, cell);
    else if (letter === "\n") {
      cell = push(rows, cell);
      rows.push([]);
    } else if (letter !== "\r") cell += letter;
  }
  push(rows, cell);
  const last = rows.at(-1);
  if (rows.length > 1 && last?.length === 1 && last[0] === "") rows.pop();
  return rows;
}

function push(rows: string[][], cell: string): "" {
  rows.at(-1)?.push(cell);
  return "";
}
