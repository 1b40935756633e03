import { describe, expect, it } from "vitest";
import type { HumanText, MessageRow, ReceiptRow } from "../wire/types";
import { Tables } from "../wire/tables.svelte";
import { EVERYTHING, NO_FORM, emptyWords, filtered, found, inFolder, isOverdue, receiptsOf, register, type Folder } from "./register";

const everybody = { audience: ["ALL"], release: ["ALL"], display_only: [] };

function words(english: string, russian?: string): HumanText {
  const source = { language: "en", body: english, state: "source" as const, of_version: 1, author: "", checker: "" };
  const translated = { ...source, language: "ru", body: russian ?? "", state: "checked" as const };
  const versions = russian === undefined ? [source] : [source, translated];
  return { id: "t", source: "en", version: 1, versions };
}

function message(id: string, more: Partial<MessageRow>): MessageRow {
  return {
    row: "message",
    id,
    ...everybody,
    register: `J2/${id}`,
    sender: "J2-CHIEF",
    from_post: "J2-CHIEF",
    to: ["J3"],
    info: [],
    precedence: "routine",
    reply_to: "",
    subject: words("Convoy", "Колонна"),
    body: words("Twelve vehicles"),
    sent_ms: 0,
    sent_wall_ms: 0,
    withdrawn: false,
    comms_check: false, due_ms: 0, owner: "", classification: "",
    forward_of: "", quotes: [], references: [], attachments: [], lists: [], form: null,
    ...more,
  };
}

function receipt(of: string, recipient: string, more: Partial<ReceiptRow> = {}): ReceiptRow {
  return {
    row: "receipt",
    id: `${of}/${recipient}`,
    ...everybody,
    message: of,
    recipient,
    delivered_ms: 0,
    failed: false,
    read_ms: null,
    acknowledged_ms: null,
    acknowledged_by: "",
    ...more,
  };
}

const mine = (address: string): boolean => address === "J3" || address === "J3-CHIEF";

function held(...rows: (MessageRow | ReceiptRow)[]) {
  const tables = new Tables();
  tables.replace(rows);
  return register(tables, "J3-CHIEF", mine);
}

describe("the register of a post", () => {
  it("shows the newest first", () => {
    const entries = held(message("M1", { sent_ms: 1 }), message("M2", { sent_ms: 2 }));
    expect(entries.map((entry) => entry.row.id)).toEqual(["M2", "M1"]);
  });

  it("keeps what came to the post or its cell apart from what it sent and from what it only sees", () => {
    const entries = held(
      message("M1", { to: ["J3"] }),
      message("M2", { to: ["JOC"], info: ["J3-CHIEF"] }),
      message("M3", { to: ["JOC"], from_post: "J3-CHIEF" }),
      message("M4", { to: ["JOC"] }),
    );
    const ofCell = (address: string): boolean => address.startsWith("J3");
    const ids = (folder: Folder) => inFolder(entries, folder, ofCell).map((e) => e.row.id).sort();
    expect(ids("in")).toEqual(["M1", "M2"]);
    expect(ids("out")).toEqual(["M3"]);
    expect(ids("cell")).toEqual(["M1", "M2", "M3"]);
    expect(ids("all")).toEqual(["M1", "M2", "M3", "M4"]);
  });

  it("an incoming message is unread until a receipt of this desk says otherwise", () => {
    const [unread] = held(message("M1", {}), receipt("M1", "J3"), receipt("M1", "JOC", { read_ms: 5 }));
    expect(unread).toMatchObject({ unread: true, unacknowledged: true });
    const [read] = held(message("M1", {}), receipt("M1", "J3", { read_ms: 5 }));
    expect(read).toMatchObject({ unread: false, unacknowledged: true });
    const [done] = held(message("M1", {}), receipt("M1", "J3", { read_ms: 5, acknowledged_ms: 6 }));
    expect(done).toMatchObject({ unread: false, unacknowledged: false });
  });

  it("what came for information needs no acknowledgement, and what one sees no reading", () => {
    expect(held(message("M1", { to: ["JOC"], info: ["J3"] }))[0]).toMatchObject({
      unread: true,
      unacknowledged: false,
    });
    expect(held(message("M1", { to: ["JOC"] }))[0]).toMatchObject({ unread: false, incoming: false });
  });

  it("is searched by every word, in any language, and by number and addressee", () => {
    const entries = held(message("M1", {}), message("M2", { subject: words("Flood"), to: ["JOC"] }));
    const ids = (query: string) => found(entries, query, (a) => `name of ${a}`).map((e) => e.row.id);
    expect(ids("КОЛОННА vehicles")).toEqual(["M1"]);
    expect(ids("j2/m2")).toEqual(["M2"]);
    expect(ids("joc")).toEqual(["M2"]);
    expect(ids("convoy flood")).toEqual([]);
    expect(ids("  ")).toHaveLength(2);
  });

  it("lists receipts in the order of the addressees", () => {
    const tables = new Tables();
    const sent = message("M1", { to: ["J2", "J3"], info: ["JOC"] });
    tables.replace([sent, receipt("M1", "JOC"), receipt("M1", "J3"), receipt("M1", "J2"), receipt("M2", "J2")]);
    expect(receiptsOf(tables, sent).map((row) => row.recipient)).toEqual(["J2", "J3", "JOC"]);
  });
});

