import type { PlayWindow, TimelineEvent, TimelineKind } from "../wire/types";

/** Lanes of the timeline of the whole exercise, from top to bottom. */
export const LANES = ["clock", "safety", "released", "lines", "messages", "links", "acknowledged", "translation", "observed"] as const;
export type Lane = (typeof LANES)[number];

const LANE_OF: Partial<Record<TimelineKind, Lane>> = {
  startex: "clock",
  paused: "clock",
  night_pause: "clock",
  resumed: "clock",
  clock_set: "clock",
  endex: "clock",
  no_duff_called: "safety",
  no_duff_closed: "safety",
  halt_called: "safety",
  halt_lifted: "safety",
  line_released: "released",
  line_complete: "lines",
  line_deferred: "lines",
  line_omitted: "lines",
  line_recalled: "lines",
  line_obsolete: "lines",
  line_returned: "lines",
  line_held: "lines",
  line_unheld: "lines",
  line_remarked: "lines",
  deadline_passed: "lines",
  decision_taken: "lines",
  message_sent: "messages",
  message_withdrawn: "messages",
  message_waiting: "links",
  message_under_way: "links",
  message_lost: "links",
  message_arrived: "links",
  message_sent_again: "links",
  link_set: "links",
  order_issued: "messages",
  order_revised: "messages",
  order_cancelled: "messages",
  request_raised: "messages",
  request_answered: "messages",
  decision_logged: "messages",
  order_acknowledged: "acknowledged",
  message_acknowledged: "acknowledged",
  translation_requested: "translation",
  translation_written: "translation",
  translation_checked: "translation",
  observation_noted: "observed",
};

export const LANE_HEIGHT = 20;
const GAP_PX = 10;
const REACH_PX = 5;

export type Tick = { event: TimelineEvent; lane: number; x: number };

/** Play days side by side: nights take no room. */
export class DayAxis {
  readonly days: readonly { window: PlayWindow; from: number; to: number }[];

  constructor(playDays: readonly PlayWindow[], width: number) {
    const played_ms = playDays.reduce((sum, { start_ms, end_ms }) => sum + end_ms - start_ms, 0);
    const scale = Math.max(0, width - GAP_PX * (playDays.length - 1)) / Math.max(1, played_ms);
    let from = 0;
    this.days = playDays.map((window) => {
      const to = from + (window.end_ms - window.start_ms) * scale;
      const day = { window, from, to };
      from = to + GAP_PX;
      return day;
    });
  }

  /** What happened at night stands at the end of the day before; before the first day, at its start. */
  xOf(ms: number): number {
    const day = this.days.findLast(({ window }) => window.start_ms <= ms) ?? this.days[0];
    if (day === undefined) return 0;
    const { window, from, to } = day;
    const part = (ms - window.start_ms) / (window.end_ms - window.start_ms);
    return from + Math.min(1, Math.max(0, part)) * (to - from);
  }
}

/** The lanes in which anything happened that this reader may see. */
export function lanesOf(events: readonly TimelineEvent[]): Lane[] {
  const used = new Set(events.map(({ kind }) => LANE_OF[kind]));
  return LANES.filter((lane) => used.has(lane));
}

/** What is worth a tick; the making of the plan is not. */
export function ticksOf(
  events: readonly TimelineEvent[],
  lanes: readonly Lane[],
  axis: DayAxis,
): Tick[] {
  return events.flatMap((event) => {
    const lane = lanes.findIndex((one) => one === LANE_OF[event.kind]);
    return lane < 0 ? [] : [{ event, lane, x: axis.xOf(event.exercise_ms) }];
  });
}

/** The tick nearest to a point of the drawing. */
export function tickAt(ticks: readonly Tick[], x: number, y: number): Tick | null {
  const lane = Math.floor(y / LANE_HEIGHT);
  const near = ticks.filter((tick) => tick.lane === lane && Math.abs(tick.x - x) <= REACH_PX);
  return near.sort((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0] ?? null;
}
