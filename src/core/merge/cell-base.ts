import { type ColumnId, cellText, type PlanSnapshot, type Task } from "../model/index.ts";
import { cellDigest, type TaskMark } from "../sheet/index.ts";
import type { CellChange } from "./merge-proposal.ts";
import { isSameText } from "./same-text.ts";

/** What earlier parts of a batch did to the plan a later part is proposed for. */
export interface EarlierParts {
  /** The plan before all of them. */
  readonly before: PlanSnapshot;
  /** The last part that set a cell, by task and then by column. */
  readonly setBy: ReadonlyMap<string, ReadonlyMap<ColumnId, number>>;
}

/** What a task's cells said before the file and the plan went apart, as far as it is known. */
export class CellBase {
  readonly #mark: TaskMark | undefined;
  /** The task before all parts of the batch, and by which of them its cells were set. */
  readonly #before: Task | undefined;
  readonly #setBy: ReadonlyMap<ColumnId, number> | undefined;

  /** `mark` is that of the task, from the file; `earlier` of the batch the file belongs to. */
  constructor(taskId: string, mark: TaskMark | undefined, earlier: EarlierParts | undefined) {
    this.#mark = mark;
    this.#before = earlier?.before.task.get(taskId);
    this.#setBy = earlier?.setBy.get(taskId);
  }

  /** Whether the file's text is no statement of whoever sent it: it says what it said when it was written. */
  isAsWritten(columnId: ColumnId, text: string): boolean {
    const written = this.#mark?.digests.get(columnId);
    if (written !== undefined) return written === cellDigest(text);
    const task = this.#setBy?.has(columnId) ? this.#before : undefined;
    return task !== undefined && isSameText(text, cellText(task, columnId));
  }

  /** Why the file's text cannot simply take the place of the plan's. */
  conflictWith(columnId: ColumnId, planText: string): Pick<CellChange, "conflict" | "earlierPart"> {
    const earlierPart = this.#setBy?.get(columnId);
    if (earlierPart !== undefined) return { conflict: "files-differ", earlierPart };
    const written = this.#mark?.digests.get(columnId);
    return written === undefined || written === cellDigest(planText) ? {} : { conflict: "both-changed" };
  }
}
