import { describe, expect, it } from "vitest";
import type { EntryRow, HumanText } from "../wire/types";
import { journals, newestOf } from "./journal";

const words: HumanText = { id: "entry/E/text", source: "en", version: 1, versions: [] };

function line(id: string, post: string, item: number, more: Partial<EntryRow> = {}): EntryRow {
  return {
    row: "entry",
    id,
    audience: ["J2"],
    release: ["ALL"],
    display_only: [],
    post,
    item,
    in_ms: null,
    out_ms: null,
    text: words,
    action: words,
    billet: `${post}-D`,
    message: "",
    corrects: "",
    corrected_by: "",
    exercise_ms: 0,
    wall_ms: 0,
    signed_by: "",
    ...more,
  };
}

describe("a journal", () => {
  it("holds the lines of one post in their order, and counts those nobody signed", () => {
    const found = journals([line("E3", "J3-1", 1), line("E2", "J2-1", 2), line("E1", "J2-1", 1, { signed_by: "X" })]);
    expect(found.map(({ post, lines, unsigned }) => [post, lines.map(({ id }) => id), unsigned])).toEqual([
      ["J2-1", ["E1", "E2"], 1],
      ["J3-1", ["E3"], 1],
    ]);
  });

  it("is corrected in the newest form of a line", () => {
    const first = line("E1", "J2-1", 1, { corrected_by: "E2" });
    const second = line("E2", "J2-1", 2, { corrects: "E1", corrected_by: "E3" });
    const third = line("E3", "J2-1", 3, { corrects: "E2" });
    const all = new Map([first, second, third].map((one) => [one.id, one]));
    expect(newestOf(first, all).id).toBe("E3");
    expect(newestOf(first, new Map([[first.id, first]])).id).toBe("E1");
  });
});
