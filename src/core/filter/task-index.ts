import { type AgencyReader, agencyReader } from "../agency/index.ts";
import { CLAUSE_KINDS, type ClauseKind, type DeadlineContext } from "../deadline/index.ts";
import type { Agency, Column, ColumnRole, DerivedStatus, IsoDate } from "../model/index.ts";
import { type AgencyColumn, AgencyPostings } from "./agency-postings.ts";
import type { RowSet } from "./row-set.ts";
import { RowTests } from "./row-tests.ts";
import type { AgencyRole, TaskFilter } from "./task-filter.ts";
import { TaskOrder } from "./task-order.ts";
import { type IndexedTask, TaskTable } from "./task-table.ts";

/** What the index has to know of the plan. When any of it changes, build another index. */
export interface IndexSetup {
  /** Every column is searched for text; lead, support, deadline and status are found by their roles. */
  readonly columns: readonly Pick<Column, "id" | "role">[];
  readonly registry: readonly Agency[];
  readonly context: DeadlineContext;
}

/**
 * Finds tasks by filter. Built once by putting every task in plan order; after that each edited, added or removed task
 * costs its own row only. A filter costs one pass over the rows its agencies leave, whatever the tasks' texts.
 */
export class TaskIndex {
  readonly #table: TaskTable;
  readonly #order = new TaskOrder();
  readonly #postings: AgencyPostings;
  readonly #tests: RowTests;
  readonly #agencyColumns: readonly (readonly [role: AgencyColumn, column: number])[];
  readonly #agencyIds: (number: number) => readonly string[];

  constructor({ columns, registry, context }: IndexSetup) {
    const columnOf = (role: ColumnRole) => columns.findIndex((column) => column.role === role);
    this.#table = new TaskTable(columns.map(({ id }) => id));
    this.#postings = new AgencyPostings(registry);
    this.#tests = new RowTests(this.#table, { deadline: columnOf("deadline"), status: columnOf("status") }, context);
    const roles: readonly AgencyColumn[] = ["lead", "support"];
    this.#agencyColumns = roles.map((role) => [role, columnOf(role)] as const).filter(([, column]) => column >= 0);
    this.#agencyIds = this.#table.pool.derive(idsReader(agencyReader(registry)));
  }

  /** How many tasks the index holds. */
  get size(): number {
    return this.#table.size;
  }

  /** Takes a task in, or takes its cells and section as they are now. A new task stands last until `arrange`. */
  put(task: IndexedTask): void {
    const known = this.#table.rowOf(task.id);
    if (known === undefined) {
      const row = this.#table.insert(task);
      this.#order.append(row);
      this.#post(row);
    } else {
      this.#withdraw(known);
      this.#table.update(known, task);
      this.#post(known);
    }
  }

  /** Takes a task out; an id it does not hold is nothing to do. */
  remove(id: string): void {
    const row = this.#table.rowOf(id);
    if (row === undefined) return;
    this.#withdraw(row);
    this.#order.remove(row);
    this.#table.remove(row);
  }

  /** Sets the plan order after tasks were added in between or moved: every id, in order. */
  arrange(ids: Iterable<string>): void {
    const rows: number[] = [];
    for (const id of ids) {
      const row = this.#table.rowOf(id);
      if (row !== undefined) rows.push(row);
    }
    if (rows.length !== this.size) throw new RangeError(`arranged ${rows.length} of ${this.size} tasks`);
    this.#order.arrange(rows);
  }

  /** Ids of the tasks the filter lets through, in plan order. */
  query(filter: TaskFilter, today: IsoDate): string[] {
    const ids: string[] = [];
    this.#order.forEachInOrder(this.#matching(filter, today), (row) => ids.push(this.#table.idAt(row)));
    return ids;
  }

  /** How many tasks the filter lets through. */
  count(filter: TaskFilter, today: IsoDate): number {
    return this.#matching(filter, today).size;
  }

  /** Tasks by agency under the rest of the filter, what the panel writes beside each name; agencies without any left out. */
  agencyCounts(filter: TaskFilter, today: IsoDate, role: AgencyRole = "lead", withGroups = false): Map<string, number> {
    const { agencies: _, ...rest } = filter;
    return this.#postings.counts(this.#matching(rest, today), role, withGroups);
  }

  /** Tasks by kind of deadline under the rest of the filter; a task of several kinds counts for each. */
  kindCounts(filter: TaskFilter, today: IsoDate): Map<ClauseKind, number> {
    const { deadlineKinds: _, ...rest } = filter;
    const counts = new Map<ClauseKind, number>();
    this.#matching(rest, today).forEach((row) => {
      const kinds = this.#tests.kindsOf(row);
      CLAUSE_KINDS.forEach((kind, bit) => {
        if ((kinds >>> bit) & 1) increment(counts, kind);
      });
    });
    return counts;
  }

  /** Tasks by the status they show under the rest of the filter. */
  statusCounts(filter: TaskFilter, today: IsoDate): Map<DerivedStatus, number> {
    const { statuses: _, ...rest } = filter;
    const counts = new Map<DerivedStatus, number>();
    this.#matching(rest, today).forEach((row) => {
      increment(counts, this.#tests.statusOf(row, today));
    });
    return counts;
  }

  #matching(filter: TaskFilter, today: IsoDate): RowSet {
    const { agencies } = filter;
    const rows = agencies && agencies.ids.length > 0 ? this.#postings.matching(agencies) : this.#table.live.copy();
    for (const test of this.#tests.of(filter, today)) rows.keepWhere(test);
    return rows;
  }

  #post(row: number): void {
    for (const [role, column] of this.#agencyColumns)
      this.#postings.add(role, this.#agencyIds(this.#table.numberAt(row, column)), row);
  }

  #withdraw(row: number): void {
    for (const [role, column] of this.#agencyColumns)
      this.#postings.remove(role, this.#agencyIds(this.#table.numberAt(row, column)), row);
  }
}

function idsReader(read: AgencyReader): (text: string) => readonly string[] {
  return (text) => read(text).flatMap(({ agencyId }) => agencyId ?? []);
}

function increment<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
