import type { PlanChange } from "../../core/change/index.ts";
import { outlineOf, type PlanSnapshot, type Task, taskLabels } from "../../core/model/index.ts";

/** One task a restore touches, with its cells as they are and as they would be. */
export interface TaskChange {
  readonly kind: "added" | "removed" | "changed";
  readonly task: Task;
  /** Its number in the plan as it is; undefined for one that is not there. */
  readonly number: string | undefined;
  readonly cells: readonly { readonly columnId: string; readonly from: string; readonly to: string }[];
  readonly isMoved: boolean;
}

export interface ChangeDigest {
  readonly tasks: readonly TaskChange[];
  /** Records of other kinds that the change touches. */
  readonly others: number;
}

/** A change task by task, as a person reads it. */
export function digestOf(change: PlanChange, current: PlanSnapshot): ChangeDigest {
  const numbers = taskLabels(outlineOf(current));
  const numberOf = ({ id }: { readonly id: string }) => numbers.get(id);
  const changed = change.updated.flatMap((update): TaskChange[] => {
    const task = update.kind === "task" ? current.task.get(update.id) : undefined;
    if (!task) return [];
    const cells = Object.entries(update.fields).flatMap(([path, { from, to }]) =>
      path.startsWith("cells/")
        ? [{ columnId: path.slice("cells/".length), from: String(from ?? ""), to: String(to ?? "") }]
        : [],
    );
    const isMoved = cells.length < Object.keys(update.fields).length;
    return [{ kind: "changed", task, number: numberOf(task), cells, isMoved }];
  });
  const whole = (kind: "added" | "removed", records: PlanChange["added"]) =>
    records.flatMap((record): TaskChange[] =>
      record.kind === "task" ? [{ kind, task: record, number: numberOf(record), cells: [], isMoved: false }] : [],
    );
  const tasks = [...changed, ...whole("added", change.added), ...whole("removed", change.removed)];
  const all = change.added.length + change.removed.length + change.updated.length;
  return { tasks, others: all - tasks.length };
}

export function countKinds({ tasks }: ChangeDigest): Record<TaskChange["kind"], number> {
  const counts = { added: 0, removed: 0, changed: 0 };
  for (const { kind } of tasks) counts[kind]++;
  return counts;
}
