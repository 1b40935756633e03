import { describe, expect, it } from "vitest";
import type { HumanText, MessageRow, ReceiptRow } from "../wire/types";
import { Tables } from "../wire/tables.svelte";
import { emptyWords, found, inFolder, receiptsOf, register } from "./register";

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
    const ids = (folder: "in" | "out" | "all") => inFolder(entries, folder).map((e) => e.row.id).sort();
    expect(ids("in")).toEqual(["M1", "M2"]);
    expect(ids("out")).toEqual(["M3"]);
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

it("an empty register says what comes and what to do", () => {
  expect(emptyWords("in", "", false)).toBe("messages-empty-before");
  expect(emptyWords("in", "", true)).toBe("messages-empty-in");
  expect(emptyWords("out", "", false)).toBe("messages-empty-out");
  expect(emptyWords("all", "ford", false)).toBe("messages-nothing-found");
});
