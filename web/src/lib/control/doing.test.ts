import { expect, test } from "vitest";
import { Notices } from "../station/notices.svelte";
import type { Station } from "../station/station.svelte";
import { CommandRefused } from "../wire/connection.svelte";
import type { AnyCommand } from "../wire/types";
import { Doing } from "./doing.svelte";

/** A desk that takes commands until it refuses one with this code. */
function desk(refusal: string | null, taken: string[] = []) {
  const notices = new Notices();
  const give = ({ command }: AnyCommand) => {
    if (refusal !== null && command === "msel.release") {
      return Promise.reject(new CommandRefused(refusal, { line: "CT-1-02" }));
    }
    taken.push(command);
    return Promise.resolve({ frame: "ack", id: "1", number: 1, created: "" });
  };
  return { doing: new Doing({ notices, give } as unknown as Station), notices, taken };
}
const release = { command: "msel.release", line: "CT-1-02" } as const;
const complete = { command: "msel.complete", line: "CT-1-02" } as const;

test("that somebody was faster is said on the line, not in a notice", async () => {
  const { doing, notices } = desk("line-not-in-state");
  expect(await doing.give("CT-1-02", release)).toBe(false);
  expect(doing.overtaken.has("CT-1-02")).toBe(true);
  expect(notices.list).toEqual([]);
});

test("any other refusal is told, and what should follow is not given", async () => {
  const { doing, notices, taken } = desk("exercise-halted");
  expect(await doing.give("CT-1-02", release, complete)).toBe(false);
  expect(notices.list).toHaveLength(1);
  expect(taken).toEqual([]);
  expect(doing.overtaken.size).toBe(0);
});

test("commands go one after the other", async () => {
  const { doing, taken } = desk(null);
  expect(await doing.give("CT-1-02", release, complete)).toBe(true);
  expect(taken).toEqual(["msel.release", "msel.complete"]);
});
