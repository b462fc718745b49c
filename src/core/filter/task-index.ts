import { CLAUSE_KINDS, type ClauseKind } from "../deadline/index.ts";
import type { Agency, Column, ColumnId, ColumnRole, DerivedStatus, IsoDate } from "../model/index.ts";
import type { DeadlineReader } from "../rules/index.ts";
import { AgencyPostings } from "./agency-postings.ts";
import { ColumnValues } from "./column-values.ts";
import { Matching } from "./matching.ts";
import { withPeriod } from "./period.ts";
import type { RowSet } from "./row-set.ts";
import { type AgencyRole, type DayRange, SHOWN_STATUSES, type TaskFilter } from "./task-filter.ts";
import { TaskOrder } from "./task-order.ts";
import { type IndexedTask, TaskTable, textIn } from "./task-table.ts";
import type { UnregisteredAgency } from "./unregistered-agencies.ts";
import { type ColumnValue, givenValueFilters, type ValueFilter } from "./value-filter.ts";

/** What the index has to know of the plan. When any of it changes, build another index. */
export interface IndexSetup {
  /** Every column is searched for text; lead, support, deadline and status are found by their roles. */
  readonly columns: readonly Pick<Column, "id" | "role" | "type">[];
  readonly registry: readonly Agency[];
  readonly deadlines: DeadlineReader;
}

/** How many tasks have something due in a stretch of days, and how many only start something in it. */
export interface PeriodCount {
  readonly due: number;
  readonly starting: number;
}

/**
 * Finds tasks by filter. Built once by putting every task in plan order; after that each edited, added or removed task
 * costs its own row only. A filter asks each distinct text once and then joins sets of rows.
 */
export class TaskIndex {
  readonly #table: TaskTable;
  readonly #order = new TaskOrder();
  readonly #postings: AgencyPostings;
  readonly #matching: Matching;
  /** By column id, made when first asked for. */
  readonly #values = new Map<ColumnId, ColumnValues>();
  readonly #setup: IndexSetup;

