import type { Station } from "../station/station.svelte";

/** What the plan's own check has found: `finding-CODE` with these fields, at a place such as line/CT-07. */
export type Finding = {
  code: string;
  fields: Record<string, string>;
  item: string;
  weight: string;
};

const QUIET_MS = 1_200;

/** The plan's faults as the server sees them now, asked for anew once the plan has stood still. */
export class Findings {
  readonly station: Station;
  all = $state.raw<readonly Finding[]>([]);
  #tag = "";
  #wait: ReturnType<typeof setTimeout> | undefined;

  readonly #byItem = $derived.by(() => {
    const places = new Map<string, Finding[]>();
    for (const finding of this.all) places.set(finding.item, [...(places.get(finding.item) ?? []), finding]);
    return places;
  });

  constructor(station: Station) {
    this.station = station;
  }

  of(line: string): readonly Finding[] {
    return this.#byItem.get(`line/${line}`) ?? [];
  }

  count(line: string): number {
    return this.of(line).length;
  }

  /** Something of the plan changed. */
  soon(): () => void {
    clearTimeout(this.#wait);
    this.#wait = setTimeout(() => void this.#look(), QUIET_MS);
    return () => clearTimeout(this.#wait);
  }

  async #look(): Promise<void> {
    const headers: Record<string, string> = this.#tag === "" ? {} : { "If-None-Match": this.#tag };
    const answer = await fetch(`${this.station.path}/findings`, { headers });
    if (!answer.ok) return;
    this.#tag = answer.headers.get("ETag") ?? "";
    this.all = ((await answer.json()) as { findings: Finding[] }).findings;
  }
}

/** Lines that a finding is about, or that its sentence names. */
export function linesNamed({ item, fields }: Finding): string[] {
  const [kind, id = ""] = item.split("/");
  const named = (fields["lines"] ?? "").split(", ").filter(Boolean);
  return kind === "line" ? [id, ...named] : named;
}
