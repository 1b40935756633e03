import { describe, expect, it } from "vitest";
import { Exchange, SCHEMA, backoff_ms } from "./exchange";
import type { AnyCommand, AnyRow, Welcome } from "./types";

const welcome = (view = "staff"): Welcome => ({
  frame: "welcome",
  schema: SCHEMA,
  exercise: "RC22S",
  station: "S1",
  billet: "J3-CHIEF-D",
  post: "J3-CHIEF",
  role: "staff",
  languages: ["ru"],
  excon: false,
  view,
  draft_key: "",
  wall_ms: 0,
});

const link = (id: string): AnyRow => ({
  row: "link",
  id,
  audience: ["ALL"],
  release: ["ALL"], display_only: [],
  from_cell: "J3",
  to_cell: "J2",
  means: "voice",
  pace: 1, delay_s: 0, loss: 0, most_bytes: 0, area: "", schedule: [], carries: 0,
  state: "up",
});

const read = (message: string): AnyCommand => ({ command: "messages.read", message });

function joined(): Exchange {
  const exchange = new Exchange();
  exchange.received(welcome());
  exchange.received({ frame: "snapshot", number: 40, rows: [], first: true, last: true });
  return exchange;
}

describe("joining", () => {
  it("a page that has nothing asks for everything", () => {
    expect(new Exchange().opened()).toMatchObject({ frame: "hello", number: null });
  });

  it("a snapshot in pages is handed on whole, and only then counts", () => {
    const exchange = new Exchange();
    exchange.received(welcome());
    const page = { frame: "snapshot" as const, number: 40 };
    expect(exchange.received({ ...page, rows: [link("a")], first: true, last: false })).toBeNull();
    expect(exchange.number).toBeNull();
    const whole = exchange.received({ ...page, rows: [link("b")], first: false, last: true });
    expect(whole).toEqual({ kind: "replaced", rows: [link("a"), link("b")] });
    expect(exchange.number).toBe(40);
  });

  it("a page that loses its socket within a first snapshot asks for everything again", () => {
    const exchange = new Exchange();
    exchange.received(welcome());
    exchange.received({ frame: "snapshot", number: 40, rows: [], first: true, last: false });
    exchange.lost();
    expect(exchange.opened()).toMatchObject({ number: null });
  });

  it("a page that comes back says the last number it had, and in whose view", () => {
    const exchange = joined();
    exchange.received({ frame: "update", number: 47, changes: [] });
    exchange.lost();
    expect(exchange.opened()).toMatchObject({ number: 47, view: "staff" });
  });

  it("a number told to another viewer is worth nothing", () => {
    const exchange = joined();
    exchange.lost();
    exchange.received(welcome("director"));
    exchange.lost();
    expect(exchange.opened()).toMatchObject({ number: null, view: "director" });
  });

  it("an alarm changes rows and not the number", () => {
    const exchange = joined();
    const changes = [{ op: "put" as const, row: link("a") }];
    expect(exchange.received({ frame: "alarm", changes })).toEqual({ kind: "changed", changes });
    expect(exchange.number).toBe(40);
  });

  it("a server with another envelope asks for another page", () => {
    const exchange = new Exchange();
    const outcome = exchange.received({ ...welcome(), schema: SCHEMA + 1 });
    expect(outcome).toEqual({ kind: "outdated", schema: SCHEMA + 1 });
    expect(exchange.joined).toBe(false);
  });
});

describe("commands", () => {
  it("wait until the station has joined", () => {
    const exchange = new Exchange();
    expect(exchange.give("1", read("M1"))).toBeNull();
    exchange.received(welcome());
    expect(exchange.resend()).toEqual([{ frame: "give", id: "1", command: read("M1") }]);
  });

  it("unanswered ones are sent again with the same id and in their order", () => {
    const exchange = joined();
    exchange.give("1", read("M1"));
    exchange.give("2", read("M2"));
    exchange.give("3", read("M3"));
    exchange.received({ frame: "ack", id: "2", number: 41, created: "" });
    exchange.lost();
    exchange.received(welcome());
    expect(exchange.resend().map((frame) => frame.frame === "give" && frame.id)).toEqual(["1", "3"]);
  });

  it("a refused one is answered and not sent again", () => {
    const exchange = joined();
    exchange.give("1", read("M1"));
    const answer = { frame: "refusal" as const, id: "1", code: "not-found", fields: {} };
    expect(exchange.received(answer)).toEqual({ kind: "refused", answer });
    expect(exchange.unanswered).toBe(0);
  });

  it("of the last holder are forgotten with all he saw", () => {
    const exchange = joined();
    exchange.give("1", read("M1"));
    exchange.forget();
    expect(exchange.resend()).toEqual([]);
    expect(exchange.opened()).toMatchObject({ number: null });
  });
});

describe("where the person works", () => {
  it("is told once, and again after the line came back", () => {
    const exchange = joined();
    const here = { frame: "attend" as const, place: "line/A", field: "title" };
    expect(exchange.attend("line/A", "title")).toEqual(here);
    expect(exchange.attend("line/A", "title")).toBeNull();
    exchange.lost();
    exchange.received(welcome());
    expect(exchange.resend()).toEqual([here]);
  });

  it("waits until the station has joined, and is nowhere once he left", () => {
    const exchange = new Exchange();
    expect(exchange.attend("line/A", "")).toBeNull();
    expect(exchange.attend("", "")).toBeNull();
    exchange.received(welcome());
    expect(exchange.resend()).toEqual([]);
  });

  it("of the last holder is forgotten", () => {
    const exchange = joined();
    exchange.attend("line/A", "");
    exchange.forget();
    expect(exchange.resend()).toEqual([]);
  });

  it("of another is handed on", () => {
    const who = { frame: "presence" as const, station: "S2", billet: "B2", place: "line/A", field: "" };
    expect(joined().received(who)).toEqual({ kind: "presence", who });
  });
});

describe("waiting between attempts", () => {
  it("doubles, is spread by chance, and ends at five seconds", () => {
    expect([0, 1, 2].map((attempt) => backoff_ms(attempt, 1))).toEqual([500, 1000, 2000]);
    expect(backoff_ms(0, 0)).toBe(250);
    expect(backoff_ms(50, 1)).toBe(5_000);
  });
});
