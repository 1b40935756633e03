import type { DeliveryMeans, InjectPriority, LineKind, Precedence, ReleaseRule } from "./types";

// Every value of an enumeration, in the order in which people choose among them.

export const KINDS: readonly LineKind[] = [
  "inject", "contextual", "expected_action", "contingency", "control_task", "administrative",
  "information",
];
export const MEANS: readonly DeliveryMeans[] = [
  "email", "phone", "radio", "chat", "paper", "in_person", "video", "news", "simulation", "fax",
];
export const PRECEDENCES: readonly Precedence[] = ["routine", "priority", "immediate", "flash"];
export const PRIORITIES: readonly InjectPriority[] = ["key", "enabling", "supporting"];
export const RULES: readonly ReleaseRule[] = ["by_hand", "at_time", "on_trigger"];
