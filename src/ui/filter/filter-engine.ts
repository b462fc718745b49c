import { isOverdue } from "../../core/deadline/index.ts";
import {
  type ColumnValue,
  type DayRange,
  isEmptyFilter,
  type PeriodCount,
  type TaskFilter,
  TaskIndex,
} from "../../core/filter/index.ts";
import {
  type ColumnId,
  cellText,
  columnsInOrder,
  type IsoDate,
  outlineOf,
  type PlanSnapshot,
  planOf,
  type Task,
} from "../../core/model/index.ts";
import { type DeadlineReader, readerOf } from "../../core/rules/index.ts";
import { type FacetCounts, facetCounts } from "./facet-counts.ts";

/**
 * Everything that filtering needs of the core, for one state of a plan after another. Loaded when first needed, so that
 * the first screen does not wait for it.
 */
export class FilterEngine {
  #snapshot: PlanSnapshot;
  #index: TaskIndex;
  #isOverdue: OverdueReader;
  #deadlineColumn: string | undefined;

  constructor(snapshot: PlanSnapshot) {
    this.#snapshot = snapshot;
    this.#index = indexOf(snapshot);
    this.#isOverdue = overdueReader(readerOf(snapshot));
    this.#deadlineColumn = deadlineColumnOf(snapshot);
  }

  /** Follows the plan to its next state. Tasks cost what changed; another set of columns or agencies, a new index. */
  follow(snapshot: PlanSnapshot, touchedTasks: Iterable<string>): void {
    const before = this.#snapshot;
    this.#snapshot = snapshot;
    if (isSameSetup(before, snapshot)) this.#refresh(touchedTasks, before);
    else this.#rebuild();
  }

  /** Ids the filter lets through; undefined when it lets all through. */
  hits(filter: TaskFilter, today: IsoDate): ReadonlySet<string> | undefined {
    return isEmptyFilter(filter) ? undefined : new Set(this.#index.query(filter, today));
  }

  counts(filter: TaskFilter, today: IsoDate): FacetCounts {
    return facetCounts(this.#index, filter, { today, plan: planOf(this.#snapshot) });
  }

  /** Tasks by stretch of days under the rest of the filter. */
  periodCounts(filter: TaskFilter, periods: readonly DayRange[], today: IsoDate): PeriodCount[] {
    return this.#index.periodCounts(filter, periods, today);
  }

  /** The name behind an id that is not in the register; undefined when no cell holds it any more. */
  unregisteredName(id: string, today: IsoDate): string | undefined {
    return this.#index.unregisteredAgencies({}, today, "either").find((agency) => agency.id === id)?.name;
  }

  /** The values of a column under the rest of the filter, in no order. */
  values(columnId: ColumnId, filter: TaskFilter, today: IsoDate): ColumnValue[] {
    return this.#index.valuesOf(columnId, filter, today);
  }

  /** The text behind the key of a value; undefined where no cell holds it any more. */
  valueText(columnId: ColumnId, key: string): string | undefined {
    return this.#index.valueText(columnId, key);
  }

  /** Whether the last due day of the task lies before today, done or not. */
  isOverdue(task: Task, today: IsoDate): boolean {
    if (this.#deadlineColumn === undefined) return false;
    return this.#isOverdue({ text: cellText(task, this.#deadlineColumn), taskId: task.id }, today);
  }

  #refresh(ids: Iterable<string>, before: PlanSnapshot): void {
    for (const id of ids) {
      const task = this.#snapshot.task.get(id);
      if (task === before.task.get(id)) continue;
      if (task) this.#index.put(task);
      else this.#index.remove(id);
    }
  }

  #rebuild(): void {
    this.#index = indexOf(this.#snapshot);
    this.#isOverdue = overdueReader(readerOf(this.#snapshot));
    this.#deadlineColumn = deadlineColumnOf(this.#snapshot);
  }
}

function indexOf(snapshot: PlanSnapshot): TaskIndex {
  const index = new TaskIndex({
    columns: columnsInOrder(snapshot),
    registry: [...snapshot.agency.values()],
    deadlines: readerOf(snapshot),
  });
  for (const { tasks } of outlineOf(snapshot)) for (const { task } of tasks) index.put(task);
  return index;
}

function deadlineColumnOf(snapshot: PlanSnapshot): string | undefined {
  return columnsInOrder(snapshot).find(({ role }) => role === "deadline")?.id;
}

function isSameSetup(before: PlanSnapshot, after: PlanSnapshot): boolean {
  return (
    before.plan === after.plan &&
    before.column === after.column &&
    before.agency === after.agency &&
    before.rule === after.rule
  );
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
