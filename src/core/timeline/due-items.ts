import {
  addDays,
  type Deadline,
  type DeadlineClause,
  type DueDate,
  dueDates,
  finalDue,
  nextDue,
} from "../deadline/index.ts";
import type { DayRange } from "../filter/index.ts";
import type { IsoDate } from "../model/index.ts";
import type { TimedTask } from "./timed-task.ts";

/** One thing due on one day. */
export interface DueItem extends DueDate {
  readonly taskId: string;
  readonly isDone: boolean;
  /** The words that say so, verbatim: "Quý II/2026" of what is due on 30/6. */
  readonly words: string;
}

/** What is due on these days, day by day, on one day in the order of the tasks. */
export function dueItems(tasks: readonly TimedTask[], { first, last }: DayRange): DueItem[] {
  const known = new Map<Deadline, readonly DueDate[]>();
  const items = tasks.flatMap(({ id, deadline, isDone }) => {
    const dates = known.get(deadline) ?? datesToMark(deadline, first, last);
    known.set(deadline, dates);
    return dates.map((date) => {
      const words = deadline.clauses[date.clause]?.source ?? "";
      return { ...date, taskId: id, isDone, words };
    });
  });
  return items.sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
}

/** The items of each day that has some. */
export function itemsByDay(items: readonly DueItem[]): ReadonlyMap<IsoDate, readonly DueItem[]> {
  const days = new Map<IsoDate, DueItem[]>();
  for (const item of items) {
    const known = days.get(item.day);
    if (known) known.push(item);
    else days.set(item.day, [item]);
  }
  return days;
}

export interface Upcoming {
  /** The last due day has passed and the task is not done: one item a task, the oldest first. */
  readonly overdue: readonly DueItem[];
  /** Due from today on, by day. */
  readonly ahead: readonly DueItem[];
}

/** What wants attention within so many days, what is done left aside. */
export function upcoming(tasks: readonly TimedTask[], today: IsoDate, days: number): Upcoming {
  const open = tasks.filter(({ isDone }) => !isDone);
  const overdue = open.flatMap((task) => {
    const day = finalDue(task.deadline);
    return day !== undefined && day < today ? dueItems([task], { first: day, last: day }) : [];
  });
  return {
    overdue: onePerTask(overdue).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
    ahead: dueItems(open, { first: today, last: addDays(today, days) }),
  };
}

/** The first day after this one on which something is due. */
export function nextDueDay(tasks: readonly TimedTask[], day: IsoDate): IsoDate | undefined {
  const deadlines = new Set(tasks.map(({ deadline }) => deadline));
  let next: IsoDate | undefined;
  for (const { clauses } of deadlines) {
    const due = nextDue({ clauses: clauses.filter((clause) => !isDaily(clause)) }, addDays(day, 1))?.day;
    if (due !== undefined && (next === undefined || due < next)) next = due;
  }
  return next;
}

/** What falls on every day is a way of working, not a day to mark. */
export function isDaily({ rrule }: DeadlineClause): boolean {
  return rrule?.startsWith("FREQ=DAILY") ?? false;
}

function datesToMark(deadline: Deadline, first: IsoDate, last: IsoDate): DueDate[] {
  return dueDates(deadline, first, last).filter(({ clause }) => {
    const said = deadline.clauses[clause];
    return said !== undefined && !isDaily(said);
  });
}

function onePerTask(items: readonly DueItem[]): DueItem[] {
  return [...new Map(items.map((item) => [item.taskId, item])).values()];
}
