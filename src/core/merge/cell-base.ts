import { type ColumnId, cellText, type PlanSnapshot, type Task } from "../model/index.ts";
import { cellDigest, type TaskMark } from "../sheet/index.ts";
import type { CellChange } from "./merge-proposal.ts";
import { isBlank, isSameText } from "./same-text.ts";

/** What files taken in before did to the plan a later one of the same drop is proposed for. */
export interface EarlierParts {
  /** The plan without any of it. */
  readonly before: PlanSnapshot;
  /** By task and then by column: the last part of the batch that set the cell, or "drop" for an act before the batch. */
  readonly setBy: ReadonlyMap<string, ReadonlyMap<ColumnId, number | "drop">>;
}

/** What a task's cells said before the file and the plan went apart, as far as it is known. */
export class CellBase {
  readonly #mark: TaskMark | undefined;
  /** The task before all files of the drop, and by which of them its cells were set. */
  readonly #before: Task | undefined;
  readonly #setBy: ReadonlyMap<ColumnId, number | "drop"> | undefined;

  /** `mark` is that of the task, from the file; `earlier` of the drop the file belongs to. */
  constructor(taskId: string, mark: TaskMark | undefined, earlier: EarlierParts | undefined) {
    this.#mark = mark;
    this.#before = earlier?.before.task.get(taskId);
    this.#setBy = earlier?.setBy.get(taskId);
  }

  /**
   * Whether the file's text is no statement of whoever sent it: it says what it said when it was written, or what the
   * plan said before another file of the drop changed it.
   */
  isAsWritten(columnId: ColumnId, text: string): boolean {
    const written = this.#mark?.digests.get(columnId);
    if (written !== undefined && written === cellDigest(text)) return true;
    if (this.#before === undefined || !this.#setBy?.has(columnId)) return false;
    const before = cellText(this.#before, columnId);
    return text === before || (before === "" ? isBlank(text) : isSameText(text, before));
  }

  /** What the plan said before any file of the drop. */
  textBefore(columnId: ColumnId, planText: string): string {
    if (!this.#setBy?.has(columnId)) return planText;
    return this.#before ? cellText(this.#before, columnId) : "";
  }

  /** The change of the plan's text, in conflict where the file's cannot simply take its place. */
  change(columnId: ColumnId, from: string, to: string): CellChange {
    const earlierPart = this.#setBy?.get(columnId);
    if (earlierPart === "drop") return { columnId, from, to, isAccepted: false, conflict: "files-differ" };
    if (earlierPart !== undefined)
      return { columnId, from, to, isAccepted: false, conflict: "files-differ", earlierPart };
    const written = this.#mark?.digests.get(columnId);
    if (written === undefined || written === cellDigest(from)) return { columnId, from, to, isAccepted: true };
    return { columnId, from, to, isAccepted: false, conflict: "both-changed" };
  }
}
