import { formatDtg } from "../clock/dtg";

/** What a variable may stand for; null for what is not there. */
export type Lookup = {
  zone: string;
  exercise: string;
  /** The name of a unit, cell or persona for a reader of `language`, or as its author wrote it. */
  named: (kind: string, id: string, language: string) => string | null;
  /** When a line goes out or went out; without a name, the line the text belongs to. */
  lineMs: (line: string) => number | null;
};

export type Expanded = { body: string; unknown: string[] };

const PLACE = /\{\{([^\n]*?)\}\}/g;
const NAME = /^(unit|cell|persona)\.([^\s{}]+)\.name$/;
const TIME = /^line(?:\.([^\s{}]+))?\.time(?:\s*([+-])\s*([0-9]{1,5}))?$/;
const MINUTE_MS = 60_000;

/**
 * Fill the places of a text in, as the server does when its line goes out
 * (src/startex/msel/variables.py); both are held to tests/msel/variables.json.
 */
export function expand(body: string, language: string, lookup: Lookup): Expanded {
  const unknown = new Set<string>();
  const said = body.replace(PLACE, (place: string, inside: string) => {
    const name = inside.trim();
    const value = valueOf(name, language, lookup);
    if (value === null) unknown.add(name);
    return value ?? place;
  });
  return { body: said, unknown: [...unknown] };
}

/** What stands between double braces, each once, spaces aside. */
export function variables(body: string): string[] {
  const found = [...body.matchAll(PLACE)].map((match) => (match[1] ?? "").replaceAll(/\s/g, ""));
  return [...new Set(found)];
}

/** What the source has and its translation lacks. */
export function missing(source: string, translation: string): string[] {
  const there = new Set(variables(translation));
  return variables(source).filter((name) => !there.has(name));
}

/** As they are written in a text. */
export function spelt(names: readonly string[]): string {
  return names.map((name) => `{{ ${name} }}`).join(", ");
}

function valueOf(name: string, language: string, lookup: Lookup): string | null {
  if (name === "exercise.name") return lookup.exercise;
  const named = NAME.exec(name);
  if (named) return lookup.named(named[1] ?? "", named[2] ?? "", language);
  const timed = TIME.exec(name);
  if (!timed) return null;
  const at = lookup.lineMs(timed[1] ?? "");
  const minutes = timed[2] === undefined ? 0 : Number(`${timed[2]}${timed[3] ?? ""}`);
  return at === null ? null : formatDtg(at + minutes * MINUTE_MS, lookup.zone);
}
