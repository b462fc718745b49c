import type { ColumnId } from "../model/index.ts";

/** What can be amiss in a plan, in the order it is told: time, people, work, words, and last what is only noted. */
export const CHECK_KINDS = [
  "no-deadline",
  "unread-deadline",
  "outside-years",
  "no-lead",
  "several-leads",
  "group-lead",
  "unknown-agency",
  "no-product",
  "duplicate-task",
  "citation-spelling",
  "waiting-deadline",
  "citation-date",
] as const;

export type CheckKind = (typeof CHECK_KINDS)[number];

/** These may well be meant so: they are told, and not counted among what is to be mended. */
const NOTES: readonly CheckKind[] = ["waiting-deadline", "citation-date"];

export function isNote(kind: CheckKind): boolean {
  return NOTES.includes(kind);
}

export interface Place {
  readonly taskId: string;
  readonly columnId: ColumnId;
}

/** A way to set something right that changes nothing but what it says. */
export type Mend =
  /** Writes one way of citing a document in place of the others. */
  | { readonly by: "spelling"; readonly from: readonly string[]; readonly to: string }
  /** Takes the name into the register. */
  | { readonly by: "agency"; readonly name: string }
  /** Takes the name as another way of writing a registered one. */
  | { readonly by: "alias"; readonly name: string; readonly agencyId: string };

export interface Finding {
  /** The same for the same trouble, however the rest of the plan changes. */
  readonly id: string;
  readonly kind: CheckKind;
  /** At least one, in plan order. */
  readonly places: readonly [Place, ...Place[]];
  /** What it is about, in the plan's own words: a name, a number, the words not understood; empty where they say nothing. */
  readonly words: readonly string[];
  /** The surest first. */
  readonly mends: readonly Mend[];
}
