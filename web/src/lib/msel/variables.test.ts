import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { expand, missing, spelt, variables, type Lookup } from "./variables";

type Case = { body: string; language: string; says: string; unknown: string[] };
type Table = {
  zone: string;
  exercise: string;
  texts: Record<string, Record<string, string>>;
  lines: Record<string, number | null>;
  cases: Case[];
};

// The table that the server is held to as well.
const table = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../../tests/msel/variables.json"), "utf8"),
) as Table;

const lookup: Lookup = {
  zone: table.zone,
  exercise: table.exercise,
  named: (kind, id, language) => {
    const bodies = table.texts[`${kind}/${id}/name`] ?? {};
    const body = bodies[language]?.trim() || bodies[bodies["source"] ?? ""]?.trim();
    return body || null;
  },
  lineMs: (line) => table.lines[line] ?? null,
};

it.each(table.cases)("a place is filled in as the table says: $body", (one) => {
  expect(expand(one.body, one.language, lookup)).toEqual({ body: one.says, unknown: one.unknown });
});

it("the same place written with other spaces is the same", () => {
  expect(variables("{{line.time+30}} {{ line.time + 30 }} {{ exercise.name }}")).toEqual([
    "line.time+30",
    "exercise.name",
  ]);
});

it("a translation that lost a place is told which", () => {
  const lost = missing("{{ unit.A.name }} at {{ line.time + 5 }}", "В {{line.time+5}}");
  expect(spelt(lost)).toBe("{{ unit.A.name }}");
  expect(missing("{{ line.time }}", "{{ line.time }}!")).toEqual([]);
});
