import { fireEvent, render, screen } from "@testing-library/svelte";
import { createRawSnippet } from "svelte";
import { expect, it, vi } from "vitest";
import Dialog from "./Dialog.svelte";
import { dialogs } from "./dialogs.svelte";

const children = createRawSnippet(() => ({ render: () => "<p>Words</p>" }));

function opened(title: string, urgent = false) {
  const closed: string[] = [];
  const onclose = (): unknown => closed.push(title);
  const { unmount } = render(Dialog, { title, onclose, urgent, children });
  return { closed, unmount };
}

it("a dialog leaves the rest of the page alive: it is not modal to the browser", () => {
  const { unmount } = opened("FLASH");
  expect(screen.getByRole("dialog", { name: "FLASH" }).getAttribute("aria-modal")).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: "FLASH" }));
  expect(dialogs.open).toBe(true);
  unmount();
  expect(dialogs.open).toBe(false);
  expect(screen.queryByText("FLASH")).toBeNull();
});

it("Escape closes the one on top only", async () => {
  const [below, above] = [opened("Line"), opened("NO DUFF", true)];
  expect(dialogs.urgent).toBe(true);
  await fireEvent.keyDown(window, { key: "Escape" });
  expect([below.closed, above.closed]).toEqual([[], ["NO DUFF"]]);
  above.unmount();
  expect(dialogs.urgent).toBe(false);
  await fireEvent.keyDown(window, { key: "Escape" });
  expect(below.closed).toEqual(["Line"]);
});

it("focus goes back to where it was", async () => {
  const button = document.body.appendChild(document.createElement("button"));
  button.focus();
  opened("Reason").unmount();
  await vi.waitFor(() => expect(document.activeElement).toBe(button));
  button.remove();
});
