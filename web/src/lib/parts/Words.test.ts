import { render, screen } from "@testing-library/svelte";
import { expect, it } from "vitest";
import type { HumanText } from "../wire/types";
import Words from "./Words.svelte";

const text: HumanText = {
  id: "t",
  source: "en",
  version: 2,
  versions: [
    { language: "en", body: "Fence cut", state: "source", of_version: 2, author: "", checker: "" },
    { language: "ru", body: "Ограда", state: "checked", of_version: 1, author: "", checker: "" },
  ],
};

it("an untranslated text is shown in its source language with its mark", () => {
  render(Words, { text, reads: ["ur"] });
  expect(screen.getByText("Fence cut").getAttribute("lang")).toBe("en");
  expect(screen.getByText("EN only")).toBeTruthy();
});

it("a stale translation says so", () => {
  render(Words, { text, reads: ["ru"] });
  expect(screen.getByText("Ограда").getAttribute("lang")).toBe("ru");
  expect(screen.getByText("stale")).toBeTruthy();
});

it("the source itself bears no mark", () => {
  const { container } = render(Words, { text, reads: ["en"] });
  expect(container.querySelector(".mark")).toBeNull();
});
