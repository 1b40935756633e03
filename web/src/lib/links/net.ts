import type { CellRow, LinkRow, LinkState } from "../wire/types";

/** Every value, in the order in which a link gets worse. */
export const STATES: readonly LinkState[] = ["up", "delayed", "lossy", "cut"];

export const PORT_HEIGHT = 20;
const NODE_GAP = 8;
/** Enough for a cell that has one link only to show its name. */
const NODE_PAD = 3;

export type Side = "players" | "control";
export type Node = { cell: string; side: Side; top: number; height: number };
/** A link from the port `y` of the first node to that of the other one. */
export type Edge = { link: LinkRow; from: Side; to: Side; y: number; far: number };
export type Net = { nodes: Node[]; edges: Edge[]; height: number };

type Cells = { readonly all: readonly CellRow[]; get: (id: string) => CellRow | undefined };
type Port = { link: string; other: string; pace: number };

/** The players' cells at one side in the order of their tree, those of EXCON across from them. */
export function netOf(links: readonly LinkRow[], cells: Cells): Net {
  const joined = new Set(links.flatMap((link) => [link.from_cell, link.to_cell]));
  const sideOf = (cell: string): Side => (cells.get(cell)?.excon ? "control" : "players");
  const players = inTreeOrder(cells).filter((cell) => joined.has(cell) && sideOf(cell) === "players");
  const others = inTreeOrder(cells).filter((cell) => joined.has(cell) && sideOf(cell) === "control");
  const left = stacked(players, "players", links);
  const right = stacked(byNeighbours(others, links, left), "control", links);
  const nodes = [...left, ...right];
  const ports = portsOf(nodes, links);
  const edges = links
    .flatMap((link): Edge[] => {
      const [first, second] = sideOf(link.from_cell) === "control"
        ? [link.to_cell, link.from_cell]
        : [link.from_cell, link.to_cell];
      const y = ports.get(`${first} ${link.id}`);
      const far = ports.get(`${second} ${link.id}`);
      if (y === undefined || far === undefined) return [];
      return [{ link, from: sideOf(first), to: sideOf(second), y, far }];
    })
    .sort((a, b) => a.y - b.y || (a.link.id < b.link.id ? -1 : 1));
  return { nodes, edges, height: Math.max(0, bottomOf(left), bottomOf(right)) };
}

/** Cells with those below them after them; a cell whose parent is not there stands at the top. */
export function inTreeOrder(cells: Cells): string[] {
  const below = (parent: string): string[] =>
    cells.all
      .filter((cell) => (cells.get(cell.parent) === undefined ? "" : cell.parent) === parent)
      .flatMap((cell) => [cell.id, ...below(cell.id)]);
  return below("");
}

function stacked(ids: readonly string[], side: Side, links: readonly LinkRow[]): Node[] {
  let top = 0;
  return ids.map((cell) => {
    const ends = links.filter((link) => link.from_cell === cell || link.to_cell === cell).length;
    const height = ends * PORT_HEIGHT + 2 * NODE_PAD;
    const node = { cell, side, top, height };
    top += height + NODE_GAP;
    return node;
  });
}

/** Across from what they are joined to, so that few lines cross. */
function byNeighbours(ids: readonly string[], links: readonly LinkRow[], placed: readonly Node[]): string[] {
  const middle = new Map(placed.map((node) => [node.cell, node.top + node.height / 2]));
  const weight = (cell: string): number => {
    const near = links.flatMap((link) => {
      const other = otherEnd(link, cell);
      const at = other === null ? undefined : middle.get(other);
      return at === undefined ? [] : [at];
    });
    return near.length === 0 ? Infinity : near.reduce((sum, at) => sum + at, 0) / near.length;
  };
  const weights = new Map(ids.map((cell) => [cell, weight(cell)]));
  const order = (a: string, b: string): number => {
    const [one, other] = [weights.get(a) ?? Infinity, weights.get(b) ?? Infinity];
    return one === other ? 0 : one - other;
  };
  return [...ids].sort(order);
}

function portsOf(nodes: readonly Node[], links: readonly LinkRow[]): Map<string, number> {
  const tops = new Map(nodes.map((node) => [node.cell, node.top]));
  const ports = new Map<string, number>();
  for (const { cell, top } of nodes) {
    const ends = links.flatMap((link): Port[] => {
      const other = otherEnd(link, cell);
      return other === null ? [] : [{ link: link.id, other, pace: link.pace }];
    });
    ends.sort(
      (a, b) => (tops.get(a.other) ?? 0) - (tops.get(b.other) ?? 0)
        || (a.other < b.other ? -1 : a.other > b.other ? 1 : 0)
        || a.pace - b.pace || (a.link < b.link ? -1 : 1),
    );
    ends.forEach(({ link }, at) =>
      ports.set(`${cell} ${link}`, top + NODE_PAD + (at + 0.5) * PORT_HEIGHT),
    );
  }
  return ports;
}

export function otherEnd(link: LinkRow, cell: string): string | null {
  if (link.from_cell === cell) return link.to_cell;
  return link.to_cell === cell ? link.from_cell : null;
}

function bottomOf(nodes: readonly Node[]): number {
  const last = nodes.at(-1);
  return last === undefined ? 0 : last.top + last.height;
}

export type Frame = { left: number; right: number };
type Curve = readonly [x: number, y: number][];

/** The line of a link between the inner edges of both columns, as points of a cubic curve. */
export function curveOf({ from, to, y, far }: Edge, { left, right }: Frame): Curve {
  const start = from === "players" ? left : right;
  const end = to === "players" ? left : right;
  const middle = (left + right) / 2;
  // What joins two cells of one side swings out to the middle and comes back.
  return [[start, y], [middle, y], [middle, far], [end, far]];
}

/** The point of a curve at `t` from 0 to 1. */
export function pointOf(curve: Curve, t: number): { x: number; y: number } {
  const weights = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
  const sum = (axis: 0 | 1): number =>
    curve.reduce((all, point, at) => all + (weights[at] ?? 0) * point[axis], 0);
  return { x: sum(0), y: sum(1) };
}

export type Box = { x: number; y: number; width: number; height: number };

export function boxOf(a: { x: number; y: number }, b: { x: number; y: number }): Box {
  return {
    x: Math.min(a.x, b.x), y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y),
  };
}

const STEPS = 24;

/** Links whose line runs through a box that somebody drew. */
export function linksIn(box: Box, edges: readonly Edge[], frame: Frame): string[] {
  const inside = ({ x, y }: { x: number; y: number }): boolean =>
    x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
  return edges
    .filter((edge) => {
      const curve = curveOf(edge, frame);
      return Array.from({ length: STEPS + 1 }, (_, at) => pointOf(curve, at / STEPS)).some(inside);
    })
    .map(({ link }) => link.id);
}

/** Areas with their links, in the order of their names. */
export function areasOf(links: readonly LinkRow[]): { area: string; links: string[] }[] {
  const areas = new Map<string, string[]>();
  for (const { id, area } of links) if (area !== "") areas.set(area, [...(areas.get(area) ?? []), id]);
  return [...areas].sort(([a], [b]) => (a < b ? -1 : 1)).map(([area, ids]) => ({ area, links: ids }));
}
