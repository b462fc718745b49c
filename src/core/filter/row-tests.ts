import { addDays, type DeadlineContext, dayNumber, yearSpan } from "../deadline/index.ts";
import { type DerivedStatus, deriveStatus, type IsoDate } from "../model/index.ts";
import { fold } from "../text/index.ts";
import {
  type DayRange,
  type DeadlineFacts,
  deadlineFacts,
  isDueWithin,
  isMarkedWithin,
  kindMask,
} from "./deadline-facts.ts";
import type { TaskFilter } from "./task-filter.ts";
import type { TaskTable } from "./task-table.ts";

export type RowTest = (row: number) => boolean;

/** Columns by what they are for; -1 where the plan has no such column. */
export interface RoleColumns {
  readonly deadline: number;
  readonly status: number;
}

const DONE: DerivedStatus = "Hoàn thành";
const BLANK_STATUS = deriveStatus("", false);

/** Turns the parts of a filter into tests of rows, worked out once for each distinct text. */
export class RowTests {
  readonly #table: TaskTable;
  readonly #columns: RoleColumns;
  readonly #facts: (number: number) => DeadlineFacts;
  readonly #status: (number: number) => DerivedStatus;
  readonly #folded: (number: number) => string;
  readonly #blank: DeadlineFacts;

  constructor(table: TaskTable, columns: RoleColumns, context: DeadlineContext) {
    this.#table = table;
    this.#columns = columns;
    this.#facts = table.pool.derive((text) => deadlineFacts(text, context));
    this.#status = table.pool.derive((text) => deriveStatus(text, false));
    this.#folded = table.pool.derive(fold);
    this.#blank = deadlineFacts("", context);
  }

  /** The tests a filter asks for, cheapest first; agencies are not among them. */
  of(filter: TaskFilter, today: IsoDate): RowTest[] {
    const { sections = [], statuses = [] } = filter;
    const deadline = this.#deadlineTest(filter, today);
    const query = fold(filter.text ?? "");
    const tests: (RowTest | false)[] = [
      deadline ?? false,
      sections.length > 0 && this.#sectionTest(new Set(sections)),
      statuses.length > 0 && ((row) => statuses.includes(this.statusOf(row, today))),
      filter.overdue === true && ((row) => this.#isOverdue(row, dayNumber(today))),
      filter.dueWithinDays !== undefined && ((row) => this.#statusText(row) !== DONE),
      query !== "" && this.#textTest(query),
    ];
    return tests.filter((test) => test !== false);
  }

  statusOf(row: number, today: IsoDate): DerivedStatus {
    return this.#isOverdue(row, dayNumber(today)) && this.#statusText(row) !== "unknown"
      ? "Quá hạn"
      : this.#statusText(row);
  }

  /** One bit for each kind of the row's deadline. */
  kindsOf(row: number): number {
    return this.#factsOf(row).kinds;
  }

  #factsOf(row: number): DeadlineFacts {
    return this.#columns.deadline < 0 ? this.#blank : this.#facts(this.#table.numberAt(row, this.#columns.deadline));
  }

  #statusText(row: number): DerivedStatus {
    return this.#columns.status < 0 ? BLANK_STATUS : this.#status(this.#table.numberAt(row, this.#columns.status));
  }

  #isOverdue(row: number, today: number): boolean {
    return this.#factsOf(row).finalDay < today && this.#statusText(row) !== DONE;
  }

  #deadlineTest({ deadlineKinds = [], year, quarter, dueWithinDays }: TaskFilter, today: IsoDate): RowTest | undefined {
    const kinds = deadlineKinds.length > 0 ? kindMask(deadlineKinds) : undefined;
    const period = periodOf(year, quarter, today);
    const soon = dueWithinDays === undefined ? undefined : { first: today, last: addDays(today, dueWithinDays) };
    if (kinds === undefined && !period && !soon) return undefined;
    const passes = (facts: DeadlineFacts) =>
      (kinds === undefined || (facts.kinds & kinds) !== 0) &&
      (!period || isMarkedWithin(facts, period)) &&
      (!soon || isDueWithin(facts, soon));
    const column = this.#columns.deadline;
    if (column < 0) return () => passes(this.#blank);
    const verdict = oncePerNumber(this.#table.pool.limit, (number) => passes(this.#facts(number)));
    return (row) => verdict(this.#table.numberAt(row, column));
  }

  #sectionTest(sections: ReadonlySet<string>): RowTest {
    const verdict = oncePerNumber(this.#table.pool.limit, (number) => sections.has(this.#table.pool.textAt(number)));
    return (row) => verdict(this.#table.numberAt(row, this.#table.sectionColumn));
  }

  #textTest(query: string): RowTest {
    const verdict = oncePerNumber(this.#table.pool.limit, (number) => this.#folded(number).includes(query));
    return (row) => {
      for (let column = 0; column < this.#table.columnCount; column++)
        if (verdict(this.#table.numberAt(row, column))) return true;
      return false;
    };
  }
}

function periodOf(year: number | undefined, quarter: number | undefined, today: IsoDate): DayRange | undefined {
  if (year === undefined && quarter === undefined) return undefined;
  return yearSpan(year ?? Number(today.slice(0, 4)), quarter);
}

/** Asks the question at most once for each number of the pool. */
function oncePerNumber(limit: number, ask: (number: number) => boolean): (number: number) => boolean {
  const answers = new Uint8Array(limit);
  return (number) => {
    const known = answers[number] as number;
    if (known !== 0) return known === 1;
    const answer = ask(number);
    answers[number] = answer ? 1 : 2;
    return answer;
  };
}
