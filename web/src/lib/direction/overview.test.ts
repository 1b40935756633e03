import { expect, test } from "vitest";
import { lineRow, text } from "../msel/sample-line";
import type { MessageRow, ReceiptRow } from "../wire/types";
import { clockActions, clockCommand } from "./clock-actions";
import { comingLines, nextPlayDay, overdueOf } from "./overview";

const MINUTE = 60_000;
const message = (precedence: MessageRow["precedence"]): MessageRow => ({
  row: "message", id: "M-1", audience: [], release: [], display_only: [], register: "0001", sender: "J3",
  from_post: "", to: ["J2"], info: ["J4"], precedence, reply_to: "",
  subject: text("S"), body: text("B"), sent_ms: 0, sent_wall_ms: 0,
  withdrawn: false, comms_check: false, due_ms: 0, owner: "", classification: "",
    forward_of: "", quotes: [], references: [], attachments: [], lists: [], form: null,
});
const receipt = (recipient: string, acknowledged_ms: number | null = null): ReceiptRow => ({
  row: "receipt", id: `M-1/${recipient}`, audience: [], release: [], display_only: [], message: "M-1", recipient,
  delivered_ms: 0, failed: false, read_ms: null, acknowledged_ms, acknowledged_by: "",
});
const late = (precedence: MessageRow["precedence"], receipts: ReceiptRow[], minute: number) =>
  overdueOf(receipts, () => message(precedence), minute * MINUTE).map((one) => one.late_ms / MINUTE);

test("a flash message is overdue after ten minutes, a routine one after six hours", () => {
  expect(late("flash", [receipt("J2")], 10)).toEqual([]);
  expect(late("flash", [receipt("J2")], 12)).toEqual([2]);
  expect(late("routine", [receipt("J2")], 359)).toEqual([]);
  expect(late("routine", [receipt("J2")], 361)).toEqual([1]);
});

test("who acknowledged or was only informed is not late", () => {
  expect(late("flash", [receipt("J2", 5), receipt("J4")], 60)).toEqual([]);
});

test("coming lines are those not yet played within two hours, and those that time passed", () => {
  const at = (minute: number) => lineRow({ id: `L${minute}`, planned_ms: minute * MINUTE });
  const lines = [at(0), at(60), at(181), lineRow({ planned_ms: 0, status: "released" })];
  expect(comingLines(lines, 60 * MINUTE, 120 * MINUTE).map(({ id }) => id)).toEqual(["L0", "L60"]);
  expect(comingLines(lines, null, 120 * MINUTE)).toEqual([]);
});

test("a night pause ends at the next play day", () => {
  const days = [{ start_ms: 10, end_ms: 20 }, { start_ms: 30, end_ms: 40 }];
  expect(nextPlayDay(days, 15)).toBe(30);
  expect(nextPlayDay(days, 35)).toBeNull();
});

test("the clock is driven only as its state allows", () => {
  expect(clockActions("planned")).toEqual(["start"]);
  expect(clockActions("running")).toEqual(["pause", "night", "jump", "rate", "end"]);
  expect(clockActions("night_pause")).toEqual(["resume", "jump", "end"]);
  expect(clockActions("ended")).toEqual([]);
});

test("a jump needs a time and a rate must be one the clock takes", () => {
  expect(clockCommand("jump", null, 1)).toBeNull();
  expect(clockCommand("rate", null, 61)).toBeNull();
  expect(clockCommand("night", 5, 1)).toEqual({ command: "clock.pause", resume_exercise_ms: 5 });
});
