import type { MappedRole } from "../../../src/core/sheet/index.ts";

/** A table as an agency writes it, and how it is to be understood. */
export interface AgencyTable {
  /** What each column is for, "-" where it is none of a plan's, between blanks. */
  readonly roles: string;
  /** The sheet and what each of its rows is, drawn as in `rows/sketch.ts`. */
  readonly drawing: string;
}

/** The roles of a table in the order of its columns. */
export function rolesOf({ roles }: AgencyTable): (MappedRole | "-")[] {
  return roles.split(" ") as (MappedRole | "-")[];
}
