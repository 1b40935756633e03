import { upload } from "../hall/api";

/** Why a file is no form; its sentence is `unreadable-CODE`. */
export type FormProblem = { code: string; line: number; found: string; allowed: string };
/** What became of a file: a form of the exercise, or its first problem. */
export type FormTaken = { form: string; problem: FormProblem | null };

/** Give the definition of a form to the exercise. Rejects with CommandRefused or ServerSilent. */
export function take(station: string, file: File): Promise<FormTaken> {
  const form = new FormData();
  form.append("file", file, file.name);
  return upload(`${station}/forms`, form);
}

/** Where the definition of a form can be had, to begin one's own with. */
export function definitionOf(station: string, form: string): string {
  return `${station}/forms/${encodeURIComponent(form)}.toml`;
}