  constructor(setup: IndexSetup) {
    const { columns, registry, deadlines } = setup;
    this.#setup = setup;
    this.#table = new TaskTable(columns.map(({ id }) => id));
    const placeOf = (role: ColumnRole) => columns.findIndex((column) => column.role === role);
    const columnOf = (role: ColumnRole) => this.#table.columns[placeOf(role)];
    const deadlineId = columns[placeOf("deadline")]?.id;
    const [lead, support] = [columnOf("lead"), columnOf("support")];
    this.#postings = new AgencyPostings(registry, { ...(lead && { lead }), ...(support && { support }) });
    const keyColumn = () =>
      this.#table.addHiddenColumn((task) =>
        deadlines.keyOf(deadlineId === undefined ? "" : textIn(task, deadlineId), task.id),
      );
    this.#matching = new Matching(
      this.#table,
      (deadlines.isByText ? columnOf("deadline") : undefined) ?? keyColumn(),
      columnOf("status") ?? this.#table.addHiddenColumn(() => ""),
      deadlines,
    );
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
      this.#postings.add(row);
    } else {
      this.#postings.remove(known);
      this.#table.update(known, task);
      this.#postings.add(known);
    }
  }

  /** Takes a task out; an id it does not hold is nothing to do. */
  remove(id: string): void {
    const row = this.#table.rowOf(id);
    if (row === undefined) return;
    this.#postings.remove(row);
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
    return this.#order.pick(this.#rows(filter, today), this.#table.ids);
  }

  /** How many tasks the filter lets through. */
  count(filter: TaskFilter, today: IsoDate): number {
    return this.#rows(filter, today).size;
  }

  /** Tasks by agency under the rest of the filter, what the panel writes beside each name; agencies without any left out. */
  agencyCounts(filter: TaskFilter, today: IsoDate, role: AgencyRole = "lead", withGroups = false): Map<string, number> {
    const { agencies: _, ...rest } = filter;
    return this.#postings.counts(this.#rows(rest, today), role, withGroups);
  }

  /** The names the register does not know, under the rest of the filter; their ids can be filtered by. */
  unregisteredAgencies(filter: TaskFilter, today: IsoDate, role: AgencyRole = "lead"): UnregisteredAgency[] {
    const { agencies: _, ...rest } = filter;
    return this.#postings.unregistered(this.#rows(rest, today), role);
  }

  /** Tasks by kind of deadline under the rest of the filter; a task of several kinds counts for each. */
  kindCounts(filter: TaskFilter, today: IsoDate): Map<ClauseKind, number> {
    const { deadlineKinds: _, ...rest } = filter;
    return countsAmong(this.#rows(rest, today), CLAUSE_KINDS, (kind) => this.#matching.ofKind(kind));
  }

  /** Tasks by the status they show under the rest of the filter. */
  statusCounts(filter: TaskFilter, today: IsoDate): Map<DerivedStatus, number> {
    const { statuses: _, ...rest } = filter;
    const rows = this.#rows(rest, today);
    return countsAmong(rows, SHOWN_STATUSES, (status) => this.#matching.showing([status], today));
  }

  /** Tasks by stretch of days under the rest of the filter; what both numbers say together, the stretch as a filter lets through. */
  periodCounts(filter: TaskFilter, periods: readonly DayRange[], today: IsoDate): PeriodCount[] {
    const rows = this.#rows(withPeriod(filter, undefined), today);
    return periods.map((period) => {
      const due = rows.sizeWith(this.#matching.within(period, false));
      return { due, starting: rows.sizeWith(this.#matching.within(period, true)) - due };
    });
  }

  /** The values of a column under the rest of the filter, with their tasks counted; a status is as its column shows it. */
  valuesOf(columnId: ColumnId, filter: TaskFilter, today: IsoDate): ColumnValue[] {
    const { [columnId]: _, ...columns } = filter.columns ?? {};
    const rest = { ...filter, columns };
    if (this.#roleOf(columnId) === "status")
      return [...this.statusCounts(rest, today)].map(([status, count]) => ({ key: status, text: status, count }));
    return this.#valuesIn(columnId)?.among(this.#rows(rest, today)) ?? [];
  }

  /** The text behind the key of a value; undefined where no cell holds it any more. */
  valueText(columnId: ColumnId, key: string): string | undefined {
    return this.#roleOf(columnId) === "status" ? key : this.#valuesIn(columnId)?.textOf(key);
  }

  /** The keys of the values a task holds in a column; none where the index does not hold the task. */
  keysOf(columnId: ColumnId, task: IndexedTask, today: IsoDate): readonly string[] {
    const row = this.#table.rowOf(task.id);
    if (row === undefined) return [];
    if (this.#roleOf(columnId) === "status")
      return SHOWN_STATUSES.filter((status) => this.#matching.showing([status], today).has(row));
    return this.#valuesIn(columnId)?.keysIn(textIn(task, columnId)) ?? [];
  }

  #rows(filter: TaskFilter, today: IsoDate): RowSet {
    const { agencies, columns } = filter;
    const rows = agencies && agencies.ids.length > 0 ? this.#postings.matching(agencies) : this.#table.live.copy();
    this.#matching.narrow(rows, filter, today);
    for (const [columnId, values] of givenValueFilters(columns)) this.#keepValues(rows, columnId, values, today);
    return rows;
  }

  /** A column that is gone filters nothing. */
  #keepValues(rows: RowSet, columnId: ColumnId, filter: ValueFilter, today: IsoDate): void {
    if (this.#roleOf(columnId) === "status") {
      const isNamed = (status: DerivedStatus) => filter.values.includes(status) === (filter.mode === "only");
      rows.keepOnly(this.#matching.showing(SHOWN_STATUSES.filter(isNamed), today));
      return;
    }
    const values = this.#valuesIn(columnId);
    if (values) rows.keepOnly(values.rows(filter));
  }

  #roleOf(columnId: ColumnId): ColumnRole | undefined {
    return this.#setup.columns.find(({ id }) => id === columnId)?.role;
  }

  #valuesIn(columnId: ColumnId): ColumnValues | undefined {
    const known = this.#values.get(columnId);
    const at = this.#setup.columns.findIndex(({ id }) => id === columnId);
    const [column, texts] = [this.#setup.columns[at], this.#table.columns[at]];
    if (known || !column || !texts) return known;
    const values = new ColumnValues(texts, column.type, this.#setup.registry);
    this.#values.set(columnId, values);
    return values;
  }
}

function countsAmong<Choice>(
  rows: RowSet,
  choices: readonly Choice[],
  rowsOf: (choice: Choice) => RowSet,
): Map<Choice, number> {
  const counts = choices.map((choice) => [choice, rows.sizeWith(rowsOf(choice))] as const);
  return new Map(counts.filter(([, count]) => count > 0));
}
