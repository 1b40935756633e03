import { expect, it } from "vitest";
import { newId } from "./ids";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

it("an id is a random UUID where the context is secure", () => {
  expect(newId()).toMatch(UUID);
});

it("an id is one where the context is not secure and randomUUID is missing", () => {
  const getRandomValues = crypto.getRandomValues.bind(crypto);
  const insecure = { getRandomValues } as unknown as Crypto;
  const ids = new Set(Array.from({ length: 100 }, () => newId(insecure)));
  expect(ids.size).toBe(100);
  for (const id of ids) expect(id).toMatch(UUID);
});
