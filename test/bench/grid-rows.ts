import type { Task } from "../../src/core/model/index.ts";
import type { GridRow } from "../../src/ui/grid/contract.ts";
import { benchTasks } from "./bench-plan.ts";

/** Rows of the grid, the appendix again and again, every text made unique. */
export function gridRows(count: number): GridRow[] {
  return benchTasks(count).map((task, index) => ({
    kind: "task",
    id: task.id,
    number: index + 1,
    label: String(index + 1),
    sectionId: task.sectionId,
    task: unique(task, index),
    isHeld: false,
    status: "Chưa thực hiện",
  }));
}

function unique(task: Task, index: number): Task {
  return { ...task, cells: { ...task.cells, content: `${task.cells.content} (${index})` } };
}
