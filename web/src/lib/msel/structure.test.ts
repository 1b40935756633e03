import { expect, test } from "vitest";
import { lineRow, text } from "./sample-line";
import { idsIn, optionsIn, optionsTyped, treeOf, type Branch } from "./structure";
import type { IncidentRow, ObjectiveRow, StorylineRow } from "../wire/types";

const base = { audience: ["EXCON"], release: ["ALL"], display_only: [] };
const objective = (id: string): ObjectiveRow => ({ ...base, row: "objective", id, mission: "", nation: "", title: text(id), tasks: [] });
const storyline = (id: string, ...objectives: string[]): StorylineRow => ({ ...base, row: "storyline", id, mission: "", title: text(id), objectives });
const incident = (id: string, level: IncidentRow["level"], ...part_of: string[]): IncidentRow => ({ ...base, row: "incident", id, level, part_of, title: text(id) });
const shown = ({ kind, id, depth, lines }: Branch) => `${"  ".repeat(depth)}${kind} ${id} ${lines.map((one) => one.id).join(" ")}`.trimEnd();

test("the tree shows every level, and a thing in two places twice", () => {
  const rows = treeOf({
    objectives: [objective("O1"), objective("O2")],
    storylines: [storyline("CT", "O1", "O2"), storyline("DR")],
    incidents: [incident("E1", "event", "CT"), incident("I1", "incident", "E1", "DR"), incident("I2", "incident")],
    lines: [lineRow({ id: "A", storyline: "CT", incidents: ["I1"], objectives: [] }), lineRow({ id: "B", storyline: "", objectives: [] })],
  });
  expect(rows.map(shown)).toEqual([
    "objective O1", "  storyline CT A", "    event E1", "      incident I1 A",
    "objective O2", "  storyline CT A", "    event E1", "      incident I1 A",
    "none  B", "  storyline DR", "    incident I1 A", "  incident I2",
  ]);
  expect(new Set(rows.map(({ path }) => path)).size).toBe(rows.length);
});

test("options of a gate are read back as they were typed", () => {
  const options = optionsIn("close Close the crossing\n\n open  Leave it open\nwait");
  expect(options).toEqual([
    { id: "close", words: "Close the crossing" }, { id: "open", words: "Leave it open" }, { id: "wait", words: "wait" },
  ]);
  const row = { ...base, row: "gate" as const, id: "G", title: text("G"), storyline: "", decided: "", decided_ms: null, options: [{ id: "close", title: text("Close it") }] };
  expect(optionsTyped(row, (words) => words.versions[0]?.body ?? "")).toBe("close Close it");
});

test("ids in one field are apart by spaces, commas or semicolons", () => {
  expect(idsIn(" O1, O2;O1  O3 ")).toEqual(["O1", "O2", "O3"]);
});
