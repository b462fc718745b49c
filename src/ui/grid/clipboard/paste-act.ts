import { type CellWrite, clearedByMove, type PastePlan } from "../../../core/clipboard/index.ts";
import { cellText, type PlanSnapshot } from "../../../core/model/index.ts";
import type { CellsWriting } from "../../../workspace/commands/index.ts";

/**
 * A plan as one act. `cut` are the cells it moves from; where it only copies there are none. Rows without room become
 * tasks where `addsRows`.
 */
export function pasteAct(
  plan: PastePlan,
  snapshot: PlanSnapshot,
  { cut, addsRows }: { readonly cut: readonly CellWrite[] | undefined; readonly addsRows: boolean },
): CellsWriting {
  const textOf = (taskId: string, columnId: string) => {
    const task = snapshot.task.get(taskId);
    return task && cellText(task, columnId);
  };
  const cleared = cut ? clearedByMove(cut, plan.cells, textOf) : [];
  const added = addsRows ? plan.rest : [];
  return {
    event: cut ? "cells.cut" : "cells.paste",
    edits: [...cleared, ...plan.cells],
    titles: plan.titles,
    ...(added.length > 0 && plan.sectionId !== undefined
      ? { added: { target: { rowId: plan.sectionId, place: "inside" }, rows: added }, detail: { added: added.length } }
      : {}),
  };
}
