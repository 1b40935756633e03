import { fireEvent, render, screen } from "@testing-library/svelte";
import { createRawSnippet } from "svelte";
import { expect, it } from "vitest";
import Rows from "./Rows.svelte";

const all = Array.from({ length: 10_000 }, (_unused, index) => ({ id: `CT-${index}` }));
const row = createRawSnippet<[{ id: string }]>((item) => ({
  render: () => `<span>${item().id}</span>`,
}));

function shown(chosen: string | null, items = all) {
  const told: string[] = [];
  const opened: string[] = [];
  render(Rows<{ id: string }>, {
    items,
    id: (item) => item.id,
    label: "Lines",
    row,
    columns: "1fr",
    chosen,
    onchoose: (item) => told.push(item.id),
    onopen: (item) => opened.push(item.id),
  });
  return { list: screen.getByRole("listbox", { name: "Lines" }), told, opened };
}

it("ten thousand rows cost a screenful", () => {
  shown(null);
  expect(screen.getAllByRole("option").length).toBeLessThan(60);
  expect(screen.getAllByRole("option")[0]?.getAttribute("aria-setsize")).toBe("10000");
});

it("keys reach the last row and the one before", async () => {
  const { list, told } = shown("CT-9999");
  await fireEvent.keyDown(list, { key: "End" });
  await fireEvent.keyDown(list, { key: "ArrowUp" });
  expect(told).toEqual(["CT-9999", "CT-9998"]);
});

it("Enter opens the chosen row, and none where none is chosen", async () => {
  const { list, told, opened } = shown("CT-3");
  await fireEvent.keyDown(list, { key: "Enter" });
  expect([told, opened]).toEqual([[], ["CT-3"]]);
});

it("keys with Alt belong to the frame", async () => {
  const { list, told } = shown("CT-3");
  await fireEvent.keyDown(list, { key: "ArrowDown", altKey: true });
  expect(told).toEqual([]);
});

it("on paper every row stands, and afterwards a screenful again", () => {
  const items = all.slice(0, 100);
  shown(null, items);
  window.dispatchEvent(new Event("beforeprint"));
  expect(document.querySelectorAll('[role="option"]').length).toBe(items.length);
  window.dispatchEvent(new Event("afterprint"));
  expect(document.querySelectorAll('[role="option"]').length).toBeLessThan(60);
});