describe("the clock of a message", () => {
  const DUE = 600_000;

  it("runs until everybody it was sent to for action has acknowledged", () => {
    const sent = message("M1", { from_post: "J3-CHIEF", to: ["J2", "J4"], info: ["JOC"], due_ms: DUE });
    const done = { acknowledged_ms: 5 };
    const rest = [receipt("M1", "J2", done), receipt("M1", "JOC")];
    const [open] = held(sent, ...rest, receipt("M1", "J4"));
    expect(open && isOverdue(open, DUE)).toBe(false);
    expect(open && isOverdue(open, DUE + 1)).toBe(true);
    expect(open && isOverdue(open, null)).toBe(false);
    const [closed] = held(sent, ...rest, receipt("M1", "J4", done));
    expect(closed && isOverdue(closed, DUE + 1)).toBe(false);
  });

  it("stops for what was withdrawn, and never runs for what came for information", () => {
    const late = { due_ms: DUE };
    const entries = held(message("M1", { ...late, withdrawn: true }), message("M2", { ...late, to: ["JOC"], info: ["J3"] }));
    expect(entries.map((entry) => isOverdue(entry, DUE + 1))).toEqual([false, false]);
  });
});

it("a register is cut down by state, precedence and form", () => {
  const form = { form: "SITREP", title: {}, fields: [], values: {}, texts: {} };
  const entries = held(
    message("M1", { precedence: "flash", form }),
    message("M2", { withdrawn: true }),
    message("M3", { from_post: "J3-CHIEF", to: ["J2"], due_ms: 10 }),
    receipt("M2", "J3", { read_ms: 5 }),
    receipt("M3", "J2", { delivered_ms: null, failed: true }),
  );
  const ids = (some: object) => filtered(entries, { ...EVERYTHING, ...some }, 20).map((e) => e.row.id).sort();
  expect(ids({})).toEqual(["M1", "M2", "M3"]);
  expect(ids({ state: "unread" })).toEqual(["M1"]);
  expect(ids({ state: "withdrawn" })).toEqual(["M2"]);
  expect(ids({ state: "failed" })).toEqual(["M3"]);
  expect(ids({ state: "overdue" })).toEqual(["M1", "M3"]);
  expect(ids({ precedence: "flash" })).toEqual(["M1"]);
  expect(ids({ form: "SITREP" })).toEqual(["M1"]);
  expect(ids({ form: NO_FORM })).toEqual(["M2", "M3"]);
});

it("an empty register says what comes and what to do", () => {
  expect(emptyWords("in", false, false)).toBe("messages-empty-before");
  expect(emptyWords("in", false, true)).toBe("messages-empty-in");
  expect(emptyWords("out", false, false)).toBe("messages-empty-out");
  expect(emptyWords("all", true, false)).toBe("messages-nothing-found");
});
