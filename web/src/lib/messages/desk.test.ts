import { beforeEach, expect, it, vi } from "vitest";
import { Notices } from "../station/notices.svelte";
import type { Station } from "../station/station.svelte";
import { CommandRefused } from "../wire/connection.svelte";
import { Tables } from "../wire/tables.svelte";
import type { Acknowledged, AnyCommand } from "../wire/types";
import { MessageDesk } from "./desk.svelte";
import { newDraft } from "./draft";
import { Drafts } from "./drafts.svelte";

type Answer = { done: (answer: Acknowledged) => void; failed: (why: Error) => void };

const seat = {
  exerciseId: "RC22S",
  stationId: "S1",
  billetId: "J3-CHIEF-D",
  draftKey: btoa("k".repeat(32)),
};
const draft = () => ({
  ...newDraft({ language: "ru", release: ["ALL"] }),
  to: ["J2"],
  subject: "Колонна",
  body: "Двенадцать машин",
});
const accepted: Acknowledged = { frame: "ack", id: "", number: 7, created: "M1" };

/** A station whose desk answers when the test says so. */
function station(state = "live") {
  const given = new Map<string, Answer>();
  const give = (_command: AnyCommand, id: string) =>
    new Promise<Acknowledged>((done, failed) => given.set(id, { done, failed }));
  const here = { ...seat, connection: { state }, notices: new Notices(), tables: new Tables(), give };
  return { here: here as unknown as Station, given };
}

beforeEach(() => localStorage.clear());

it("a message stays a draft until the desk has it", async () => {
  const { here, given } = station();
  const desk = new MessageDesk(here);
  const sent = draft();
  desk.write(sent);
  const answer = desk.send(sent);
  expect(new Drafts(seat).list).toMatchObject([{ id: sent.id, given: true }]);
  given.get(sent.id)?.done(accepted);
  expect(await answer).toBeNull();
  expect(desk.writing).toBeNull();
  expect(new Drafts(seat).list).toEqual([]);
});

it("without a line a message waits in the register and the sheet is free", () => {
  const { here } = station("waiting");
  const desk = new MessageDesk(here);
  const sent = draft();
  desk.write(sent);
  void desk.send(sent);
  expect(desk.writing).toBeNull();
  expect(desk.queued.map((one) => one.id)).toEqual([sent.id]);
  expect(desk.unfinished).toEqual([]);
});

it("after a crash what was handed in is given once more, under the id it had", async () => {
  const sent = draft();
  void new MessageDesk(station("waiting").here).send(sent);
  const { here, given } = station();
  const desk = new MessageDesk(here);
  expect([...given.keys()]).toEqual([sent.id]);
  given.get(sent.id)?.done(accepted);
  await vi.waitFor(() => expect(desk.queued).toEqual([]));
});

it("what the desk refuses comes back to be mended, as another command", async () => {
  const { here, given } = station();
  const desk = new MessageDesk(here);
  const sent = draft();
  desk.write(sent);
  const sheet = desk.sheet;
  const answer = desk.send(sent);
  given.get(sent.id)?.failed(new CommandRefused("release-too-narrow", { nations: "KAZ" }));
  const again = await answer;
  expect(again).toMatchObject({ given: false, body: "Двенадцать машин" });
  expect(again?.id).not.toBe(sent.id);
  expect(desk.refusal?.code).toBe("release-too-narrow");
  expect(desk.sheet).toBe(sheet);
});

it("a refusal does not push away what somebody writes meanwhile", async () => {
  const { here, given } = station("waiting");
  const desk = new MessageDesk(here);
  const [sent, other] = [draft(), draft()];
  const answer = desk.send(sent);
  desk.write(other);
  given.get(sent.id)?.failed(new CommandRefused("address-unknown", { addresses: "J2" }));
  await answer;
  expect(desk.writing?.id).toBe(other.id);
  expect(desk.refusal).toBeNull();
  expect(here.notices.list).toHaveLength(1);
  expect(desk.unfinished).toHaveLength(1);
});
