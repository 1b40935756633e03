import type { Link, LinkRow, LinkState } from "../wire/types";

/** A window while somebody writes it: a time may not be there yet. */
export type WindowForm = { key: number; start_ms: number | null; end_ms: number | null; state: LinkState };

export type LinkForm = Required<Omit<Link, "schedule" | "state" | "delay_s" | "loss">> & {
  minutes: number;
  percent: number;
  schedule: WindowForm[];
};

const SECONDS = 60;

export function formOf(row: LinkRow | null): LinkForm {
  return {
    id: row?.id ?? "",
    from_cell: row?.from_cell ?? "",
    to_cell: row?.to_cell ?? "",
    means: row?.means ?? "network",
    pace: row?.pace ?? 1,
    minutes: (row?.delay_s ?? 0) / SECONDS,
    // 0.07 · 100 is 7.000000000000001.
    percent: Math.round((row?.loss ?? 0) * 10_000) / 100,
    most_bytes: row?.most_bytes ?? 0,
    area: row?.area ?? "",
    schedule: (row?.schedule ?? []).map((window, key) => ({ key, ...window })),
  };
}

/** Null while it lacks something: what the desk would refuse is not asked. */
export function linkOf(form: LinkForm): Link | null {
  const { minutes, percent, schedule, ...rest } = form;
  const windows = schedule.flatMap(({ start_ms, end_ms, state }) =>
    start_ms === null || end_ms === null || end_ms <= start_ms ? [] : [{ start_ms, end_ms, state }],
  );
  const numbers = [minutes, percent, rest.most_bytes];
  const ready = rest.id.trim() !== "" && rest.from_cell !== "" && rest.to_cell !== ""
    && rest.from_cell !== rest.to_cell && windows.length === schedule.length
    && numbers.every((one) => Number.isFinite(one) && one >= 0) && percent <= 100;
  if (!ready) return null;
  return {
    ...rest, id: rest.id.trim(), area: rest.area.trim(), delay_s: Math.round(minutes * SECONDS),
    loss: percent / 100, schedule: windows,
  };
}
