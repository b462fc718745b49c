import type { MappedRole } from "../recognised-sheet.ts";

/** What a name makes of its column: roles, likeliest first, and how sure it is that one of them is right, or that none is. */
export interface SaidRoles {
  readonly roles: readonly MappedRole[];
  readonly confidence: number;
}

export const NONE: SaidRoles = { roles: [], confidence: 0.9 };
export const BOTH: SaidRoles = { roles: ["lead-and-support"], confidence: 0.95 };

export const said = (confidence: number, ...roles: MappedRole[]): SaidRoles => ({ roles, confidence });
