import { isOverdue } from "../../core/deadline/index.ts";
import {
  type ColumnValue,
  type DayRange,
  isEmptyFilter,
  type PeriodCount,
  type TaskFilter,
} from "../../core/filter/index.ts";
import {
  type ColumnId,
  cellText,
  columnsInOrder,
  type IsoDate,
  type PlanSnapshot,
  planOf,
  type Task,
} from "../../core/model/index.ts";
import { type DeadlineReader, readerOf } from "../../core/rules/index.ts";
import { type FacetCounts, facetCounts } from "./facet-counts.ts";
import { FollowedIndex } from "./followed-index.ts";

/**
 * Everything that filtering needs of the core, for one state of a plan after another. Loaded when first needed, so that
 * the first screen does not wait for it.
 */
export class FilterEngine {
  #snapshot: PlanSnapshot;
  readonly #index: FollowedIndex;
  #isOverdue: OverdueReader;
  #deadlineColumn: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(snapshot: PlanSnapshot) {
    this.#snapshot = snapshot;
    this.#index = new FollowedIndex(snapshot);
    this.#isOverdue = overdueReader(readerOf(snapshot));
    this.#deadlineColumn = deadlineColumnOf(snapshot);
    this.#catchUpAfter(REST);
  }

  /** Follows the plan to its next state. Tasks cost what changed; another set of columns or agencies, a new index. */
  follow(snapshot: PlanSnapshot, touchedTasks: Iterable<string>): void {
    this.#snapshot = snapshot;
    const isAnew = this.#index.follow(snapshot, touchedTasks);
    this.#catchUpAfter(REST);
    if (!isAnew) return;
    this.#isOverdue = overdueReader(readerOf(snapshot));
    this.#deadlineColumn = deadlineColumnOf(snapshot);
  }

  /** Ids the filter lets through; undefined when it lets all through. */
  hits(filter: TaskFilter, today: IsoDate): ReadonlySet<string> | undefined {
    return isEmptyFilter(filter) ? undefined : new Set(this.#index.current.query(filter, today));
  }

  counts(filter: TaskFilter, today: IsoDate): FacetCounts {
    return facetCounts(this.#index.current, filter, { today, plan: planOf(this.#snapshot) });
  }

  /** Tasks by stretch of days under the rest of the filter. */
  periodCounts(filter: TaskFilter, periods: readonly DayRange[], today: IsoDate): PeriodCount[] {
    return this.#index.current.periodCounts(filter, periods, today);
  }

  /** The name behind an id that is not in the register; undefined when no cell holds it any more. */
  unregisteredName(id: string, today: IsoDate): string | undefined {
    return this.#index.current.unregisteredAgencies({}, today, "either").find((agency) => agency.id === id)?.name;
  }

  /** The values of a column under the rest of the filter, in no order. */
  values(columnId: ColumnId, filter: TaskFilter, today: IsoDate): ColumnValue[] {
    return this.#index.current.valuesOf(columnId, filter, today);
  }

  /** The keys of the values a task holds in a column. */
  keysOf(columnId: ColumnId, task: Task, today: IsoDate): readonly string[] {
    return this.#index.current.keysOf(columnId, task, today);
  }

  /** The text behind the key of a value; undefined where no cell holds it any more. */
  valueText(columnId: ColumnId, key: string): string | undefined {
    return this.#index.current.valueText(columnId, key);
  }

  /** Whether the last due day of the task lies before today, done or not. */
  isOverdue(task: Task, today: IsoDate): boolean {
    if (this.#deadlineColumn === undefined) return false;
    return this.#isOverdue({ text: cellText(task, this.#deadlineColumn), taskId: task.id }, today);
  }

  #catchUpAfter(wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#index.catchUp(TASKS_AT_ONCE) || this.#catchUpAfter(0), wait);
  }
}

/** Milliseconds after an act until its indexing begins, when what shows the act has been drawn. */
const REST = 300;

/** About 10 ms of indexing. */
const TASKS_AT_ONCE = 150;

function deadlineColumnOf(snapshot: PlanSnapshot): string | undefined {
  return columnsInOrder(snapshot).find(({ role }) => role === "deadline")?.id;
}

type OverdueReader = (cell: { readonly text: string; readonly taskId: string }, today: IsoDate) => boolean;

/** Deadlines repeat: each is read once a day. */
function overdueReader(deadlines: DeadlineReader): OverdueReader {
  const known = new Map<string, boolean>();
  let day = "";
  return ({ text, taskId }, today) => {
    if (day !== today) known.clear();
    day = today;
    const key = deadlines.keyOf(text, taskId);
    const answer = known.get(key) ?? isOverdue(deadlines.readKey(key), today);
    known.set(key, answer);
    return answer;
  };
}
