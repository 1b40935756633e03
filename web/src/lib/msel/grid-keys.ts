import { move } from "./selection";
import type { LineList } from "./lines.svelte";
import { SNAP_MS } from "./timeline";

const HOUR_MS = 3_600_000;

/** What a key does while the table has the focus. Letters write only where no line is open beside it. */
export function gridKeys(event: KeyboardEvent, list: LineList, page: number): void {
  const { picking, editing } = list;
  const ctrl = event.ctrlKey || event.metaKey;
  const moves = move(event.key, ctrl, page);
  if (event.altKey) {
    if (inTime(event, list) || ofColumn(event, list)) event.preventDefault();
    return;
  }
  if (moves !== null) {
    picking.step(moves.rows, moves.columns, event.shiftKey);
    list.follow();
  } else if (ctrl) {
    if (!withCtrl(event, list)) return;
  } else if (event.key === "Tab" && list.editsCells) {
    const before = picking.cursor;
    picking.tab(event.shiftKey);
    // At the last cell the focus goes on, so that nobody is caught in the table.
    if (picking.cursor.line === before.line && picking.cursor.column === before.column) return;
    list.follow();
  } else if (event.key === "Enter") {
    if (editing.may(picking.line, picking.column)) editing.begin(null);
    else list.look(true);
  } else if (event.key === "F2") editing.begin(null);
  else if (event.key === " ") list.look(list.open === undefined);
  else if (event.key === "Delete" || event.key === "Backspace") void editing.empty();
  else if (event.key === "Escape" && picking.several) picking.none();
  else if (writes(event, list)) editing.begin(event.key);
  else return;
  event.preventDefault();
}

/** Alt with an arrow moves what is picked by five minutes, with Shift by an hour. */
function inTime(event: KeyboardEvent, { drag, picking }: LineList): boolean {
  const way = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (way === undefined) return false;
  void drag.shift(picking.lines, way * (event.shiftKey ? HOUR_MS : SNAP_MS));
  return true;
}

/** Alt with down filters the cursor's column, as a spreadsheet does; with up it sorts by it. */
function ofColumn(event: KeyboardEvent, list: LineList): boolean {
  const { column } = list.picking.cursor;
  if (event.key === "ArrowDown") list.filtering = column;
  else if (event.key === "ArrowUp") list.sheet.sortBy(column);
  else return false;
  return true;
}

function writes(event: KeyboardEvent, list: LineList): boolean {
  if (event.key.length !== 1 || list.open !== undefined || "/?".includes(event.key)) return false;
  return list.editing.may(list.picking.line, list.picking.column);
}

/** By `event.code`, so that it works on every layout. Returns whether the key meant something. */
function withCtrl(event: KeyboardEvent, list: LineList): boolean {
  switch (event.code) {
    case "KeyA":
      list.picking.all();
      return true;
    case "KeyD":
      void list.editing.fillDown();
      return true;
    case "KeyZ":
      void (event.shiftKey ? list.edits.redo() : list.edits.undo());
      return true;
    case "KeyY":
      void list.edits.redo();
      return true;
    case "Space":
      list.picking.toggle(list.picking.cursor);
      return true;
    case "Enter":
      list.dialog = "bulk";
      return true;
    default:
      return false;
  }
}
