import { expect, it } from "vitest";
import vectors from "../../../../tests/visibility/markings.json";
import { faults, participants, written, type Scheme } from "./marking";

it.each(vectors)("$name", (vector) => {
  const scheme = vector.scheme as Scheme;
  const bears = { nations: vector.nations, release: vector.release, displayOnly: vector.display_only };
  expect(written(scheme, bears, vector.language)).toBe(vector.written);
  expect(faults(scheme, bears)).toEqual(vector.faults);
});

it("nations that only were invited or only plan get nothing", () => {
  const nations = [
    { code: "USA", status: "participant" as const },
    { code: "TKM", status: "invited" as const },
    { code: "AFG", status: "planning_only" as const },
    { code: "GBR", status: "observer" as const },
  ];
  expect(participants({ nations })).toEqual(["USA", "GBR"]);
});
