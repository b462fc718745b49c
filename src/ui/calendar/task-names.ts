import { type Accessor, createMemo } from "solid-js";
import { cellText, columnsInOrder, taskLabels } from "../../core/model/index.ts";
import { type TimedTask, timedTasks } from "../../core/timeline/index.ts";
import type { AppModel } from "../state/app-model.ts";

/** What a task is called in lists: its number and what is to be done, in one line. */
export interface TaskName {
  readonly number: string;
  readonly title: string;
}

/** The tasks in sight, as time sees them and as people call them. */
export interface ShownTasks {
  readonly tasks: Accessor<readonly TimedTask[]>;
  nameOf(taskId: string): TaskName;
}

type NamedApp = Pick<AppModel, "plan" | "rows">;

/** Call it inside a reactive root. */
export function createShownTasks({ plan, rows }: NamedApp): ShownTasks {
  const numbers = createMemo(() => taskLabels(plan.outline()));
  const contentColumn = createMemo(() => columnsInOrder(plan.snapshot()).find(({ role }) => role === "content")?.id);
  return {
    tasks: createMemo(() => timedTasks(plan.snapshot(), rows.shownTaskIds())),
    nameOf(taskId) {
      const [task, column] = [plan.snapshot().task.get(taskId), contentColumn()];
      const content = task && column !== undefined ? cellText(task, column) : "";
      return { number: numbers().get(taskId) ?? "", title: oneLine(content) };
    },
  };
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}
