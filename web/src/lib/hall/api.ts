import type { AnyCommand, BilletRow, CellRow, ExerciseRow, HumanText, WrittenText } from "../wire/types";
import { CommandRefused } from "../wire/connection.svelte";
import { newId } from "../wire/ids";

export type Session = { exercise: string; station: string };
export type Me = Session & { billet: string };
/** `facts` is how long its journal is. */
export type HallExercise = { id: string; name: string; state: string; facts: number };
/** A fault in a folder: where it stands and what is wrong, already a sentence. */
export type FolderFinding = {
  file: string;
  line: number;
  code: string;
  text: string;
  weight: "fault" | "advice";
};
export type Opened = { id: string | null; findings: FolderFinding[] };
export type Card = {
  billet: string;
  post: string;
  cell: string;
  title: string;
  nation: string;
  shift: string;
  person: string;
  code: string;
  /** An SVG document. */
  qr_svg: string;
  url: string;
};

/** The server could not be reached at all, or answered with what is no answer. */
export class ServerSilent extends Error {}

async function ask(method: "GET" | "POST", path: string, body?: BodyInit): Promise<Response> {
  const headers = typeof body === "string" ? { "content-type": "application/json" } : undefined;
  const request: RequestInit = { method, credentials: "same-origin" };
  if (headers !== undefined) request.headers = headers;
  if (body !== undefined) request.body = body;
  let response: Response;
  try {
    response = await fetch(path, request);
  } catch (cause) {
    throw new ServerSilent(path, { cause });
  }
  if (response.ok) return response;
  throw await refusal(response);
}

async function refusal(response: Response): Promise<Error> {
  try {
    const { code, fields } = (await response.json()) as {
      code: string;
      fields: Record<string, string>;
    };
    return new CommandRefused(code, fields);
  } catch {
    if (response.status === 401) return new CommandRefused("not-signed-in", {});
    return new ServerSilent(String(response.status));
  }
}

async function read<T>(path: string): Promise<T> {
  return (await (await ask("GET", path)).json()) as T;
}

async function send<T>(path: string, body: unknown): Promise<T> {
  return answer<T>(await ask("POST", path, JSON.stringify(body)));
}

/** Rejects with CommandRefused or ServerSilent. */
export async function upload<T>(path: string, form: FormData): Promise<T> {
  return answer<T>(await ask("POST", path, form));
}

async function answer<T>(response: Response): Promise<T> {
  const text = await response.text();
  return (text === "" ? null : JSON.parse(text)) as T;
}

/** Who holds the station at this path; "unknown" while the server does not answer. */
export async function me(station: string): Promise<Me | "signed-out" | "unknown"> {
  try {
    return await read<Me>(`${station}/api/me`);
  } catch (why) {
    return why instanceof CommandRefused ? "signed-out" : "unknown";
  }
}

export const signIn = (card: string): Promise<Session> => send("/api/sign-in", { card });

export const handOver = (station: string, card: string, note: WrittenText | null): Promise<Me> =>
  send(`${station}/api/hand-over`, { card, note });

export const signOut = (station: string): Promise<null> => send(`${station}/api/sign-out`, {});

// The hall: for the server's administrator.

const at = (id: string, what: string): string =>
  `/api/hall/exercises/${encodeURIComponent(id)}/${what}`;

export const signInToHall = (code: string): Promise<null> => send("/api/hall/sign-in", { code });

export const exercises = (): Promise<HallExercise[]> => read("/api/hall/exercises");

export const createExercise = (name: string): Promise<Opened> =>
  send("/api/hall/exercises", { name });

/** Each file goes under its path inside the chosen folder, so that sub-folders survive. */
export function openFolder(files: Iterable<File>, language: string): Promise<Opened> {
  const form = new FormData();
  for (const file of files) form.append("files", file, pathInFolder(file));
  return upload(`/api/hall/exercises/open?language=${language}`, form);
}

export function pathInFolder(file: Pick<File, "name" | "webkitRelativePath">): string {
  const path = file.webkitRelativePath || file.name;
  return path.includes("/") ? path.slice(path.indexOf("/") + 1) : path;
}

export const backupAddress = (id: string): string => at(id, "backup");

export function restore(file: File): Promise<Opened> {
  const form = new FormData();
  form.append("file", file, file.name);
  return upload("/api/hall/restore", form);
}

export const billets = (id: string): Promise<BilletRow[]> => read(at(id, "billets"));

/** The exercise and its cells: what a manning document may name. */
export const cells = (id: string): Promise<(ExerciseRow | CellRow)[]> => read(at(id, "cells"));

export const cards = (id: string, language: string): Promise<Card[]> =>
  read(at(id, `cards?language=${language}`));

export const command = (id: string, given: AnyCommand): Promise<unknown> =>
  send(at(id, "command"), { id: newId(), command: given });

// The library of lines and practice runs: for planners at a station.

export type LibraryLine = {
  id: string;
  kind: string;
  title: HumanText;
  storyline: string;
  storyline_title: HumanText;
  objectives: string[];
};
/** New ids by old ones, what of a line did not go along, and what was refused. */
export type Went = {
  lines: Record<string, string>;
  dropped: { line: string; field: string; found: string }[];
  refused: { id: string; code: string; fields: Record<string, string> }[];
};

export const library = (station: string): Promise<{ lines: LibraryLine[] }> =>
  read(`${station}/api/library`);

export const keepInLibrary = (station: string, lines: readonly string[]): Promise<Went> =>
  send(`${station}/api/library/keep`, { lines });

export const takeFromLibrary = (station: string, lines: readonly string[]): Promise<Went> =>
  send(`${station}/api/library/take`, { lines });

/** A copy of the exercise up to a fact's number or an exercise time; its card for the same billet. */
export const makePractice = (station: string, at: string): Promise<{ exercise: string; card: string }> =>
  send(`${station}/api/practice`, { at });
