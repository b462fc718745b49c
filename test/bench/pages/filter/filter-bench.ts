import { agencyReader, thanhHoaRegistry } from "../../../../src/core/agency/index.ts";
import { milestones, parseDeadline, yearSpan } from "../../../../src/core/deadline/index.ts";
import { type TaskFilter, TaskIndex } from "../../../../src/core/filter/index.ts";
import { builtInColumns, type IsoDate, type Task } from "../../../../src/core/model/index.ts";
import { deadlineReader } from "../../../../src/core/rules/index.ts";
import { benchPlan, benchTasks } from "../../bench-plan.ts";

/**
 * What a plain array would hold: agencies and days already understood, so that the scan only compares. Each row owns
 * its strings, as after reading it from storage.
 */
interface ScannedRow {
  readonly id: string;
  readonly lead: readonly string[];
  readonly marks: readonly { readonly first: IsoDate; readonly last: IsoDate }[];
}

/** One lead agency and one quarter, by the app's index and by a plain scan of an array. */
export class FilterBench {
  readonly #filter: TaskFilter;
  readonly #agencyId: string;
  #index = newIndex();
  #rows: readonly ScannedRow[] = [];

  constructor(filter: TaskFilter, agencyId: string) {
    this.#filter = filter;
    this.#agencyId = agencyId;
  }

  /** Fills both. Gives the hits, the same for both; throws when they differ or there are none. */
  fill(count: number): number {
    this.#index = newIndex();
    const tasks = benchTasks(count);
    for (const task of tasks) this.#index.put(task);
    this.#rows = scannedRows(tasks);
    const [indexed, scanned] = [this.#query(), this.#scan()];
    if (indexed.length === 0 || indexed.join() !== scanned.join()) {
      throw new Error(`the index finds ${indexed.length} tasks, the scan ${scanned.length}`);
    }
    return indexed.length;
  }

  /** Milliseconds of one query by the index. */
  timeIndex(): number {
    return timeOf(() => this.#query(), 20);
  }

  /** Milliseconds of one scan. */
  timeScan(): number {
    return timeOf(() => this.#scan(), 2);
  }

  #query(): string[] {
    return this.#index.query(this.#filter, benchPlan.issuedOn);
  }

  #scan(): string[] {
    const { first, last } = yearSpan(this.#filter.year ?? 0, this.#filter.quarter);
    const isMarked = (row: ScannedRow) => row.marks.some((mark) => mark.first >= first && mark.last <= last);
    return this.#rows.filter((row) => row.lead.includes(this.#agencyId) && isMarked(row)).map(({ id }) => id);
  }
}

function newIndex(): TaskIndex {
  return new TaskIndex({
    columns: builtInColumns(),
    registry: thanhHoaRegistry(),
    deadlines: deadlineReader(benchPlan),
  });
}

function scannedRows(tasks: readonly Task[]): ScannedRow[] {
  const read = agencyReader(thanhHoaRegistry());
  const lead = remembered((text) => read(text).flatMap(({ agencyId }) => agencyId ?? []));
  const marks = remembered((text) => milestones(parseDeadline(text, benchPlan), "2026-01-01", "2030-12-31"));
  return tasks.map(({ id, cells }) =>
    structuredClone({ id, lead: lead(cells.lead ?? ""), marks: marks(cells.deadline ?? "") }),
  );
}

function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const value = known.get(text) ?? read(text);
    known.set(text, value);
    return value;
  };
}

/** Repeated, since the browser's clock ticks in tenths of a millisecond. */
function timeOf(work: () => unknown, times: number): number {
  const start = performance.now();
  for (let time = 0; time < times; time += 1) work();
  return (performance.now() - start) / times;
}
