import { Exchange, backoff_ms, type Outcome } from "./exchange";
import { newId } from "./ids";
import { Presences } from "./presence.svelte";
import type { Tables } from "./tables.svelte";
import type { Acknowledged, AnyCommand, AnyServerFrame, Welcome } from "./types";

/**
 * `joining` until all rows are there, `live` after; `silent` when nothing was heard for too long;
 * `waiting` between attempts; `ended` when the server said goodbye for good or wants a newer page.
 */
export type ConnectionState = "connecting" | "joining" | "live" | "silent" | "waiting" | "ended";

/** Ours: the server sends a pulse every five seconds, so two lost ones show and four are a cut. */
const SILENT_AFTER_MS = 12_000;
const DEAD_AFTER_MS = 20_000;
const LOOK_EVERY_MS = 1_000;
/** Ours: somebody who moves along a row of cells is told where he stops, not where he passes. */
const ATTEND_AFTER_MS = 150;
/** Goodbyes after which the same station may simply come back. */
const COME_BACK = new Set(["too-slow", "stopping", "no-hello"]);

/** The desk refused a command. `code` and `fields` make the sentence `refusal-CODE`. */
export class CommandRefused extends Error {
  readonly code: string;
  readonly fields: Record<string, string>;

  constructor(code: string, fields: Record<string, string>) {
    super(code);
    this.name = "CommandRefused";
    this.code = code;
    this.fields = fields;
  }
}

type Waiter = { done: (answer: Acknowledged) => void; failed: (why: CommandRefused) => void };

/** The one socket of a station: keeps it up, keeps the tables true, answers for each command. */
export class Connection {
  state = $state<ConnectionState>("connecting");
  /** Who we are, as the server said last. */
  welcome = $state.raw<Welcome | null>(null);
  /** False while the exercise cannot record; then only safety commands pass. */
  writing = $state(true);
  /** Why the server said goodbye; empty while it has not. */
  goodbye = $state("");
  /** Commands given and not yet answered. */
  unanswered = $state(0);
  /** Server clock minus this browser's, in milliseconds. */
  offset_ms = $state(0);
  /** When anything was last heard, by this browser's clock. */
  heard_ms = $state(Date.now());

  /** Where the others work who see what we see. */
  readonly presences = new Presences();

  readonly #url: string;
  readonly #tables: Tables;
  readonly #signedOut: () => Promise<boolean>;
  readonly #exchange = new Exchange();
  readonly #waiters = new Map<string, Waiter>();
  #socket: WebSocket | null = null;
  #attempt = 0;
  /** When the present attempt to connect began. */
  #begun_ms = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #look: ReturnType<typeof setInterval> | undefined;
  #moved: ReturnType<typeof setTimeout> | undefined;

  /** `signedOut` asks the server whether this browser still has a session at all. */
  constructor(url: string, tables: Tables, signedOut: () => Promise<boolean>) {
    this.#url = url;
    this.#tables = tables;
    this.#signedOut = signedOut;
  }

