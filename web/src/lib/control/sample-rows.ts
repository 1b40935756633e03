import { text } from "../msel/sample-line";
import type { CellRow, GateRow, MessageRow, ObjectiveRow, PostRow, ReceiptRow } from "../wire/types";

const seen = { audience: ["EXCON"], release: ["ALL"], display_only: [] };

/** Rows with everything they must have, for tests. */
export function cellRow(id: string, excon = false): CellRow {
  return { row: "cell", id, ...seen, name: text(id), kind: "staff", parent: "", excon };
}

export function postRow(id: string, cell: string): PostRow {
  return { row: "post", id, ...seen, cell, title: text(id), nations: [], languages: [], signed_in: true };
}

export function messageRow(id: string, more: Partial<MessageRow> = {}): MessageRow {
  return {
    row: "message", id, ...seen, register: id, sender: "J3-1", from_post: "J3-1", to: ["J2-1"], info: [],
    precedence: "routine", reply_to: "", subject: text(id), body: text(id), sent_ms: 0, sent_wall_ms: 0,
    withdrawn: false, comms_check: false, due_ms: 0, owner: "", classification: "",
    forward_of: "", quotes: [], references: [], attachments: [], lists: [], form: null, ...more,
  };
}

export function receiptRow(message: string, recipient: string, more: Partial<ReceiptRow> = {}): ReceiptRow {
  return {
    row: "receipt", id: `${message}/${recipient}`, ...seen, message, recipient, delivered_ms: 0, failed: false,
    read_ms: null, acknowledged_ms: null, acknowledged_by: "", ...more,
  };
}

export function objectiveRow(id: string, ...tasks: string[]): ObjectiveRow {
  const views = tasks.map((task) => ({ id: task, title: text(task), condition: text(""), standard: text("") }));
  return { row: "objective", id, ...seen, mission: "", nation: "", title: text(id), tasks: views };
}

export function gateRow(id: string, options: string[], decided = ""): GateRow {
  const views = options.map((option) => ({ id: option, title: text(option) }));
  return { row: "gate", id, ...seen, title: text(id), options: views, storyline: "", decided, decided_ms: null };
}
