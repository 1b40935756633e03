import { place } from "../../routes/place.svelte";
import { Kept } from "../parts/kept";
import { CommandRefused } from "../wire/connection.svelte";
import { say } from "../wording/say.svelte";
import type { Station } from "../station/station.svelte";
import type { AnyCommand, DecisionRow, RequestRow } from "../wire/types";
import { holds, inFolder, inOrder, newDecision, newRequest, type DecisionDraft, type Folder, type RequestDraft } from "./requests";

export type Log = "requests" | "decisions";

/** What the panel of requests and decisions remembers. */
export class StaffDesk {
  log = $state<Log>("requests");
  folder = $state<Folder>("waiting");
  query = $state("");
  /** What is being written. */
  writing = $state<"request" | "decision" | null>(null);
  refusal = $state.raw<CommandRefused | null>(null);
  readonly #kept: Kept;
  readonly #station: Station;

  readonly requests = $derived.by(() => {
    const station = this.#station;
    const mine = (address: string): boolean => station.isMine(address);
    const ofCell = (address: string): boolean => station.isOfCell(address);
    const rows = inFolder(inOrder(station.tables.request.all), this.folder, mine, ofCell);
    return rows.filter((row) => this.#holds([row.number, row.from_post, row.to, ...row.passed], [row.question, row.why]));
  });
  readonly decisions = $derived.by(() => {
    const rows = this.#station.tables.decision.all.filter((row) =>
      this.#holds([row.from_post, row.authority], [row.subject, row.reason, ...row.options]),
    );
    return rows.sort((a, b) => b.exercise_ms - a.exercise_ms || (b.id < a.id ? -1 : 1));
  });
  readonly request = $derived.by((): RequestRow | undefined => this.#station.tables.request.get(place.item));
  readonly decision = $derived.by((): DecisionRow | undefined => this.#station.tables.decision.get(place.item));

  constructor(station: Station) {
    this.#station = station;
    this.#kept = new Kept("staff", station);
    if (station.tables.decision.has(place.item)) this.log = "decisions";
  }

  show(id: string): void {
    this.writing = null;
    this.refusal = null;
    place.show("requests", id);
  }

  begin(): void {
    this.refusal = null;
    this.writing = this.log === "requests" ? "request" : "decision";
  }

  requestDraft(): RequestDraft {
    const text = this.#kept.get("request");
    return text === "" ? newRequest(this.#language, this.#release) : (JSON.parse(text) as RequestDraft);
  }

  decisionDraft(): DecisionDraft {
    const text = this.#kept.get("decision");
    if (text !== "") return JSON.parse(text) as DecisionDraft;
    return newDecision(this.#language, this.#release, this.#station.cellId);
  }

  kept(name: string): string {
    return this.#kept.get(name);
  }

  keep(name: string, text: string): void {
    this.#kept.put(name, text);
  }

  discard(name: string): void {
    this.#kept.put(name, "");
    this.writing = null;
  }

  /** Whether the desk took it; the reason why not stays on the sheet. */
  async send(command: AnyCommand, name: string, done: string): Promise<boolean> {
    this.refusal = null;
    try {
      const { created } = await this.#station.give(command);
      this.discard(name);
      const number = this.#station.tables.request.get(created)?.number ?? created;
      this.#station.notices.tellDone(say(done, { number }));
      if (created !== "") this.show(created);
      return true;
    } catch (failure) {
      if (!(failure instanceof CommandRefused)) throw failure;
      this.refusal = failure;
      return false;
    }
  }

  #holds(parts: string[], texts: RequestRow["question"][]): boolean {
    const names = parts.map((part) => this.#station.name(part));
    return holds(this.query, [...parts, ...names], texts);
  }

  get #language(): string {
    return this.#station.writes[0] ?? "en";
  }

  get #release(): readonly string[] {
    return this.#station.exercise?.default_release ?? ["ALL"];
  }
}
