import type { MappedRole, MappingReason } from "../recognised-sheet.ts";

/** What a column is taken for. */
export interface Finding {
  readonly role?: MappedRole;
  readonly columnId?: string;
  readonly reason: MappingReason;
  readonly confidence: number;
}

/** A column that could be something, and how much it weighs against others that could be the same. */
export interface Claim extends Finding {
  readonly index: number;
  readonly weight: number;
}
