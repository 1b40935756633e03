import { expect, it } from "vitest";
import { ExerciseClock, exerciseTime } from "./exercise-clock.svelte";
import type { ClockRow } from "../wire/types";

const segment = { wall_ms: 1_000, exercise_ms: 50_000, rate: 2 };

it("exercise time runs from the start of its segment at the segment's rate", () => {
  expect(exerciseTime({ segment }, 1_000)).toBe(50_000);
  expect(exerciseTime({ segment }, 4_000)).toBe(56_000);
});

it("exercise time stands still in a pause", () => {
  expect(exerciseTime({ segment: { ...segment, rate: 0 } }, 99_000)).toBe(50_000);
});

it("the whole minute is that of exercise time, and none before the time is known", () => {
  const row: ClockRow = { row: "clock", id: "clock", audience: ["*"], release: ["ALL"], display_only: [], state: "running", segment, resume_exercise_ms: null };
  const clock = new ExerciseClock(() => row, () => 0);
  clock.wall_ms = 41_000;
  expect(clock.exercise_ms).toBe(130_000);
  expect(clock.minute_ms).toBe(120_000);
  expect(new ExerciseClock(() => undefined, () => 0).minute_ms).toBeNull();
});
