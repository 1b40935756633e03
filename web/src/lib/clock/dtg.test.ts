import { describe, expect, it } from "vitest";
import { formatClock, formatDtg, offsetOf, parseDtg, parseTime } from "./dtg";

const AT = Date.UTC(2022, 7, 13, 2, 30);

describe("a date-time group", () => {
  it("is written in the zone of its letter", () => {
    expect(formatDtg(AT, "E")).toBe("130730EAUG22");
    expect(formatDtg(AT, "Z")).toBe("130230ZAUG22");
    expect(formatDtg(AT, "R")).toBe("122130RAUG22");
  });

  it("has four digits of the year outside this century", () => {
    expect(formatDtg(Date.UTC(1999, 11, 31, 23, 59), "Z")).toBe("312359ZDEC1999");
  });

  it("cuts seconds off and does not round up", () => {
    expect(formatDtg(AT + 59_999, "E")).toBe("130730EAUG22");
  });

  it("falls to Zulu and says so where the letter names no zone", () => {
    expect(formatDtg(AT, "J")).toBe("130230ZAUG22");
  });

  it("read back gives the same minute, in every zone", () => {
    for (const letter of "ABCDEFGHIKLMNOPQRSTUVWXYZ") {
      expect(parseDtg(formatDtg(AT, letter))).toBe(AT);
    }
  });

  it("is read with spaces and small letters", () => {
    expect(parseDtg(" 130730e aug 22 ")).toBe(AT);
  });

  it.each(["130730JAUG22", "130730EAUX22", "320730EAUG22", "310000ZFEB22", "132430EAUG22", "", "0730"])(
    "%j is none",
    (text) => expect(parseDtg(text)).toBeNull(),
  );
});

it("zone letters go east to M, west to Y, and J names none", () => {
  expect(["A", "I", "K", "M", "N", "Y", "Z"].map(offsetOf)).toEqual([60, 540, 600, 720, -60, -720, 0]);
  expect(offsetOf("J")).toBeNull();
});

it("a ticking clock shows seconds and its zone", () => {
  expect(formatClock(AT + 5_000, "E")).toBe("07:30:05E");
});

describe("a typed time", () => {
  it("is minutes or hours from now", () => {
    expect(parseTime("+15", AT, "E")).toBe(AT + 15 * 60_000);
    expect(parseTime("+2:30", AT, "E")).toBe(AT + 150 * 60_000);
  });

  it("of the day is the next one in the zone, today or tomorrow", () => {
    expect(parseTime("0731", AT, "E")).toBe(AT + 60_000);
    expect(parseTime("07:30", AT, "E")).toBe(AT + 86_400_000);
    expect(parseTime("0000", AT, "E")).toBe(Date.UTC(2022, 7, 13, 19, 0));
  });

  it.each(["2460", "soon", "+", "7"])("%j is none", (text) =>
    expect(parseTime(text, AT, "E")).toBeNull(),
  );
});
