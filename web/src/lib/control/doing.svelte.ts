import { actionsOf, asksWhy, commandFor, type Action, type ActionName } from "../msel/actions";
import { circumstancesOf } from "../msel/circumstances";
import type { Station } from "../station/station.svelte";
import { CommandRefused } from "../wire/connection.svelte";
import type { AnyCommand, LineRow } from "../wire/types";

/** Refusals that only mean that somebody else was faster. */
const OVERTAKEN: readonly string[] = ["line-not-in-state", "alternative-chosen"];

/** What is being done to lines at this station, one key or button at a time. */
export class Doing {
  readonly station: Station;
  /** An action that waits for its reason, and the line it is for. */
  asking = $state.raw<{ action: Action; line: LineRow } | null>(null);
  /** Lines that somebody else dealt with just before. */
  overtaken = $state.raw<ReadonlySet<string>>(new Set());

  constructor(station: Station) {
    this.station = station;
  }

  actions(line: LineRow): Action[] {
    return actionsOf(line, circumstancesOf(this.station));
  }

  action(line: LineRow, name: ActionName): Action | undefined {
    return this.actions(line).find((action) => action.name === name);
  }

  async press(action: Action, line: LineRow): Promise<void> {
    if (action.blocked !== null) return;
    if (asksWhy(action.name)) this.asking = { action, line };
    else await this.give(line.id, commandFor(action.name, line.id));
  }

  async withReason(reason: string, until_ms: number | null): Promise<void> {
    if (this.asking === null) return;
    const { action, line } = this.asking;
    if (await this.give(line.id, commandFor(action.name, line.id, reason.trim(), until_ms))) {
      this.asking = null;
    }
  }

  /** Commands one after the other; whether all were taken. What another did first is no error. */
  async give(line: string, ...commands: AnyCommand[]): Promise<boolean> {
    for (const command of commands) {
      try {
        await this.station.give(command);
      } catch (why) {
        if (!isOvertaken(why)) this.station.notices.tellRefusal(why);
        else this.overtaken = new Set([...this.overtaken, line]);
        return false;
      }
    }
    return true;
  }
}

function isOvertaken(why: unknown): boolean {
  return why instanceof CommandRefused && OVERTAKEN.includes(why.code);
}
