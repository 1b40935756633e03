import { createContext } from "svelte";
import { ExerciseClock } from "../clock/exercise-clock.svelte";
import { formatDtg } from "../clock/dtg";
import { stationPath } from "../../routes/route";
import { me } from "../hall/api";
import { inLanguage, type Reading } from "../wording/text";
import { wording } from "../wording/say.svelte";
import { Connection } from "../wire/connection.svelte";
import type { Presences } from "../wire/presence.svelte";
import { Tables } from "../wire/tables.svelte";
import type { Acknowledged, AnyCommand, HumanText, Role } from "../wire/types";
import { Notices } from "./notices.svelte";

/** The screen somebody works at: who he is, what he sees, and his way to the desk. */
export class Station {
  readonly tables = new Tables();
  readonly notices = new Notices();
  readonly connection: Connection;
  readonly clock: ExerciseClock;
  readonly exerciseId: string;
  readonly stationId: string;
  /** Where this station lives on the server; its session counts only below it. */
  readonly path: string;

  constructor(exerciseId: string, stationId: string) {
    this.exerciseId = exerciseId;
    this.stationId = stationId;
    this.path = stationPath(exerciseId, stationId);
    const scheme = location.protocol === "https:" ? "wss:" : "ws:";
    const url = `${scheme}//${location.host}${this.path}/socket`;
    const signedOut = async (): Promise<boolean> => (await me(this.path)) === "signed-out";
    this.connection = new Connection(url, this.tables, signedOut);
    this.clock = new ExerciseClock(
      () => this.tables.clock.all[0],
      () => this.connection.offset_ms,
    );
  }

  open(): void {
    this.connection.open();
    this.clock.start();
  }

  close(): void {
    this.connection.close();
    this.clock.stop();
  }

  /** Give a command. Resolves when it is durable; rejects with `CommandRefused`. */
  give(command: AnyCommand, id?: string): Promise<Acknowledged> {
    return this.connection.give(command, id);
  }

  /**
   * Give a command and tell the person if it is refused. Returns the answer, or null where it was
   * refused: for buttons that have nothing more to say.
   */
  async ask(command: AnyCommand): Promise<Acknowledged | null> {
    try {
      return await this.give(command);
    } catch (why) {
      this.notices.tellRefusal(why);
      return null;
    }
  }

  /** Where the others work now who see what we see: of a row, `at("line/CT-07")`. */
  get presence(): Presences {
    return this.connection.presences;
  }

  /** Tell them where the person here works: row tag and id; empty when he left. */
  attend(place: string, field = ""): void {
    this.connection.attend(place, field);
  }

  get role(): Role {
    return this.connection.welcome?.role ?? "observer";
  }

  get excon(): boolean {
    return this.connection.welcome?.excon ?? false;
  }

  get postId(): string {
    return this.connection.welcome?.post ?? "";
  }

  get billetId(): string {
    return this.connection.welcome?.billet ?? "";
  }

  /** Locks what is kept on this computer; another billet or a later sign-in has another. */
  get draftKey(): string {
    return this.connection.welcome?.draft_key ?? "";
  }

  get cellId(): string {
    return this.tables.post.get(this.postId)?.cell ?? this.billet?.cell ?? "";
  }

  get billet() {
    return this.tables.billet.get(this.billetId);
  }

  get exercise() {
    return this.tables.exercise.all[0];
  }

  /** Letter of the venue's zone: how exercise times are written here. */
  get zone(): string {
    return this.exercise?.venue.zone_letter ?? "Z";
  }

  /** Languages the holder reads, the screen's first. */
  get reads(): string[] {
    const own = this.connection.welcome?.languages ?? [];
    return [wording.language, ...own.filter((language) => language !== wording.language)];
  }

  /** A text as this reader gets it. */
  read(text: HumanText): Reading {
    return inLanguage(text, this.reads);
  }

  /** Body only: for names and titles, where a mark would be in the way. */
  words(text: HumanText): string {
    return this.read(text).body;
  }

  /** An exercise time as a date-time group of the venue's zone. */
  dtg(exercise_ms: number): string {
    return formatDtg(exercise_ms, this.zone);
  }

  /** What an address is called: a post's title, the name of a cell, persona or list; else its id. */
  name(address: string): string {
    const { post, cell, persona, list } = this.tables;
    const named = cell.get(address) ?? persona.get(address) ?? list.get(address);
    const title = post.get(address)?.title ?? named?.name;
    return (title && this.words(title)) || address;
  }

  /** Whether a message to this address comes to this desk; EXCON's cells answer for personas. */
  isMine(address: string): boolean {
    const meant = this.tables.persona.get(address)?.cell ?? address;
    return meant === this.postId || (meant === this.cellId && meant !== "");
  }

  /** Whether this address is of the cell here: the cell, a post of it, or a persona it plays. */
  isOfCell(address: string): boolean {
    const { post, persona } = this.tables;
    const cell = post.get(address)?.cell ?? persona.get(address)?.cell ?? address;
    return cell !== "" && cell === this.cellId;
  }

  /** Languages a text may be written in here, the holder's own first. */
  get writes(): string[] {
    const working = this.exercise?.working_languages ?? [];
    const own = this.reads.filter((language) => working.includes(language));
    return [...own, ...working.filter((language) => !own.includes(language))];
  }
}

/** The station of the screen a component stands in. */
export const [useStation, provideStation] = createContext<Station>();
