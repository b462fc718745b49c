import { type AgencyReading, agencyReader, groupReader, nameKey } from "../agency/index.ts";
import type { Agency } from "../model/index.ts";
import { RowSet } from "./row-set.ts";
import type { AgencyFilter, AgencyRole } from "./task-filter.ts";
import type { TextColumn } from "./text-column.ts";
import { isUnregisteredId, rowsNaming, type UnregisteredAgency, unregisteredAmong } from "./unregistered-agencies.ts";

type AgencyColumn = "lead" | "support";

/** An agency of the register and what it does: as the column says, unless the cell itself says otherwise. */
interface Post {
  readonly id: string;
  readonly role: AgencyColumn;
}

/** A column of agencies, its distinct texts read once against the register. */
interface AgencyCells {
  readonly role: AgencyColumn;
  readonly column: TextColumn;
  readonly postsOf: (number: number) => readonly Post[];
  readonly namesOf: (number: number) => readonly string[];
}

/** For each agency of the register the rows that name it, as lead and as supporting. */
export class AgencyPostings {
  readonly #registry: readonly Agency[];
  readonly #cells: readonly AgencyCells[];
  readonly #withGroups: (id: string) => ReadonlySet<string>;
  readonly #rows = { lead: new Map<string, RowSet>(), support: new Map<string, RowSet>() };

  constructor(registry: readonly Agency[], columns: Readonly<Partial<Record<AgencyColumn, TextColumn>>>) {
    this.#registry = registry;
    this.#withGroups = groupReader(registry);
    const read = agencyReader(registry);
    this.#cells = columnsOf("either").flatMap((role) => {
      const column = columns[role];
      if (!column) return [];
      const postsOf = column.pool.derive((text) => read(text).flatMap((reading) => postOf(reading, role) ?? []));
      const namesOf = column.pool.derive((text) => unknownNames(read(text)));
      return [{ role, column, postsOf, namesOf }];
    });
  }

  /** Takes the row in under the agencies its cells name now. */
  add(row: number): void {
    for (const { column, postsOf } of this.#cells)
      for (const { id, role } of postsOf(column.numberAt(row))) {
        const rows = this.#rows[role].get(id) ?? RowSet.upTo(0);
        rows.add(row);
        this.#rows[role].set(id, rows);
      }
  }

  /** Takes the row out; its cells must still hold what it was added with. */
  remove(row: number): void {
    for (const { column, postsOf } of this.#cells)
      for (const { id, role } of postsOf(column.numberAt(row))) this.#rows[role].get(id)?.delete(row);
  }

  /** The names the register does not know, with how many of the rows hold each. */
  unregistered(among: RowSet, role: AgencyRole): UnregisteredAgency[] {
    return unregisteredAmong(among, this.#cellsOf(role));
  }

  /** The rows of one agency, and of the groups it belongs to if asked. */
  rowsOf(id: string, role: AgencyRole, withGroups: boolean): RowSet {
    if (isUnregisteredId(id)) return rowsNaming(id, this.#cellsOf(role));
    const rows = RowSet.upTo(0);
    for (const each of withGroups ? this.#withGroups(id) : [id])
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

  #cellsOf(role: AgencyRole): readonly AgencyCells[] {
    return this.#cells.filter((cells) => columnsOf(role).includes(cells.role));
  }
}

function postOf({ agencyId: id, role }: AgencyReading, column: AgencyColumn): Post | undefined {
  return id === undefined ? undefined : { id, role: role ?? column };
}

function columnsOf(role: AgencyRole): readonly AgencyColumn[] {
  return role === "either" ? ["lead", "support"] : [role];
}

/** Each name once, however often and in whatever spelling the cell repeats it. */
function unknownNames(readings: readonly AgencyReading[]): readonly string[] {
  const names = readings.filter(({ agencyId }) => agencyId === undefined).map(({ full }) => full);
  return names.filter((name, at) => names.findIndex((other) => nameKey(other) === nameKey(name)) === at);
}
