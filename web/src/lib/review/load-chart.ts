import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import { formatDtg, offsetOf } from "../clock/dtg";
import { inksAt } from "../parts/canvas";
import type { LoadColumns } from "./shape";

const HEIGHT = 200;
const HOUR_S = 3600;

/**
 * Bars of messages for each hour. Time runs from left to right in every language. The hour under the
 * pointer is told by its place in the columns, null for none.
 */
export function openLoadChart(
  target: HTMLElement,
  { hours_ms, received, sent }: LoadColumns,
  zone: string,
  onhour: (at: number | null) => void,
): () => void {
  const ink = inksAt(target);
  const axis = { stroke: ink("--text-soft"), grid: { stroke: ink("--line"), width: 1 }, font: "11px sans-serif" };
  const bars = (align: 1 | -1) => uPlot.paths.bars?.({ size: [0.42, 40], align });
  // Ticks fall on whole steps of the axis, so the axis counts from midnight of the zone.
  const offset_s = (offsetOf(zone) ?? 0) * 60;
  const dtg = (local_s: number): string => formatDtg((local_s - offset_s) * 1000, zone);
  const chart = new uPlot(
    {
      width: target.clientWidth,
      height: HEIGHT,
      scales: {
        x: { time: false, range: (_, first, last) => [first - HOUR_S / 2, last + HOUR_S / 2] },
        y: { range: (_, __, most) => [0, Math.max(4, most)] },
      },
      axes: [
        { ...axis, values: (_, hours) => hours.map((hour) => dtg(hour).slice(0, 7)), space: 70, incrs: [1, 2, 3, 6, 12, 24, 48].map((hours) => hours * HOUR_S) },
        { ...axis, incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000], size: 40 },
      ],
      // Its own legend has words of its own; ours stands under the chart, in the reader's language.
      legend: { show: false },
      hooks: { setCursor: [({ cursor }) => onhour(cursor.idx ?? null)] },
      series: [
        {},
        { fill: ink("--accent"), stroke: ink("--accent"), paths: bars(1), points: { show: false } },
        { fill: ink("--excon"), stroke: ink("--excon"), paths: bars(-1), points: { show: false } },
      ],
    },
    [hours_ms.map((ms) => ms / 1000 + offset_s), received, sent],
    target,
  );
  const resized = new ResizeObserver(() => chart.setSize({ width: target.clientWidth, height: HEIGHT }));
  resized.observe(target);
  return () => {
    resized.disconnect();
    chart.destroy();
  };
}
