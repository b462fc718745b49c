import { agencyWithGroups } from "../agency/index.ts";
import type { Agency } from "../model/index.ts";
import { RowSet } from "./row-set.ts";
import type { AgencyFilter, AgencyRole } from "./task-filter.ts";

export type AgencyColumn = "lead" | "support";

/** For each agency of the register the rows that name it, as lead and as supporting. */
export class AgencyPostings {
  readonly #registry: readonly Agency[];
  readonly #rows = { lead: new Map<string, RowSet>(), support: new Map<string, RowSet>() };

  constructor(registry: readonly Agency[]) {
    this.#registry = registry;
  }

  add(column: AgencyColumn, ids: readonly string[], row: number): void {
    for (const id of ids) {
      const rows = this.#rows[column].get(id) ?? RowSet.upTo(0);
      rows.add(row);
      this.#rows[column].set(id, rows);
    }
  }

  remove(column: AgencyColumn, ids: readonly string[], row: number): void {
    for (const id of ids) this.#rows[column].get(id)?.delete(row);
  }

  /** The rows of one agency, and of the groups it belongs to if asked. */
  rowsOf(id: string, role: AgencyRole, withGroups: boolean): RowSet {
    const rows = RowSet.upTo(0);
    for (const each of withGroups ? agencyWithGroups(id, this.#registry) : [id])
      for (const column of columnsOf(role)) {
        const posted = this.#rows[column].get(each);
        if (posted) rows.addAll(posted);
      }
    return rows;
  }

  /** The rows an agency filter lets through. */
  matching({ ids, mode, withGroups, role }: AgencyFilter): RowSet {
    const [first = RowSet.upTo(0), ...rest] = ids.map((id) => this.rowsOf(id, role ?? "lead", withGroups));
    for (const rows of rest) {
      if (mode === "all") first.keepOnly(rows);
      else first.addAll(rows);
    }
    return first;
  }

  /** How many of the rows each agency of the register is named in; agencies named in none are left out. */
  counts(among: RowSet, role: AgencyRole, withGroups: boolean): Map<string, number> {
    const counts = new Map<string, number>();
    for (const { id } of this.#registry) {
      const count = among.sizeWith(this.rowsOf(id, role, withGroups));
      if (count > 0) counts.set(id, count);
    }
    return counts;
  }
}

function columnsOf(role: AgencyRole): readonly AgencyColumn[] {
  return role === "either" ? ["lead", "support"] : [role];
}
