import type { Column, ColumnId } from "../../core/model/index.ts";
import { addColumn, type ColumnPlan, deleteColumn, editColumn, type Refusal } from "../../workspace/commands/index.ts";
import type { RunOutcome } from "../../workspace/index.ts";
import { withColumnBeside, withHidden } from "../grid/layout-moves.ts";
import type { AppModel } from "../state/app-model.ts";
import { createTakeBack } from "../state/take-back.ts";
import { ownColumnText } from "../text/own-columns.ts";
import { shellText } from "../text/shell.ts";
import type { ColumnPlace } from "./column-wish.ts";

/** What a person does to columns, from wherever they ask. */
export interface ColumnActs {
  /** Adds a column, brings it into sight and gives it the focus; returns why not where it cannot be. */
  add(plan: ColumnPlan, place: ColumnPlace | undefined): Refusal | undefined;
  edit(columnId: ColumnId, plan: Partial<ColumnPlan>): Refusal | undefined;
  delete(columnId: ColumnId): void;
  hide(columnId: ColumnId): void;
}

export function createColumnActs(app: AppModel): ColumnActs {
  const { layout, notices, workspace } = app;
  return {
    add(plan, place) {
      const target =
        place && ({ columnId: place.columnId, place: place.side === "left" ? "before" : "after" } as const);
      const outcome = workspace.run(addColumn(plan, target));
      const [column] = outcome.ok ? outcome.transaction.change.added : [];
      if (column && place) layout.setLayout(withColumnBeside(layout.layout(), column.id, place.columnId, place.side));
      if (column) showColumn(app, column.id);
      return refusalOf(outcome);
    },
    edit: (columnId, plan) => refusalOf(workspace.run(editColumn(columnId, plan))),
    delete(columnId) {
      const column = workspace.snapshot.column.get(columnId);
      leaveColumn(app, columnId);
      const outcome = workspace.run(deleteColumn(columnId));
      if (outcome.ok) tellDeleted(app, column, outcome.transaction.id);
      else if (outcome.refusal === "needed-column") notices.show({ text: ownColumnText.needed, tone: "warning" });
    },
    hide(columnId) {
      leaveColumn(app, columnId);
      layout.setLayout(withHidden(layout.layout(), columnId, true));
    },
  };
}

function refusalOf(outcome: RunOutcome): Refusal | undefined {
  return outcome.ok || outcome.refusal === "unchanged" ? undefined : outcome.refusal;
}

function tellDeleted({ notices, workspace }: AppModel, column: Column | undefined, transactionId: string): void {
  const takeBack = createTakeBack({ workspace, notices });
  const action = { label: shellText.undo, run: () => void takeBack(transactionId) };
  notices.show({ text: ownColumnText.deleted(column?.name ?? ""), tone: "info", action });
}

/** The focus goes into the column, in the row it is in; from a heading to the first task. */
function showColumn({ grid, rows }: AppModel, columnId: ColumnId): void {
  const focusedRow = grid()?.focusedCell()?.rowId;
  const tasks = rows.rows().filter(({ kind }) => kind === "task");
  const row = tasks.find(({ id }) => id === focusedRow) ?? tasks[0];
  // The dialog closes first: until then nothing behind it takes the focus.
  if (row) queueMicrotask(() => grid()?.focusCell({ rowId: row.id, columnId }));
}

/** Before a column goes out of sight: a focus in it goes to the one right of it, or left of the last. */
function leaveColumn({ grid, layout }: AppModel, columnId: ColumnId): void {
  const focused = grid()?.focusedCell();
  if (focused?.columnId !== columnId) return;
  const shown = layout.layout().filter(({ isHidden }) => !isHidden);
  const at = shown.findIndex((entry) => entry.columnId === columnId);
  const neighbour = shown[at + 1] ?? shown[at - 1];
  if (neighbour) grid()?.focusCell({ rowId: focused.rowId, columnId: neighbour.columnId });
}
