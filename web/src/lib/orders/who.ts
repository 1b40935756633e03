import type { Role } from "../wire/types";

/** Whose billets may issue orders, as the desk has it. */
export const GIVES_ORDERS: readonly Role[] = ["director", "msel_manager", "controller", "staff"];
