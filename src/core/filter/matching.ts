import { addDays, type ClauseKind, dayNumber } from "../deadline/index.ts";
import { type DerivedStatus, deriveStatus, type IsoDate } from "../model/index.ts";
import type { DeadlineReader } from "../rules/index.ts";
import { fold } from "../text/index.ts";
import { type DeadlineFacts, type DeadlineTest, deadlineFacts, fallsWithin, kindMask } from "./deadline-facts.ts";
import { yearPeriod } from "./period.ts";
import { RowSet } from "./row-set.ts";
import type { DayRange, TaskFilter } from "./task-filter.ts";
import type { TaskTable } from "./task-table.ts";
import type { TextColumn } from "./text-column.ts";

const DONE: DerivedStatus = "Hoàn thành";

/** Finds the rows for each part of a filter but its agencies: a question for each distinct text, then sets of rows. */
export class Matching {
  readonly #table: TaskTable;
  readonly #deadlines: TextColumn;
  readonly #statuses: TextColumn;
  readonly #facts: (number: number) => DeadlineFacts;
  readonly #statusOf: (number: number) => DerivedStatus;
  readonly #folded: readonly ((number: number) => string)[];

  /** `deadlineColumn` holds the keys by which `deadlines` reads them. */
  constructor(table: TaskTable, deadlineColumn: TextColumn, statusColumn: TextColumn, deadlines: DeadlineReader) {
    this.#table = table;
    this.#deadlines = deadlineColumn;
    this.#statuses = statusColumn;
    this.#facts = deadlineColumn.pool.derive((key) => deadlineFacts(deadlines.readKey(key)));
    this.#statusOf = statusColumn.pool.derive((text) => deriveStatus(text, false));
    this.#folded = table.columns.map((column) => column.pool.derive(fold));
  }

  /** Takes out of `rows` what the filter does not let through. */
  narrow(rows: RowSet, filter: TaskFilter, today: IsoDate): RowSet {
    const { sections = [], statuses = [], overdue, dueWithinDays } = filter;
    const tests = deadlineTests(filter, today);
    if (tests.length > 0) rows.keepOnly(this.#deadlineRows((facts) => tests.every((test) => test(facts))));
    if (overdue === true) rows.keepOnly(this.#overdue(today));
    if (dueWithinDays !== undefined) rows.removeAll(this.#withStatus((status) => status === DONE));
    if (statuses.length > 0) rows.keepOnly(this.showing(statuses, today));
    if (sections.length > 0) rows.keepOnly(this.#inSections(new Set(sections)));
    const query = fold(filter.text ?? "");
    return query === "" ? rows : rows.keepOnly(this.#holding(query));
  }

  ofKind(kind: ClauseKind): RowSet {
    const mask = kindMask([kind]);
    return this.#deadlineRows(({ kinds }) => (kinds & mask) !== 0);
  }

  /** The rows where something is due on these days, or with `orStarts` starts. */
  within(period: DayRange, orStarts: boolean): RowSet {
    return this.#deadlineRows(fallsWithin(period, orStarts));
  }

  /** The rows that show one of the statuses: a known state that is overdue shows "Quá hạn" in its place. */
  showing(statuses: readonly DerivedStatus[], today: IsoDate): RowSet {
    const rows = this.#withStatus((status) => statuses.includes(status));
    const overdue = this.#overdue(today).removeAll(this.#withStatus((status) => status === "unknown"));
    return statuses.includes("Quá hạn") ? rows.addAll(overdue) : rows.removeAll(overdue);
  }

  #deadlineRows(passes: DeadlineTest): RowSet {
    return this.#deadlines.rowsWhere((number) => passes(this.#facts(number)));
  }

  #withStatus(passes: (status: DerivedStatus) => boolean): RowSet {
    return this.#statuses.rowsWhere((number) => passes(this.#statusOf(number)));
  }

  #overdue(today: IsoDate): RowSet {
    const day = dayNumber(today);
    return this.#deadlineRows(({ finalDay }) => finalDay < day).removeAll(
      this.#withStatus((status) => status === DONE),
    );
  }

  #inSections(sections: ReadonlySet<string>): RowSet {
    const { pool } = this.#table.sections;
    return this.#table.sections.rowsWhere((number) => sections.has(pool.textAt(number)));
  }

  #holding(query: string): RowSet {
    const found = RowSet.upTo(0);
    this.#table.columns.forEach((column, at) => {
      const folded = this.#folded[at];
      if (folded) column.addRowsWhere(found, (number) => folded(number).includes(query));
    });
    return found;
  }
}

function deadlineTests(filter: TaskFilter, today: IsoDate): DeadlineTest[] {
  const { deadlineKinds = [], period, dueWithinDays } = filter;
  const tests: DeadlineTest[] = [];
  const kinds = kindMask(deadlineKinds);
  const ofYear = yearPeriod(filter, today);
  if (kinds !== 0) tests.push((facts) => (facts.kinds & kinds) !== 0);
  if (ofYear) tests.push(fallsWithin(ofYear, true));
  if (period) tests.push(fallsWithin(period, true));
  if (dueWithinDays !== undefined)
    tests.push(fallsWithin({ first: today, last: addDays(today, dueWithinDays) }, false));
  return tests;
}
