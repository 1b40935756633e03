import type { HumanText, LineEdit, LineRow } from "../wire/types";
import { formOf, lineOf, type LineForm } from "./line-form";
import type { Part } from "./columns";

/** One cell of one line as it was and as it is to be; `heading` names a column of the exercise. */
export type CellChange = {
  line: string;
  field: keyof LineForm;
  heading: string;
  before: unknown;
  after: unknown;
};

/** One language of one text of a line. */
export type TextChange = { line: string; part: Part; language: string; before: string; after: string };

/** What somebody did in one go, and can take back in one go. */
export type Step = { cells: readonly CellChange[]; texts: readonly TextChange[] };

/** Somebody else changed the same meanwhile. */
export type Clash =
  | { kind: "cell"; change: CellChange; theirs: unknown }
  | { kind: "text"; change: TextChange; theirs: string };

export const NOTHING: Step = { cells: [], texts: [] };

export function isEmpty(step: Step): boolean {
  return step.cells.length === 0 && step.texts.length === 0;
}

export function joined(steps: readonly Step[]): Step {
  return {
    cells: steps.flatMap(({ cells }) => cells),
    texts: steps.flatMap(({ texts }) => texts),
  };
}

/** What a patch changes of a line, cell by cell; what it leaves as it was is no change. */
export function changesOf(row: LineRow, patch: Partial<LineForm>): Step {
  const form = formOf(row);
  const cells = (Object.keys(patch) as (keyof LineForm)[]).flatMap((field) =>
    field === "columns" ? ownCells(row, patch.columns ?? {}) : [
      { line: row.id, field, heading: "", before: form[field], after: patch[field] },
    ],
  );
  return { cells: cells.filter(({ before, after }) => !same(before, after)), texts: [] };
}

function ownCells(row: LineRow, columns: Readonly<Record<string, string>>): CellChange[] {
  const headings = new Set([...Object.keys(row.columns), ...Object.keys(columns)]);
  return [...headings].map((heading) => ({
    line: row.id,
    field: "columns",
    heading,
    before: row.columns[heading] ?? "",
    after: columns[heading] ?? "",
  }));
}

export function textChange(row: LineRow, part: Part, language: string, after: string): Step {
  const before = bodyIn(row[part], language);
  if (before === after) return NOTHING;
  return { cells: [], texts: [{ line: row.id, part, language, before, after }] };
}

export function bodyIn(text: HumanText, language: string): string {
  return text.versions.find((version) => version.language === language)?.body ?? "";
}

/** What of a step concerns these lines and is one of these texts. */
export function partOf(step: Step, lines: ReadonlySet<string>, texts: ReadonlySet<TextChange>): Step {
  return {
    cells: step.cells.filter(({ line }) => lines.has(line)),
    texts: step.texts.filter((text) => texts.has(text)),
  };
}

/** The same the other way round, last thing first. */
export function undone(step: Step): Step {
  const turned = <One extends { before: unknown; after: unknown }>(one: One): One => ({
    ...one, before: one.after, after: one.before,
  });
  return { cells: step.cells.map(turned).reverse(), texts: step.texts.map(turned).reverse() };
}

/** What must be asked of the desk for a step, and where somebody else came between. */
export function weighed(
  step: Step,
  rowOf: (line: string) => LineRow | undefined,
): { edits: LineEdit[]; texts: TextChange[]; clashes: Clash[] } {
  const forms = new Map<string, { form: LineForm; version: number; changed: boolean }>();
  const clashes: Clash[] = [];
  for (const change of step.cells) {
    const row = rowOf(change.line);
    if (row === undefined) continue;
    const open = forms.get(row.id) ?? { form: formOf(row), version: row.version, changed: false };
    forms.set(row.id, open);
    const now = valueIn(open.form, change);
    if (same(now, change.after)) continue;
    if (!same(now, change.before)) clashes.push({ kind: "cell", change, theirs: now });
    open.form = withValue(open.form, change);
    open.changed = true;
  }
  const texts = step.texts.filter((change) => {
    const row = rowOf(change.line);
    const now = row === undefined ? change.after : bodyIn(row[change.part], change.language);
    if (now === change.after) return false;
    if (now !== change.before) clashes.push({ kind: "text", change, theirs: now });
    return true;
  });
  const edits = [...forms.values()]
    .filter(({ changed }) => changed)
    .map(({ form, version }) => ({ line: lineOf(form), version }));
  return { edits, texts, clashes };
}

/** The step as it stands once a person said of each clash whether his own is to count. */
export function settled(step: Step, clashes: readonly Clash[], mine: ReadonlySet<Clash>): Step {
  const clash = new Map(clashes.map((one) => [one.change as CellChange | TextChange, one]));
  const kept = <Change extends CellChange | TextChange>(changes: readonly Change[]): Change[] =>
    changes.flatMap((change) => {
      const found = clash.get(change);
      if (found === undefined) return [change];
      return mine.has(found) ? [{ ...change, before: found.theirs }] : [];
    });
  return { cells: kept(step.cells), texts: kept(step.texts) };
}

function valueIn(form: LineForm, { field, heading }: CellChange): unknown {
  return heading === "" ? form[field] : (form.columns[heading] ?? "");
}

function withValue(form: LineForm, { field, heading, after }: CellChange): LineForm {
  if (heading === "") return { ...form, [field]: after };
  const columns = { ...form.columns, [heading]: String(after) };
  if (after === "") delete columns[heading];
  return { ...form, columns };
}

export function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
