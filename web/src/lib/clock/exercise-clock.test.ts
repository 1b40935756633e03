import { expect, it } from "vitest";
import { exerciseTime } from "./exercise-clock.svelte";

const segment = { wall_ms: 1_000, exercise_ms: 50_000, rate: 2 };

it("exercise time runs from the start of its segment at the segment's rate", () => {
  expect(exerciseTime({ segment }, 1_000)).toBe(50_000);
  expect(exerciseTime({ segment }, 4_000)).toBe(56_000);
});

it("exercise time stands still in a pause", () => {
  expect(exerciseTime({ segment: { ...segment, rate: 0 } }, 99_000)).toBe(50_000);
});
