import { formatDtg } from "../clock/dtg";
import { inksAt, penOn } from "../parts/canvas";
import { LANE_HEIGHT, type DayAxis, type Lane, type Tick } from "./timeline";

export type Whole = {
  width: number;
  height: number;
  axis: DayAxis;
  lanes: readonly Lane[];
  ticks: readonly Tick[];
  zone: string;
};

const INK_OF: Record<Lane, string> = {
  clock: "--text",
  safety: "--alarm",
  released: "--good",
  lines: "--warn",
  messages: "--accent",
  links: "--alarm",
  acknowledged: "--player",
  translation: "--excon",
  observed: "--text",
};

export function drawWhole(canvas: HTMLCanvasElement, whole: Whole): void {
  const { width, height, lanes, ticks } = whole;
  const pen = penOn(canvas, width, height);
  if (pen === null) return;
  const ink = inksAt(canvas);
  drawDays(pen, whole, { ground: ink("--raised"), line: ink("--line"), soft: ink("--text-soft") });
  for (const { lane, x } of ticks) {
    const name = lanes[lane];
    if (name === undefined) continue;
    pen.fillStyle = ink(INK_OF[name]);
    pen.globalAlpha = 0.75;
    pen.fillRect(x - 1, lane * LANE_HEIGHT + 3, 2, LANE_HEIGHT - 6);
  }
  pen.globalAlpha = 1;
}

type Inks = { ground: string; line: string; soft: string };

function drawDays(pen: CanvasRenderingContext2D, { axis, lanes, zone }: Whole, inks: Inks): void {
  const bottom = lanes.length * LANE_HEIGHT;
  pen.font = "11px sans-serif";
  pen.textBaseline = "top";
  for (const { window, from, to } of axis.days) {
    pen.fillStyle = inks.ground;
    pen.fillRect(from, 0, to - from, bottom);
    pen.fillStyle = inks.soft;
    pen.fillText(formatDtg(window.start_ms, zone), from + 2, bottom + 4);
  }
  pen.fillStyle = inks.line;
  const end = axis.days.at(-1)?.to ?? 0;
  lanes.forEach((_, lane) => pen.fillRect(0, (lane + 1) * LANE_HEIGHT - 0.5, end, 1));
}
