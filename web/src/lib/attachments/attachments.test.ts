import { expect, it } from "vitest";
import { attachmentAddress, uploadAddress } from "./attachments";

it("a name in any alphabet, with any sign in it, stays one name", () => {
  const bearing = { release: ["KAZ", "TJK"], display_only: ["MNG"], classification: "RESTRICTED" };
  const address = new URL(uploadAddress("/x/RC22S/S1", "карта & план?.pdf", bearing), "http://hall");
  expect(address.pathname).toBe("/x/RC22S/S1/attachments");
  expect(Object.fromEntries(address.searchParams)).toEqual({
    name: "карта & план?.pdf",
    release: "KAZ,TJK",
    display_only: "MNG",
    classification: "RESTRICTED",
  });
});

it("no list of nations means all of them", () => {
  const address = uploadAddress("/x/RC22S/S1", "a.txt", { release: [], display_only: [], classification: "" });
  expect(new URL(address, "http://hall").searchParams.get("release")).toBe("ALL");
});

it("an id cannot lead out of its folder", () => {
  expect(attachmentAddress("/x/RC22S/S1", "../me")).toBe("/x/RC22S/S1/attachments/..%2Fme");
});
