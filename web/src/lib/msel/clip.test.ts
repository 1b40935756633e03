import { expect, test } from "vitest";
import { read, written } from "./clip";

test("cells come back as they were written", () => {
  const cells = [["CT-1", 'He said "go"', "two\nlines"], ["", "tab\there", "Привет"]];
  expect(read(written(cells))).toEqual(cells);
});

test("what Excel gives ends with a line end that is no row", () => {
  expect(read("J2\tWHITE-1\r\nJ3\t\r\n")).toEqual([["J2", "WHITE-1"], ["J3", ""]]);
  expect(read("J2")).toEqual([["J2"]]);
  expect(read('6" pipe\tx')).toEqual([['6" pipe', "x"]]);
});
