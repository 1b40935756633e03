import { expect, it } from "vitest";
import type { Role } from "../wire/types";
import { firstPanel, panelsFor, type Panel } from "./panels";

const panel = (id: string, order: number, roles: Panel["roles"]): Panel => ({
  id,
  title: `${id}-panel`,
  roles,
  order,
  load: () => Promise.reject(new Error("not opened here")),
});
const all = [panel("manning", 70, ["director"]), panel("lines", 20, ["director"]), panel("messages", 10, "all")];

it("a role gets its own panels and those of everybody, in their order", () => {
  expect(panelsFor("director", all).map((one) => one.id)).toEqual(["messages", "lines", "manning"]);
  expect(panelsFor("staff", all).map((one) => one.id)).toEqual(["messages"]);
});

it("messages stand first, then the role's own work, then what everybody has", () => {
  const ids = (role: Role): string[] => panelsFor(role).map((one) => one.id);
  expect(ids("controller").slice(0, 5)).toEqual(["messages", "due", "play", "lines", "orders"]);
  expect(ids("interpreter").slice(0, 3)).toEqual(["messages", "translation", "terms"]);
  expect(ids("staff").slice(0, 4)).toEqual(["messages", "orders", "requests", "picture"]);
});

it("no two panels of a role share an address", () => {
  for (const role of ["director", "msel_manager", "staff", "interpreter", "evaluator"] as const) {
    const ids = panelsFor(role).map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

it.each([
  ["director", "direction"],
  ["msel_manager", "lines"],
  ["controller", "due"],
  ["interpreter", "translation"],
  ["evaluator", "evaluation"],
  ["staff", "messages"],
  ["administrator", "manning"],
  ["observer", "messages"],
] as const)("a %s begins at %s", (role, id) => {
  expect(firstPanel(role, panelsFor(role))?.id).toBe(id);
});
