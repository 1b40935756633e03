import type { Station } from "../station/station.svelte";
import type { AnyCommand, ColumnType, IncidentLevel } from "../wire/types";
import { idsIn, optionsIn, optionsTyped } from "./structure";

export type ItemKind = "storyline" | "incident" | "gate" | "column";
export const ITEM_KINDS: readonly ItemKind[] = ["storyline", "incident", "gate", "column"];

/** A storyline, incident, gate or column while somebody writes it. */
export class StructureWriting {
  readonly station: Station;
  kind = $state<ItemKind>("storyline");
  /** Empty while something new is written. */
  opened = $state("");
  id = $state("");
  title = $state("");
  mission = $state("");
  /** Objectives of a storyline; what an incident is part of. */
  ids = $state("");
  storyline = $state("");
  level = $state<IncidentLevel>("incident");
  options = $state("");
  type = $state<ColumnType>("text");
  choices = $state("");

  constructor(station: Station) {
    this.station = station;
  }

  get language(): string {
    return this.station.writes[0] ?? "en";
  }

  get ready(): boolean {
    return this.id.trim() !== "" && (this.kind === "column" || this.title.trim() !== "");
  }

  fresh(kind: ItemKind): void {
    Object.assign(this, {
      kind, opened: "", id: "", title: "", mission: "", ids: "", storyline: "", level: "incident",
      options: "", type: "text", choices: "",
    });
  }

  open(kind: ItemKind, id: string): void {
    this.fresh(kind);
    const { tables } = this.station;
    const words = (text: Parameters<Station["words"]>[0]): string => this.station.words(text);
    this.opened = id;
    this.id = id;
    if (kind === "storyline") {
      const row = tables.storyline.get(id);
      if (row) Object.assign(this, { title: words(row.title), mission: row.mission, ids: row.objectives.join(" ") });
    } else if (kind === "incident") {
      const row = tables.incident.get(id);
      if (row) Object.assign(this, { title: words(row.title), level: row.level, ids: row.part_of.join(" ") });
    } else if (kind === "gate") {
      const row = tables.gate.get(id);
      if (row) Object.assign(this, { title: words(row.title), storyline: row.storyline, options: optionsTyped(row, words) });
    } else {
      const row = tables.column.get(id);
      if (row) Object.assign(this, { type: row.type, choices: row.choices.join("\n") });
    }
  }

  async save(): Promise<void> {
    const answer = await this.station.ask(this.#command());
    if (answer !== null) this.fresh(this.kind);
  }

  async remove(): Promise<void> {
    const command: AnyCommand = { command: "msel.remove_item", item: this.kind, id: this.opened };
    if ((await this.station.ask(command)) !== null) this.fresh(this.kind);
  }

  #command(): AnyCommand {
    const id = this.id.trim();
    const title = this.#written(this.title);
    switch (this.kind) {
      case "storyline": {
        const storyline = { id, mission: this.mission, objectives: idsIn(this.ids) };
        return { command: "msel.put_storyline", storyline, title };
      }
      case "incident": {
        const incident = { id, level: this.level, part_of: idsIn(this.ids) };
        return { command: "msel.put_incident", incident, title };
      }
      case "gate": {
        const read = optionsIn(this.options);
        const gate = { id, options: read.map((one) => one.id), storyline: this.storyline };
        const options = read.map(({ words }) => this.#written(words));
        return { command: "msel.put_gate", gate, title, options };
      }
      default: {
        const choices = this.choices.split("\n").map((one) => one.trim()).filter(Boolean);
        return { command: "msel.put_column", column: { id, type: this.type, choices } };
      }
    }
  }

  #written(body: string) {
    return { language: this.language, body: body.trim() };
  }
}
