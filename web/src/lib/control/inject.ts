import type { DeliveryMeans, DraftLine, Precedence } from "../wire/types";

/** An inject while it is written in play: what fits on one screen. */
export type Inject = {
  title: string;
  body: string;
  language: string;
  sender: string;
  to: string[];
  means: DeliveryMeans;
  precedence: Precedence;
  /** Nations that may have it; empty means all. */
  release: string[];
  storyline: string;
  objective: string;
};

export function newInject(language: string): Inject {
  return {
    title: "", body: "", language, sender: "", to: [], means: "email", precedence: "routine",
    release: [], storyline: "", objective: "",
  };
}

/** Keys of the fields that still keep it from being handed in. */
export function lacking(inject: Inject): string[] {
  const words = inject.title.trim() === "" ? ["title"] : [];
  return inject.to.length === 0 ? [...words, "to"] : words;
}

/** Handed in at once; the desk knows by itself that it was written in play. */
export function commandOf(inject: Inject, id: string, controller: string, now_ms: number | null): DraftLine {
  const { language, sender, to, means, precedence, release, storyline, objective } = inject;
  const body = inject.body.trim();
  return {
    command: "msel.draft",
    line: {
      id,
      kind: "inject",
      rule: "by_hand",
      planned_ms: now_ms === null ? null : Math.floor(now_ms / 60_000) * 60_000,
      sender,
      to: [...to],
      means,
      precedence,
      storyline,
      controller,
      objectives: objective === "" ? [] : [objective],
      release: release.length === 0 ? ["ALL"] : [...release],
    },
    title: { language, body: inject.title.trim() },
    body: body === "" ? null : { language, body },
    submit: true,
  };
}
