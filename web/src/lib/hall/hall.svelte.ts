import { CommandRefused } from "../wire/connection.svelte";
import { whyNot } from "../signin/why-not";
import { wording } from "../wording/say.svelte";
import {
  createExercise,
  exercises,
  openFolder,
  restore,
  signInToHall,
  type FolderFinding,
  type HallExercise,
  type Opened,
} from "./api";

/** What the administrator of this server sees: its exercises, and whether the door is open to him. */
export class Hall {
  door = $state<"asking" | "locked" | "open">("asking");
  exercises = $state.raw<readonly HallExercise[]>([]);
  findings = $state.raw<readonly FolderFinding[]>([]);
  /** Id of what was made, opened or restored last. */
  made = $state("");
  why = $state("");
  busy = $state(false);

  async look(): Promise<void> {
    try {
      this.exercises = await exercises();
      this.door = "open";
    } catch (failure) {
      if (!(failure instanceof CommandRefused)) this.why = whyNot(failure);
      this.door = "locked";
    }
  }

  async unlock(code: string): Promise<void> {
    await this.#try(async () => {
      await signInToHall(code.trim());
    });
  }

  create(name: string): Promise<void> {
    return this.#make(() => createExercise(name.trim()));
  }

  open(files: Iterable<File>): Promise<void> {
    return this.#make(() => openFolder(files, wording.language));
  }

  restore(file: File): Promise<void> {
    return this.#make(() => restore(file));
  }

  #make(how: () => Promise<Opened>): Promise<void> {
    return this.#try(async () => {
      const opened = await how();
      this.findings = opened.findings;
      this.made = opened.id ?? "";
    });
  }

  async #try(what: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.why = "";
    this.made = "";
    this.findings = [];
    try {
      await what();
      await this.look();
    } catch (failure) {
      this.why = whyNot(failure);
    } finally {
      this.busy = false;
    }
  }
}
