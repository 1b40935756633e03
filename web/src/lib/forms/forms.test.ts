import { describe, expect, it } from "vitest";
import type { FieldType, FormField } from "../wire/types";
import {
  countFaults,
  faultOf,
  formTitle,
  gridOf,
  labelIn,
  languagesOf,
  prefilled,
  shownValue,
  written,
} from "./forms";

const nobody = (): boolean => false;
const known = (id: string): boolean => id === "J2";

function field(type: FieldType, more: Partial<FormField> = {}): FormField {
  const label = { en: "Field", ru: "Поле" };
  return { id: "f", type, label, hint: {}, required: false, choices: [], prefill: "nothing", most: 0, ...more };
}

const kind = field("choice", {
  choices: [
    { id: "in", label: { en: "Into", ru: "Внутрь" } },
    { id: "out", label: { en: "Out of", ru: "Наружу" } },
  ],
});

const faultIn = (one: FormField, value: string): string | null =>
  faultOf(one, one.type === "text" ? { values: {}, texts: { f: value } } : { values: { f: value }, texts: {} }, known)
    ?.kind ?? null;

describe("the words of a form", () => {
  it("are in the first of the reader's languages that it has", () => {
    expect(labelIn({ en: "Place", ru: "Место" }, ["tg", "ru", "en"])).toBe("Место");
    expect(labelIn({ en: "Place", ru: "Место" }, ["tg"])).toBe("Place");
    expect(labelIn({ ru: "Место" }, ["tg"])).toBe("Место");
    expect(labelIn({}, ["en"])).toBe("");
  });

  it("name the form", () => {
    expect(formTitle({ title: { en: "Spot report", ru: "Донесение" } }, ["ru"])).toBe("Донесение");
  });

  it("count as a language only where all of them are there", () => {
    const title = { en: "Form", ru: "Форма", fr: "Formulaire" };
    expect(languagesOf({ title, fields: [kind] })).toEqual(["en", "ru"]);
  });
});

describe("a new form", () => {
  it("holds the whole minute, the post and the cell where its fields want them", () => {
    const fields = [
      field("time", { id: "at", prefill: "now" }),
      field("unit", { id: "who", prefill: "post" }),
      field("unit", { id: "cell", prefill: "cell" }),
      field("code", { id: "rest" }),
    ];
    const here = { now_ms: 90_500, post: "J2-1", cell: "J2" };
    expect(prefilled({ fields }, here)).toEqual({ at: "60000", who: "J2-1", cell: "J2" });
    expect(prefilled({ fields }, { ...here, now_ms: null })).toEqual({ who: "J2-1", cell: "J2" });
  });
});

describe("what may stand in a field", () => {
  it.each<[FieldType, string, string]>([
    ["time", "60000", "noon"],
    ["position", "42SVH 80292 67953", "over there"],
    ["unit", "J2", "J9"],
    ["count", "12", "a dozen"],
    ["count", "0", "-1"],
    ["code", "x".repeat(100), "x".repeat(101)],
    ["text", "x".repeat(4000), "x".repeat(4001)],
  ])("%s", (type, good, bad) => {
    expect(faultIn(field(type), good)).toBeNull();
    expect(faultIn(field(type), bad)).toBe(type === "code" || type === "text" ? "long" : type);
  });

  it("is one of the choices", () => {
    expect(faultIn(kind, "in")).toBeNull();
    expect(faultIn(kind, "sideways")).toBe("choice");
  });

  it("keeps below the limit of the field, which is told", () => {
    const litres = field("count", { most: 500 });
    expect(faultIn(litres, "500")).toBeNull();
    expect(faultOf(litres, { values: { f: "501" }, texts: {} }, nobody)).toEqual({ kind: "count", most: 500 });
  });

  it("may be nothing, but not where it is needed", () => {
    expect(faultIn(field("count"), " ")).toBeNull();
    expect(faultIn(field("count", { required: true }), " ")).toBe("missing");
    expect(faultIn(field("text", { required: true }), "")).toBe("missing");
  });

  it("is counted over the whole form", () => {
    const fields = [field("count", { id: "a" }), field("text", { id: "b", required: true })];
    expect(countFaults({ fields }, { values: { a: "x" }, texts: {} }, nobody)).toBe(2);
    expect(countFaults({ fields }, { values: { a: "1" }, texts: { b: "x" } }, nobody)).toBe(0);
  });

  it("is looked for where it is kept", () => {
    const filling = { values: { f: " 1 " }, texts: { f: "free" } };
    expect(written(field("count"), filling)).toBe("1");
    expect(written(field("text"), filling)).toBe("free");
  });
});

describe("a position", () => {
  it("is kept in groups, as precise as it was typed", () => {
    expect(gridOf("42svh 80292-67953")).toBe("42SVH 80292 67953");
    expect(gridOf("42S VH 8029 6795")).toBe("42SVH 8029 6795");
    expect(gridOf("42SVH")).toBe("42SVH");
  });

  it("becomes a grid reference where degrees were typed", () => {
    expect(gridOf("38.5598, 68.7738")).toBe("42SVH 80292 67953");
    expect(gridOf("38.5598 N, 68.7738 E")).toBe("42SVH 80292 67953");
  });

  it("is none where it names no place", () => {
    expect(gridOf("42SVH 802 6795")).toBeNull();
    expect(gridOf("")).toBeNull();
  });
});

describe("a value that is read", () => {
  const name = (id: string): string => `unit ${id}`;
  const shown = (one: FormField, value: string, reads: string[]): string =>
    shownValue(one, value, reads, "E", name);

  it("is a choice in the reader's language", () => {
    expect(shown(kind, "in", ["ru", "en"])).toBe("Внутрь");
    expect(shown(kind, "gone", ["ru"])).toBe("gone");
  });

  it("is a date-time group, a name, or itself", () => {
    expect(shown(field("time"), "1660357800000", ["en"])).toBe("130730EAUG22");
    expect(shown(field("unit"), "J2", ["en"])).toBe("unit J2");
    expect(shown(field("position"), "42SVH 80292 67953", ["en"])).toBe("42SVH 80292 67953");
  });
});
