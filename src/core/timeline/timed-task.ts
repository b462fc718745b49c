import type { Deadline } from "../deadline/index.ts";
import { cellText, columnsInOrder, deriveStatus, type PlanSnapshot } from "../model/index.ts";
import { readerOf } from "../rules/index.ts";

/** A task as time sees it. */
export interface TimedTask {
  readonly id: string;
  /** One object for all tasks whose deadlines are read alike. */
  readonly deadline: Deadline;
  readonly isDone: boolean;
}

/** These tasks of a plan, in the order given; ids the plan does not have are passed over. */
export function timedTasks(snapshot: PlanSnapshot, ids: Iterable<string>): TimedTask[] {
  const deadlines = readerOf(snapshot);
  const columns = columnsInOrder(snapshot);
  const columnOf = (wanted: string) => columns.find(({ role }) => role === wanted)?.id;
  const [deadlineColumn, statusColumn] = [columnOf("deadline"), columnOf("status")];
  const tasks: TimedTask[] = [];
  for (const id of ids) {
    const task = snapshot.task.get(id);
    if (!task) continue;
    const words = deadlineColumn === undefined ? "" : cellText(task, deadlineColumn);
    const status = statusColumn === undefined ? "" : cellText(task, statusColumn);
    tasks.push({
      id,
      deadline: deadlines.read(words, id),
      isDone: deriveStatus(status, false) === "Hoàn thành",
    });
  }
  return tasks;
}
