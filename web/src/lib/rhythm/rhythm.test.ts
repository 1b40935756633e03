import { describe, expect, it } from "vitest";
import vectors from "../../../../tests/staff/occurrences.json";
import { parseDtg } from "../clock/dtg";
import type { HumanText, RhythmRow } from "../wire/types";
import { duesOf, hourOf, hoursOf, minuteOf, nextOf, placed, sittings } from "./day";
import { MINUTE_MS, occurrences } from "./occurrences";

const ms = (dtg: string | undefined): number => parseDtg(dtg ?? "") ?? Number.NaN;
const text = (id: string): HumanText => ({ id, source: "en", version: 1, versions: [] });
const DAYS = {
  play_days: [
    { start_ms: ms("130200ZAUG22"), end_ms: ms("131400ZAUG22") },
    { start_ms: ms("140200ZAUG22"), end_ms: ms("141400ZAUG22") },
  ],
  zone: "E",
};

function meeting(id: string, start_minute: number, length_min = 30): RhythmRow {
  return {
    row: "rhythm",
    id,
    audience: ["ALL"],
    release: ["ALL"],
    display_only: [],
    title: text("title"),
    purpose: text("purpose"),
    outputs: text("outputs"),
    start_minute,
    length_min,
    days: [],
    chair: "J3",
    members: ["J2"],
    place: "",
    languages: [],
    inputs: [{ id: "intel", provider: "J2", due_min: 60, what: text("intel") }],
  };
}

describe("a meeting", () => {
  it.each(vectors)("takes place: $name", ({ days, start_minute, length_min, play_days, zone, expected }) => {
    const windows = play_days.map(([start, end]) => ({ start_ms: ms(start), end_ms: ms(end) }));
    const found = occurrences({ days, start_minute, length_min }, { play_days: windows, zone });
    expect(found.map(({ start_ms, end_ms }) => [start_ms, end_ms])).toEqual(
      expected.map(([start, end]) => [ms(start), ms(end)]),
    );
  });

  it("is the next one until it is over", () => {
    const all = sittings([meeting("B", 600), meeting("A", 480)], DAYS);
    expect(nextOf(all, ms("130800EAUG22") + 29 * MINUTE_MS)?.row.id).toBe("A");
    expect(nextOf(all, ms("130800EAUG22") + 30 * MINUTE_MS)?.row.id).toBe("B");
    expect(nextOf(all, ms("141100EAUG22"))).toBeUndefined();
  });

  it("wants its inputs until it begins, the first due first", () => {
    const all = sittings([meeting("B", 600), meeting("A", 480)], DAYS);
    const dues = duesOf(all, ms("130730EAUG22"));
    expect(dues.map(({ due_ms }) => due_ms).slice(0, 2)).toEqual([ms("130700EAUG22"), ms("130900EAUG22")]);
    expect(duesOf(all, ms("130800EAUG22"))[0]?.sitting.row.id).toBe("B");
  });

  it("is drawn in the hours of its day, at least from 6 to 21", () => {
    const midnight = ms("130000EAUG22");
    const day = sittings([meeting("A", 480)], DAYS).slice(0, 1);
    expect(hoursOf(midnight, day, duesOf(day, midnight))).toEqual({ first: 6, last: 21 });
    const late = sittings([meeting("A", 330), meeting("B", 1410, 60)], DAYS).slice(0, 2);
    expect(hoursOf(midnight, late, duesOf(late, midnight))).toEqual({ first: 3, last: 27 });
  });

  it("stands beside one that overlaps it", () => {
    const all = sittings([meeting("A", 480, 60), meeting("B", 500), meeting("C", 540)], DAYS);
    expect(placed(all.slice(0, 3)).map(({ lane }) => lane)).toEqual([0, 1, 0]);
  });
});

describe("a time of day", () => {
  it("is typed and read as headquarters do", () => {
    expect([minuteOf("0730"), minuteOf("7:05"), minuteOf("2400"), minuteOf("x")]).toEqual([450, 425, null, null]);
    expect([hourOf(0), hourOf(450)]).toEqual(["0000", "0730"]);
  });
});
