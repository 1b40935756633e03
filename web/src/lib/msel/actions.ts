import type { AnyCommand, ClockState, LineKind, LineRow, LineStatus, Role } from "../wire/types";
import { OPEN } from "./status";

/** What may be done to a line, as `msel/decide` and `people/authority` have it. */
export type ActionName =
  | "submit" | "approve" | "return" | "synchronize" | "release" | "complete" | "defer"
  | "resume" | "omit" | "retire" | "recall" | "hold" | "unhold";

/** What a person must add: nothing, a second press, a reason, or a reason and perhaps a time. */
export type Needs = "nothing" | "confirm" | "reason" | "time";

/** A refusal that is known before asking. */
export type Why = { code: string; fields: Record<string, string> };

export type Action = {
  name: ActionName;
  /** `event.code` of its key. */
  code: string;
  needs: Needs;
  /** Null where nothing is known to stand against it. */
  blocked: Why | null;
};

/** What must be known beside the line itself. */
export type Circumstances = {
  role: Role;
  billet: string;
  clock: ClockState;
  halted: boolean;
  statusOf: (line: string) => LineStatus | undefined;
  /** The line that was sent of those of which one is; empty where none was yet. */
  chosenOf: (alternative: string) => string;
};

type Rule = { roles: readonly Role[]; from: readonly LineStatus[]; code: string; needs: Needs };

const PLANNERS: readonly Role[] = ["director", "msel_manager"];
const CONTROL: readonly Role[] = ["director", "msel_manager", "controller"];
const DELIVERING: readonly LineKind[] = ["inject", "contextual", "contingency", "information"];

/** The usual next step of a life stands first. */
const RULES: Record<ActionName, Rule> = {
  submit: { roles: CONTROL, from: ["draft"], code: "KeyS", needs: "nothing" },
  approve: { roles: PLANNERS, from: ["submitted"], code: "KeyA", needs: "nothing" },
  synchronize: { roles: PLANNERS, from: ["approved"], code: "KeyY", needs: "nothing" },
  release: { roles: CONTROL, from: ["synchronized"], code: "KeyR", needs: "confirm" },
  complete: { roles: CONTROL, from: ["released", "synchronized"], code: "KeyC", needs: "nothing" },
  resume: { roles: CONTROL, from: ["deferred"], code: "KeyU", needs: "nothing" },
  hold: { roles: CONTROL, from: OPEN, code: "KeyH", needs: "nothing" },
  unhold: { roles: CONTROL, from: OPEN, code: "KeyH", needs: "nothing" },
  return: {
    roles: PLANNERS, from: ["submitted", "approved", "synchronized"], code: "KeyB", needs: "reason",
  },
  defer: { roles: CONTROL, from: ["approved", "synchronized"], code: "KeyD", needs: "time" },
  omit: { roles: PLANNERS, from: OPEN, code: "KeyO", needs: "reason" },
  retire: { roles: PLANNERS, from: OPEN, code: "KeyX", needs: "reason" },
  recall: { roles: CONTROL, from: ["released", "complete"], code: "KeyW", needs: "reason" },
};

export function delivers(line: Pick<LineRow, "kind" | "to">): boolean {
  const reachesSomebody = line.kind === "administrative" && line.to.length > 0;
  return DELIVERING.includes(line.kind) || reachesSomebody;
}

/** Actions of a line in its state for this role, in the order of the buttons. */
export function actionsOf(line: LineRow, now: Circumstances): Action[] {
  return (Object.keys(RULES) as ActionName[])
    .filter((name) => fits(name, line, now.role))
    .map((name) => {
      const { code, needs } = RULES[name];
      return { name, code, needs, blocked: blocked(name, line, now) };
    });
}

/** Whether a person must say why, in a dialog of its own. */
export function asksWhy(name: ActionName): boolean {
  const { needs } = RULES[name];
  return needs === "reason" || needs === "time";
}

export function mayEdit(line: Pick<LineRow, "status">, role: Role): boolean {
  return CONTROL.includes(role) && OPEN.includes(line.status);
}

export function mayPlan(role: Role): boolean {
  return PLANNERS.includes(role);
}

export function mayDraft(role: Role): boolean {
  return CONTROL.includes(role);
}

export function commandFor(
  name: ActionName,
  line: string,
  reason = "",
  until_ms: number | null = null,
): AnyCommand {
  switch (name) {
    case "return":
      return { command: "msel.return", line, reason };
    case "recall":
      return { command: "msel.recall", line, reason };
    case "omit":
      return { command: "msel.omit", line, reason };
    case "retire":
      return { command: "msel.retire", line, reason };
    case "defer":
      return { command: "msel.defer", line, reason, until_ms };
    default:
      return { command: `msel.${name}`, line };
  }
}

function fits(name: ActionName, line: LineRow, role: Role): boolean {
  const { roles, from } = RULES[name];
  if (name === "hold" && line.held) return false;
  if (name === "unhold" && !line.held) return false;
  // What delivers something is complete only after it was sent.
  if (name === "complete" && line.status === "synchronized" && delivers(line)) return false;
  return roles.includes(role) && from.includes(line.status);
}

function blocked(name: ActionName, line: LineRow, now: Circumstances): Why | null {
  switch (name) {
    case "approve":
      return line.author === now.billet ? why("own-line", { line: line.id }) : null;
    case "synchronize":
    case "resume":
      return addressesNobody(line);
    case "release":
      return notPlaying(now) ?? notReady(line, now) ?? addressesNobody(line);
    default:
      return null;
  }
}

function notPlaying({ halted, clock }: Circumstances): Why | null {
  if (halted) return why("exercise-halted", {});
  const plays = clock === "running" || clock === "paused";
  return plays ? null : why("exercise-not-running", { state: clock });
}

function notReady(line: LineRow, { statusOf, chosenOf }: Circumstances): Why | null {
  const chosen = line.alternative === "" ? "" : chosenOf(line.alternative);
  if (chosen !== "") return why("alternative-chosen", { line: line.id, chosen });
  if (line.held) return why("line-held-back", { line: line.id });
  const before = line.prerequisite === "" ? undefined : statusOf(line.prerequisite);
  const open = before !== undefined && before !== "released" && before !== "complete";
  const fields = { line: line.id, prerequisite: line.prerequisite };
  return open ? why("prerequisite-open", fields) : null;
}

function addressesNobody(line: LineRow): Why | null {
  const nobody = delivers(line) && line.to.length === 0 && line.means !== "news";
  return nobody ? why("line-addresses-nobody", { line: line.id }) : null;
}

function why(code: string, fields: Record<string, string>): Why {
  return { code, fields };
}
