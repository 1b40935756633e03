import { render, screen } from "@testing-library/svelte";
import { expect, it } from "vitest";
import Goodbye from "./Goodbye.svelte";

it.each(["outdated", "other-schema"])("an old page (%s) is told to reload", (code) => {
  render(Goodbye, { code });
  expect(screen.getByText(/newer version of this page/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "Reload the page" })).toBeTruthy();
});

it("who is signed out is shown the way in, and no reload", () => {
  render(Goodbye, { code: "signed-out" });
  expect(screen.getByRole("link", { name: "Sign in" })).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Reload the page" })).toBeNull();
});
