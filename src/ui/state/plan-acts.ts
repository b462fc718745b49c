import type { GridActions } from "../grid/contract.ts";

/** What changes the plan. The other wishes of the grid change only how it is shown. */
export type PlanActs = Omit<GridActions, "toggleFold" | "setLayout" | "rememberLines">;

export interface WaitingActs {
  readonly acts: PlanActs;
  readonly isEmpty: () => boolean;
  /** Does what waits, in order; later acts go straight through. */
  begin(acts: PlanActs): void;
}

/** Acts for the moment between the first rows and the arrival of what does them: none is lost. */
export function createWaitingActs(): WaitingActs {
  let doing: PlanActs | undefined;
  let waiting: ((acts: PlanActs) => void)[] = [];
  const ask = (act: (acts: PlanActs) => void) => {
    if (doing) act(doing);
    else waiting.push(act);
  };
  return {
    acts: {
      editCell: (taskId, columnId, text) => ask((acts) => acts.editCell(taskId, columnId, text)),
      renameSection: (sectionId, title) => ask((acts) => acts.renameSection(sectionId, title)),
      addTask: (target) => ask((acts) => acts.addTask(target)),
      addSection: (target) => ask((acts) => acts.addSection(target)),
      duplicateRow: (rowId) => ask((acts) => acts.duplicateRow(rowId)),
      deleteRow: (rowId) => ask((acts) => acts.deleteRow(rowId)),
      moveRow: (rowId, target) => ask((acts) => acts.moveRow(rowId, target)),
      moveRowBy: (rowId, step) => ask((acts) => acts.moveRowBy(rowId, step)),
      undo: () => ask((acts) => acts.undo()),
      redo: () => ask((acts) => acts.redo()),
    },
    isEmpty: () => waiting.length === 0,
    begin(acts) {
      doing = acts;
      const acting = waiting;
      waiting = [];
      for (const act of acting) act(acts);
    },
  };
}
