import { forget, store, stored } from "../parts/browser";

const KEY = "startex.seat";

/** The station this browser opened last, for the start page to offer. */
export const lastSeat = (): string | null => stored(KEY);

export const keepSeat = (path: string): boolean => store(KEY, path);

export const forgetSeat = (): void => forget(KEY);
