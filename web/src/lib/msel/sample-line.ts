import type { HumanText, LineRow } from "../wire/types";

/** A text in one language, for tests. */
export function text(body: string, language = "en"): HumanText {
  const version = { language, body, state: "source" as const, of_version: 1, author: "", checker: "" };
  return { id: "line/CT-1-01/title", source: language, version: 1, versions: [version] };
}

/** A line with everything it must have, for tests. */
export function lineRow(more: Partial<LineRow> = {}): LineRow {
  return {
    row: "line",
    id: "CT-1-02",
    audience: ["EXCON"],
    release: ["ALL"],
    display_only: [],
    kind: "contextual",
    storyline: "CT-1",
    planned_ms: Date.UTC(2022, 7, 13, 4, 5),
    deadline_ms: null,
    rule: "at_time",
    sender: "P-POLICE",
    to: ["J2"],
    info: [],
    means: "phone",
    precedence: "routine",
    priority: "key",
    controller: "WHITE-1",
    objectives: ["O2.1"],
    prerequisite: "",
    contingency_for: "",
    incidents: [],
    trigger: null,
    trigger_met: false,
    alternative: "",
    dynamic: false,
    deadline_passed: false,
    offered: false,
    columns: {},
    owner: "",
    classification: "",
    shown_to: [],
    link_effects: [],
    released_to: ["ALL"],
    status: "synchronized",
    held: false,
    reason: "",
    author: "B-WRITER",
    approver: "",
    version: 1,
    message: "",
    released_ms: null,
    title: text("Border post reports trucks"),
    body: text("Three trucks without plates."),
    expected: text(""),
    notes: text(""),
    history: [],
    remarks: [],
    lacking: [],
    ...more,
  };
}
