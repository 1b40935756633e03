import { expect, it } from "vitest";
import { routeOf, secretOf, stationPath } from "./route";

it("addresses name their screens", () => {
  expect(routeOf("/")).toEqual({ name: "home" });
  expect(routeOf("/x/RC22S/S1")).toEqual({ name: "station", exercise: "RC22S", station: "S1" });
  expect(routeOf("/hall")).toEqual({ name: "hall" });
  expect(routeOf("/hall/RC22S/cards")).toEqual({ name: "cards", exercise: "RC22S" });
  expect(routeOf("/hall/RC22S/manning")).toEqual({ name: "manning", exercise: "RC22S" });
});

it.each(["/x/RC22S", "/x/RC22S/S1/more", "/nowhere", "/hall/RC22S", "/hall/RC22S/other"])(
  "%s is nowhere",
  (path) => expect(routeOf(path)).toEqual({ name: "nowhere" }),
);

it("a station's address leads back to it", () => {
  expect(routeOf(stationPath("RC 22/a", "S1"))).toMatchObject({ exercise: "RC 22/a", station: "S1" });
});

it("a card is read out of the fragment", () => {
  expect(secretOf("#card=K7QF-2M9X", "card")).toBe("K7QF-2M9X");
  expect(secretOf("card=%204F7K%20", "card")).toBe("4F7K");
  expect(secretOf("#code=secret", "card")).toBeNull();
  expect(secretOf("#messages/M1", "card")).toBeNull();
  expect(secretOf("", "card")).toBeNull();
});
