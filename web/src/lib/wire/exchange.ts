import type { AnyCommand, AnyRow, AnyServerFrame, AnyStationFrame, Change } from "./types";
import type { Acknowledged, Attend, Presence, Refused, Welcome } from "./types";

/** The envelope this page speaks; a server with another number needs a reload of the page. */
export const SCHEMA = 3;

/** What a frame means to the page, in the order it must be done. */
export type Outcome =
  | { kind: "welcomed"; welcome: Welcome }
  | { kind: "replaced"; rows: AnyRow[] }
  | { kind: "changed"; changes: Change[] }
  | { kind: "acknowledged"; answer: Acknowledged }
  | { kind: "refused"; answer: Refused }
  | { kind: "journal"; writing: boolean }
  | { kind: "presence"; who: Presence }
  | { kind: "pulse"; wall_ms: number }
  | { kind: "goodbye"; code: string }
  | { kind: "outdated"; schema: number };

/**
 * The talk between a page and the server, without the socket: which number we have, which commands
 * are unanswered, what to say when the line comes back.
 */
export class Exchange {
  /** The last number whose changes we hold in full; null before the first whole snapshot. */
  number: number | null = null;
  /** Whose view that number counts in, as the last welcome named it. */
  #view = "";
  /** True between the server's welcome and the loss of the socket. */
  joined = false;
  /** Rows of a snapshot that is still arriving; null while none is. */
  #arriving: AnyRow[] | null = null;
  readonly #unanswered = new Map<string, AnyCommand>();
  /** Where the person here works now; null before he was anywhere. */
  #attending: Attend | null = null;

  get unanswered(): number {
    return this.#unanswered.size;
  }

  /** Pages of the snapshot that is arriving, in rows. */
  get arrived(): number {
    return this.#arriving?.length ?? 0;
  }

  opened(): AnyStationFrame {
    return { frame: "hello", schema: SCHEMA, number: this.number, view: this.#view };
  }

  /** A half-received snapshot is worth nothing: the next hello asks for what we hold in full. */
  lost(): void {
    this.joined = false;
    this.#arriving = null;
  }

  /** Another billet sits here now: nothing of what the last one saw may stay. */
  forget(): void {
    this.lost();
    this.number = null;
    this.#unanswered.clear();
    this.#attending = null;
  }

  /** Remember the command until it is answered; returns what to send at once, if anything. */
  give(id: string, command: AnyCommand): AnyStationFrame | null {
    this.#unanswered.set(id, command);
    return this.joined ? { frame: "give", id, command } : null;
  }

  /** Remember where the person works; returns what to send at once, if anything. */
  attend(place: string, field: string): AnyStationFrame | null {
    const before = this.#attending;
    if (before?.place === place && before.field === field) return null;
    this.#attending = { frame: "attend", place, field };
    return this.joined ? this.#attending : null;
  }

  /**
   * After a welcome: every unanswered command again, with the id it had, in the order given; and
   * where the person works, which a server forgets with the socket.
   */
  resend(): AnyStationFrame[] {
    const given = [...this.#unanswered].map(
      ([id, command]): AnyStationFrame => ({ frame: "give", id, command }),
    );
    return this.#attending?.place ? [...given, this.#attending] : given;
  }

  received(frame: AnyServerFrame): Outcome | null {
    switch (frame.frame) {
      case "welcome":
        if (frame.schema !== SCHEMA) return { kind: "outdated", schema: frame.schema };
        this.joined = true;
        // What another viewer was told is worth nothing under this one's number.
        if (frame.view !== this.#view) this.number = null;
        this.#view = frame.view;
        return { kind: "welcomed", welcome: frame };
      case "snapshot":
        return this.#page(frame.number, frame.rows, frame.first, frame.last);
      case "update":
        return this.#update(frame.number, frame.changes);
      case "alarm":
        return { kind: "changed", changes: frame.changes };
      case "ack":
        this.#unanswered.delete(frame.id);
        return { kind: "acknowledged", answer: frame };
      case "refusal":
        this.#unanswered.delete(frame.id);
        return { kind: "refused", answer: frame };
      case "journal":
        return { kind: "journal", writing: frame.writing };
      case "presence":
        return { kind: "presence", who: frame };
      case "pulse":
        return { kind: "pulse", wall_ms: frame.wall_ms };
      case "goodbye":
        return { kind: "goodbye", code: frame.code };
      default:
        frame satisfies never;
        return null;
    }
  }

  #page(number: number, rows: AnyRow[], first: boolean, last: boolean): Outcome | null {
    if (first) this.#arriving = [];
    if (this.#arriving === null) throw new Error("a snapshot page came before its first");
    this.#arriving.push(...rows);
    if (!last) return null;
    const all = this.#arriving;
    this.#arriving = null;
    this.number = number;
    return { kind: "replaced", rows: all };
  }

  #update(number: number, changes: Change[]): Outcome {
    this.number = Math.max(number, this.number ?? 0);
    return { kind: "changed", changes };
  }
}

/** How long to wait before the next attempt: doubling, at most five seconds, spread by chance. */
export function backoff_ms(attempt: number, chance: number): number {
  const longest = Math.min(5_000, 500 * 2 ** Math.min(attempt, 10));
  return Math.round(longest * (0.5 + chance / 2));
}
