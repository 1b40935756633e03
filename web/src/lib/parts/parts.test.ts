import { expect, it } from "vitest";
import { fits, isTyping, keyName, type Shortcut } from "./keys.svelte";
import { rowAfter } from "./list-keys";

const shortcut = (more: Partial<Shortcut>): Shortcut => ({
  code: "KeyA",
  title: "keys-help",
  run: () => undefined,
  ...more,
});
const press = (init: KeyboardEventInit): KeyboardEvent => new KeyboardEvent("keydown", init);

it("a key works by its place, whatever the layout prints on it", () => {
  expect(fits(shortcut({}), press({ code: "KeyA", key: "ф" }))).toBe(true);
  expect(fits(shortcut({}), press({ code: "KeyQ", key: "a" }))).toBe(false);
});

it("a key with Alt is another one than without", () => {
  const tab = shortcut({ code: "Digit1", alt: true });
  expect(fits(tab, press({ code: "Digit1", altKey: true }))).toBe(true);
  expect(fits(tab, press({ code: "Digit1" }))).toBe(false);
  expect(fits(shortcut({}), press({ code: "KeyA", altKey: true }))).toBe(false);
  expect(fits(shortcut({}), press({ code: "KeyA", ctrlKey: true }))).toBe(false);
  expect(fits(shortcut({ ctrl: true }), press({ code: "KeyA", metaKey: true }))).toBe(true);
});

it("the question mark opens the help where a Cyrillic layout has it", () => {
  const help = shortcut({ code: "Slash", shift: true, key: "?" });
  expect(fits(help, press({ code: "Digit7", key: "?", shiftKey: true }))).toBe(true);
  expect(fits(help, press({ code: "Slash", key: ",", shiftKey: true }))).toBe(true);
  expect(fits(help, press({ code: "Slash", key: ".", shiftKey: false }))).toBe(false);
});

it("bare keys are off while somebody types", () => {
  expect(isTyping(document.createElement("textarea"))).toBe(true);
  expect(isTyping(document.createElement("input"))).toBe(true);
  expect(isTyping(document.createElement("button"))).toBe(false);
});

it("a key is called what is printed on it", () => {
  expect(keyName(shortcut({ code: "Digit3", alt: true }))).toBe("Alt+3");
  expect(keyName(shortcut({ code: "F9" }))).toBe("F9");
});

it("arrows, pages and ends move in a list and stop at its edges", () => {
  expect(rowAfter("ArrowDown", 4, 10, 20)).toBe(5);
  expect(rowAfter("ArrowDown", 19, 10, 20)).toBe(19);
  expect(rowAfter("ArrowUp", 0, 10, 20)).toBe(0);
  expect(rowAfter("ArrowDown", -1, 10, 20)).toBe(0);
  expect(rowAfter("PageDown", 4, 10, 20)).toBe(14);
  expect(rowAfter("PageUp", 4, 10, 20)).toBe(0);
  expect(rowAfter("End", 4, 10, 20)).toBe(19);
  expect(rowAfter("Home", 4, 10, 20)).toBe(0);
});

it("other keys, and an empty list, move nothing", () => {
  expect(rowAfter("a", 4, 10, 20)).toBeNull();
  expect(rowAfter("End", -1, 10, 0)).toBeNull();
});
