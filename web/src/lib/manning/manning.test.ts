import { expect, it } from "vitest";
import type { BilletRow } from "../wire/types";
import { choicesOf, formOf, foundBillets, putBillet, walkIn } from "./manning";

function billet(id: string, more: Partial<BilletRow> = {}): BilletRow {
  return {
    row: "billet",
    id,
    audience: ["ALL"],
    release: ["ALL"], display_only: [],
    post: id.replace(/-D$/, ""),
    cell: "J3",
    nation: "KAZ",
    rank: "OF-4",
    role: "staff",
    shift: "day",
    languages: ["ru", "kk"],
    person: "Participant 017",
    title: {
      id: "t",
      source: "en",
      version: 1,
      versions: [{ language: "en", body: "Chief", state: "source", of_version: 1, author: "", checker: "" }],
    },
    card: 1,
    ...more,
  };
}

it("saving a billet that nobody changed gives it as it was", () => {
  const row = billet("J3-CHIEF-D");
  const { command, billet: given, title } = putBillet(formOf(row, "Chief"), "en");
  expect(command).toBe("people.put_billet");
  expect(given).toEqual({
    id: "J3-CHIEF-D",
    post: "J3-CHIEF",
    cell: "J3",
    nation: "KAZ",
    rank: "OF-4",
    role: "staff",
    shift: "day",
    languages: ["ru", "kk"],
    person: "Participant 017",
  });
  expect(title).toEqual({ language: "en", body: "Chief" });
});

it("languages are typed with spaces or commas, best first", () => {
  const form = { ...formOf(billet("B"), "x"), languages: " RU, kk;en " };
  expect(putBillet(form, "en").billet.languages).toEqual(["ru", "kk", "en"]);
});

it("a walk-in gets a billet and a post that nobody has", () => {
  const choices = { cell: ["J3"], nation: ["KAZ"], shift: ["day"] };
  const taken = [billet("WALK-IN-1-D"), billet("X", { post: "WALK-IN-2" })];
  expect(walkIn(taken, choices, "ru")).toMatchObject({ id: "WALK-IN-3-D", post: "WALK-IN-3" });
});

it("a walk-in may do nothing until somebody gives him a role", () => {
  expect(walkIn([], { cell: [], nation: [], shift: [] }, "ru").role).toBe("observer");
});

it("billets are found by every word in any field, by cell and id", () => {
  const all = [billet("Z-D", { cell: "J2" }), billet("B-D", { person: "" }), billet("A-D")];
  expect(foundBillets(all, "").map((row) => row.id)).toEqual(["Z-D", "A-D", "B-D"]);
  expect(foundBillets(all, "j3 participant").map((row) => row.id)).toEqual(["A-D"]);
});

it("a form offers the exercise's own cells, nations and shifts", () => {
  const choices = choicesOf(undefined, []);
  expect(choices).toEqual({ cell: [], nation: [], shift: [] });
});
