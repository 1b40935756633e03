import { expect, it } from "vitest";
import type { HumanText, MediaKind, MediaRow } from "../wire/types";
import { publications } from "./media";

const words: HumanText = { id: "media/N/body", source: "en", version: 1, versions: [] };

function row(id: string, kind: MediaKind, published_ms: number, reply_to = ""): MediaRow {
  return {
    row: "media",
    id,
    audience: ["ALL"],
    release: ["ALL"],
    display_only: [],
    kind,
    persona: "",
    post: "",
    owner: "",
    reply_to,
    picture: "",
    headline: words,
    body: words,
    published_ms,
    withdrawn: false,
  };
}

it("the newest article stands first, with its thread in the order it was written", () => {
  const rows = [
    row("N1", "article", 1),
    row("N2", "post", 2),
    row("N3", "article", 3),
    row("N4", "comment", 4, "N1"),
    row("N5", "comment", 5, "N1"),
    row("N6", "comment", 6, "N4"),
  ];
  const [first, second] = publications(rows, "article");
  expect([first?.row.id, second?.row.id]).toEqual(["N3", "N1"]);
  expect(second?.comments.map(({ row: one, depth }) => [one.id, depth])).toEqual([
    ["N4", 0],
    ["N6", 1],
    ["N5", 0],
  ]);
  expect(publications(rows, "post").map((one) => one.row.id)).toEqual(["N2"]);
});

it("a comment on what the reader may not have is not shown by itself", () => {
  expect(publications([row("N2", "comment", 1, "N1")], "post")).toEqual([]);
});
