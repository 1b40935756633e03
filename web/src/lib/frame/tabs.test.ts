import { expect, it } from "vitest";
import { tabsThatFit } from "./tabs";

const FIVE = [100, 100, 100, 100, 100];
const MORE = 60;

it("all tabs stand in the row where they fit, to the pixel", () => {
  expect(tabsThatFit(FIVE, MORE, 508, 0)).toEqual([0, 1, 2, 3, 4]);
  expect(tabsThatFit(FIVE, MORE, 507, 0)).toEqual([0, 1, 2, 3]);
});

it("the menu takes its own room from the tabs", () => {
  expect(tabsThatFit(FIVE, MORE, 366, 0)).toEqual([0, 1, 2]);
  expect(tabsThatFit(FIVE, MORE, 365, 0)).toEqual([0, 1]);
});

it("the chosen tab stands behind the first ones", () => {
  expect(tabsThatFit(FIVE, MORE, 366, 4)).toEqual([0, 1, 4]);
  expect(tabsThatFit([100, 100, 100, 100, 190], MORE, 366, 4)).toEqual([0, 4]);
});

it("where there is room for one only, it is the chosen one", () => {
  expect(tabsThatFit(FIVE, MORE, 120, 3)).toEqual([3]);
});

it("before a panel is chosen the first ones stand", () => {
  expect(tabsThatFit(FIVE, MORE, 366, -1)).toEqual([0, 1, 2]);
});
