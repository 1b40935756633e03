import { fireEvent, render, screen } from "@testing-library/svelte";
import { createRawSnippet } from "svelte";
import { expect, it, vi } from "vitest";
import Menu from "./Menu.svelte";
import { entryAfter } from "./menu";

const WORDS = ["Import", "Links", "Review", "Library"];

it("arrows go around, Home and End to the ends", () => {
  expect(entryAfter("ArrowDown", 3, WORDS)).toBe(0);
  expect(entryAfter("ArrowUp", 0, WORDS)).toBe(3);
  expect(entryAfter("Home", 2, WORDS)).toBe(0);
  expect(entryAfter("End", 0, WORDS)).toBe(3);
});

it("a letter goes to the next entry that begins with it", () => {
  expect(entryAfter("l", 0, WORDS)).toBe(1);
  expect(entryAfter("L", 1, WORDS)).toBe(3);
  expect(entryAfter("l", 3, WORDS)).toBe(1);
  expect(entryAfter("q", 0, WORDS)).toBeNull();
  expect(entryAfter("F8", 0, WORDS)).toBeNull();
});

function shown(run = vi.fn()): HTMLElement {
  const entries = WORDS.map((words) => ({ id: words, words, run: () => run(words) }));
  const label = createRawSnippet(() => ({ render: () => "<span>More</span>" }));
  render(Menu, { name: "More", label, groups: [{ id: "all", entries }] });
  return screen.getByRole("button", { name: "More" });
}

it("the menu opens on its first entry, and Escape gives the focus back", async () => {
  const opener = shown();
  expect(screen.queryByRole("menu")).toBeNull();
  await fireEvent.click(opener);
  expect(opener.getAttribute("aria-expanded")).toBe("true");
  expect(document.activeElement?.textContent).toContain("Import");
  await fireEvent.keyDown(document.activeElement!, { key: "ArrowDown" });
  expect(document.activeElement?.textContent).toContain("Links");
  await fireEvent.keyDown(document.activeElement!, { key: "Escape" });
  expect(screen.queryByRole("menu")).toBeNull();
  expect(document.activeElement).toBe(opener);
});

it("a choice closes the menu before it is carried out", async () => {
  const run = vi.fn(() => expect(screen.getByRole("button").getAttribute("aria-expanded")).toBe("false"));
  await fireEvent.click(shown(run));
  await fireEvent.click(screen.getByRole("menuitem", { name: "Review" }));
  expect(run).toHaveBeenCalledExactlyOnceWith("Review");
});

it("a letter typed in the menu is none of the panel's keys", async () => {
  const heard = vi.fn();
  window.addEventListener("keydown", heard);
  await fireEvent.click(shown());
  await fireEvent.keyDown(document.activeElement!, { key: "r" });
  await fireEvent.keyDown(document.activeElement!, { key: "q" });
  expect(heard).not.toHaveBeenCalled();
  await fireEvent.keyDown(document.activeElement!, { key: "F8" });
  await fireEvent.keyDown(document.activeElement!, { key: "3", altKey: true });
  expect(heard).toHaveBeenCalledTimes(2);
  window.removeEventListener("keydown", heard);
});
