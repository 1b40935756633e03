import type { ClockRow, ClockState } from "../wire/types";

const TICK_MS = 250;
const MINUTE_MS = 60_000;

/** Exercise time at an instant of the server's wall clock, as the segment maps it. */
export function exerciseTime(row: Pick<ClockRow, "segment">, wall_ms: number): number {
  const { segment } = row;
  return segment.exercise_ms + (wall_ms - segment.wall_ms) * segment.rate;
}

/** Both clocks of a station, ticking: what time it is in the exercise and what time it is. */
export class ExerciseClock {
  /** The server's wall clock now. */
  wall_ms = $state(Date.now());

  /** The whole minute of exercise time: for what would be too much to look through every second. */
  readonly minute_ms = $derived.by(() => {
    const { exercise_ms } = this;
    return exercise_ms === null ? null : Math.floor(exercise_ms / MINUTE_MS) * MINUTE_MS;
  });

  readonly #row: () => ClockRow | undefined;
  readonly #offset_ms: () => number;
  #tick: ReturnType<typeof setInterval> | undefined;

  constructor(row: () => ClockRow | undefined, offset_ms: () => number) {
    this.#row = row;
    this.#offset_ms = offset_ms;
  }

  /** Null until the server has said what time it is in the exercise. */
  get exercise_ms(): number | null {
    const row = this.#row();
    return row === undefined ? null : exerciseTime(row, this.wall_ms);
  }

  get state(): ClockState {
    return this.#row()?.state ?? "planned";
  }

  get rate(): number {
    return this.#row()?.segment.rate ?? 0;
  }

  get resume_exercise_ms(): number | null {
    return this.#row()?.resume_exercise_ms ?? null;
  }

  start(): void {
    this.#tick = setInterval(() => this.#look(), TICK_MS);
  }

  stop(): void {
    clearInterval(this.#tick);
  }

  /** Whole seconds, so that what shows the time is drawn once a second. */
  #look(): void {
    this.wall_ms = Math.floor((Date.now() + this.#offset_ms()) / 1000) * 1000;
  }
}
