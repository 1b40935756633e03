import { render, screen } from "@testing-library/svelte";
import { expect, it } from "vitest";
import type { ExerciseRow } from "../wire/types";
import Marking from "./Marking.svelte";

const exercise = {
  name: "RC 22",
  classification: "EXERCISE UNCLASSIFIED",
  nations: [
    { code: "TJK", status: "participant" },
    { code: "USA", status: "participant" },
  ],
  marking: { id: "us" },
} as unknown as ExerciseRow;

it("the marking names exercise, classification and release", () => {
  render(Marking, { exercise, edge: "head" });
  const marking = screen.getByTestId("marking-head").textContent.replace(/\s+/g, " ").trim();
  expect(marking).toBe("EXERCISE EXERCISE EXERCISE RC 22 EXERCISE UNCLASSIFIED REL TO USA, TJK");
});

it("a practice run says on head and foot whose copy it is", () => {
  render(Marking, { exercise: { ...exercise, practice_of: "RC22S" }, edge: "head" });
  const marking = screen.getByTestId("marking-head");
  expect(marking.textContent).toContain("PRACTICE – a copy of RC22S");
  expect(marking.textContent).toContain("EXERCISE UNCLASSIFIED");
  expect(marking.classList).toContain("practice");
});

it("the exercise itself says nothing of practice", () => {
  render(Marking, { exercise, edge: "head" });
  expect(screen.getByTestId("marking-head").textContent).not.toContain("PRACTICE");
  expect(screen.getByTestId("marking-head").classList).not.toContain("practice");
});

it("a screen without an exercise is marked too", () => {
  render(Marking, { edge: "foot" });
  const marking = screen.getByTestId("marking-foot").textContent;
  expect(marking).toContain("EXERCISE EXERCISE EXERCISE");
  expect(marking).toContain("For unclassified data only");
});