  open(): void {
    this.#look = setInterval(() => this.#watch(), LOOK_EVERY_MS);
    window.addEventListener("online", this.#hurry);
    this.#connect();
  }

  close(): void {
    clearInterval(this.#look);
    clearTimeout(this.#retry);
    clearTimeout(this.#moved);
    window.removeEventListener("online", this.#hurry);
    this.state = "ended";
    this.#drop();
  }

  /**
   * Ask the desk. Resolves when durable, rejects with `CommandRefused`; survives a lost socket. An
   * `id` kept elsewhere makes it survive a lost page too: the desk answers a repeat with its first
   * answer.
   */
  give(command: AnyCommand, id = newId()): Promise<Acknowledged> {
    return new Promise((done, failed) => {
      this.#waiters.set(id, { done, failed });
      const frame = this.#exchange.give(id, $state.snapshot(command) as AnyCommand);
      if (frame !== null) this.#socket?.send(JSON.stringify(frame));
      this.unanswered = this.#exchange.unanswered;
    });
  }

  /** Tell the others where the person here works, once he stays there; an empty place when not. */
  attend(place: string, field = ""): void {
    clearTimeout(this.#moved);
    this.#moved = setTimeout(() => {
      const frame = this.#exchange.attend(place, field);
      if (frame !== null) this.#socket?.send(JSON.stringify(frame));
    }, ATTEND_AFTER_MS);
  }

  /** Somebody else fills this station now: forget all that was seen, and join anew. */
  rejoin(): void {
    if (this.welcome === null) return;
    this.#exchange.forget();
    clearTimeout(this.#moved);
    this.presences.forget();
    this.#tables.replace([]);
    this.#waiters.clear();
    this.unanswered = 0;
    this.goodbye = "";
    this.welcome = null;
    this.#drop();
    this.#connect();
  }

  #connect(): void {
    clearTimeout(this.#retry);
    this.state = "connecting";
    this.#begun_ms = Date.now();
    const socket = new WebSocket(this.#url);
    this.#socket = socket;
    socket.onopen = () => socket.send(JSON.stringify(this.#exchange.opened()));
    socket.onmessage = (message: MessageEvent<string>) => {
      if (socket === this.#socket) this.#hear(message.data);
    };
    socket.onclose = () => this.#lost(socket);
  }

  #hear(data: string): void {
    this.heard_ms = Date.now();
    const outcome = this.#exchange.received(JSON.parse(data) as AnyServerFrame);
    if (outcome !== null) this.#do(outcome);
    this.unanswered = this.#exchange.unanswered;
    if (this.#exchange.joined && this.state !== "ended") {
      this.state = this.#exchange.number === null ? "joining" : "live";
    }
  }

  #do(outcome: Outcome): void {
    switch (outcome.kind) {
      case "welcomed":
        return this.#welcomed(outcome.welcome);
      case "replaced":
        return this.#tables.replace(outcome.rows);
      case "changed":
        return this.#tables.apply(outcome.changes);
      case "acknowledged":
        return this.#settle(outcome.answer.id, (waiter) => waiter.done(outcome.answer));
      case "refused": {
        const { id, code, fields } = outcome.answer;
        return this.#settle(id, (waiter) => waiter.failed(new CommandRefused(code, fields)));
      }
      case "journal":
        this.writing = outcome.writing;
        return;
      case "presence":
        return this.presences.take(outcome.who);
      case "pulse":
        this.offset_ms = outcome.wall_ms - Date.now();
        return;
      case "goodbye":
        return this.#leave(outcome.code);
      case "outdated":
        return this.#leave("outdated");
      default:
        outcome satisfies never;
    }
  }

  #welcomed(welcome: Welcome): void {
    this.#attempt = 0;
    this.welcome = welcome;
    // The server tells a newcomer where everybody is.
    this.presences.forget();
    // Somebody who may see other things: what the last one saw must not stay for a moment.
    if (this.#exchange.number === null) this.#tables.replace([]);
    this.writing = true;
    this.offset_ms = welcome.wall_ms - Date.now();
    for (const frame of this.#exchange.resend()) this.#socket?.send(JSON.stringify(frame));
  }

  #settle(id: string, how: (waiter: Waiter) => void): void {
    const waiter = this.#waiters.get(id);
    this.#waiters.delete(id);
    if (waiter !== undefined) how(waiter);
  }

  #leave(code: string): void {
    if (COME_BACK.has(code)) return;
    if (code === "handed-over") return this.rejoin();
    this.goodbye = code;
    this.state = "ended";
    // Nothing of what was seen stays on a screen that nobody is signed in at.
    this.welcome = null;
    this.presences.forget();
    this.#tables.replace([]);
    this.#drop();
  }

  #lost(socket: WebSocket): void {
    if (socket !== this.#socket) return;
    this.#socket = null;
    this.#exchange.lost();
    if (this.state === "ended") return;
    this.state = "waiting";
    this.#retry = setTimeout(() => void this.#again(), backoff_ms(this.#attempt, Math.random()));
    this.#attempt += 1;
  }

  /** A browser does not say why a socket was refused, so ask whether we are still signed in. */
  async #again(): Promise<void> {
    if (await this.#signedOut()) this.#leave("not-signed-in");
    else if (this.state === "waiting") this.#connect();
  }

  #watch(): void {
    const quiet_ms = Date.now() - Math.max(this.heard_ms, this.#begun_ms);
    if (this.state === "live" && quiet_ms > SILENT_AFTER_MS) this.state = "silent";
    if (quiet_ms <= DEAD_AFTER_MS || this.#socket === null) return;
    this.#drop();
    this.#connect();
  }

  readonly #hurry = (): void => {
    if (this.state !== "waiting") return;
    this.#attempt = 0;
    this.#connect();
  };

  #drop(): void {
    const socket = this.#socket;
    this.#socket = null;
    socket?.close();
    this.#exchange.lost();
  }
}
