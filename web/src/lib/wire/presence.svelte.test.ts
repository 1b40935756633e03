import { expect, it } from "vitest";
import { Presences } from "./presence.svelte";
import type { Presence } from "./types";

const who = (station: string, place: string, field = ""): Presence => ({
  frame: "presence",
  station,
  billet: `${station}-D`,
  place,
  field,
});

it("somebody who moves on is at the new place only", () => {
  const present = new Presences();
  present.take(who("S1", "line/A", "title"));
  present.take(who("S2", "line/A"));
  present.take(who("S1", "line/B"));
  expect(present.at("line/A").map((one) => one.station)).toEqual(["S2"]);
  expect(present.at("line/B")).toEqual([{ station: "S1", billet: "S1-D", place: "line/B", field: "" }]);
});

it("an empty place means that he left", () => {
  const present = new Presences();
  present.take(who("S1", "line/A"));
  present.take(who("S1", ""));
  present.take(who("S2", ""));
  expect(present.at("line/A")).toEqual([]);
  expect(present.at("")).toEqual([]);
});

it("another field of the same row is told without a second person there", () => {
  const present = new Presences();
  present.take(who("S1", "line/A", "title"));
  present.take(who("S1", "line/A", "body"));
  expect(present.at("line/A").map((one) => one.field)).toEqual(["body"]);
});

it("a new line begins with nobody", () => {
  const present = new Presences();
  present.take(who("S1", "line/A"));
  present.forget();
  expect(present.at("line/A")).toEqual([]);
});
