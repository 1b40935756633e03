import { untrack } from "svelte";
import { dialogs } from "./dialogs.svelte";

/** A key of the keyboard by its place (`event.code`), so that it works on every layout. */
export type Shortcut = {
  code: string;
  alt?: boolean;
  /** Control, or Command on a Mac. */
  ctrl?: boolean;
  shift?: boolean;
  /** The character, for layouts that have it elsewhere: "?" and "/". */
  key?: string;
  /** Key of its name in Fluent, for the help. */
  title: string;
  /** What the help shows; `code` and its modifiers where left out. */
  shown?: string;
  /** Works in a text field and above a dialog too. Never for a bare letter. */
  always?: boolean;
  run: () => void;
};

/** Every shortcut that works now. Later ones win, so a panel may take a key from the frame. */
class Keys {
  list = $state.raw<readonly Shortcut[]>([]);

  /** Use in an effect: `$effect(() => keys.add({...}))`. */
  add(...shortcuts: Shortcut[]): () => void {
    // Untracked, or the effect that adds a key would run again for having added it.
    this.list = [...shortcuts.toReversed(), ...untrack(() => this.list)];
    return () => (this.list = this.list.filter((known) => !shortcuts.includes(known)));
  }

  pressed(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing) return;
    // A key held down is one press: a second one confirms what cannot be taken back.
    if (event.repeat) return;
    const busy = isTyping(event.target) || dialogs.open;
    const found = this.list.find((shortcut) => fits(shortcut, event));
    if (found === undefined || (busy && !found.always)) return;
    event.preventDefault();
    found.run();
  }
}

export const keys = new Keys();

export function fits(shortcut: Shortcut, event: KeyboardEvent): boolean {
  if ((shortcut.alt ?? false) !== event.altKey) return false;
  if ((shortcut.ctrl ?? false) !== (event.ctrlKey || event.metaKey)) return false;
  if (shortcut.key !== undefined && shortcut.key === event.key) return true;
  return shortcut.code === event.code && (shortcut.shift ?? false) === event.shiftKey;
}

export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName);
}

/** "Alt+1", "F9", "R": what is printed on the key of a Latin keyboard. */
export function keyName(shortcut: Shortcut): string {
  const name = shortcut.shown ?? shortcut.code.replace(/^(Key|Digit)/, "");
  return `${shortcut.ctrl ? "Ctrl+" : ""}${shortcut.alt ? "Alt+" : ""}${name}`;
}
