import { createSignal } from "solid-js";
import type { Workspace } from "../../workspace/index.ts";
import type { GridHandle } from "../grid/contract.ts";
import { createActions } from "./actions.ts";
import { type AppModel, createDialogState } from "./app-model.ts";
import { type Address, createFilterState } from "./filter-state.ts";
import { createLastCopy } from "./last-copy.ts";
import { createLayoutState } from "./layout-state.ts";
import { createNotices } from "./notices.ts";
import { createPlanState } from "./plan-state.ts";
import { createRowState } from "./row-state.ts";
import type { AppServices } from "./services.ts";
import { createTheme } from "./theme.ts";

/** Builds the model of one open plan. Call it inside a reactive root; disposing that disposes the model. */
export function createAppModel(workspace: Workspace, services: AppServices, address: Address): AppModel {
  const plan = createPlanState(workspace);
  const filter = createFilterState({ plan, clock: services.clock, address });
  const rows = createRowState({ plan, hits: filter.hits, held: filter.held, isOverdue: filter.isOverdue });
  const layout = createLayoutState(workspace.planId, plan.columns, services.preferences);
  const notices = createNotices();
  const actions = createActions({ workspace, rows, layout, notices });
  const [grid, setGrid] = createSignal<GridHandle>();
  plan.onChange(({ focus, origin }) => {
    if (focus !== undefined && origin !== "remote") queueMicrotask(() => showRow(focus));
  });
  const showRow = (rowId: string) => {
    const task = plan.snapshot().task.get(rowId);
    if (task && rows.isFolded(task.sectionId)) rows.toggleFold(task.sectionId);
    const handle = grid();
    handle?.focusCell({ rowId, columnId: handle.focusedCell()?.columnId ?? "content" });
  };
  return {
    workspace,
    services,
    plan,
    rows,
    filter,
    layout,
    notices,
    actions,
    theme: createTheme(services.preferences),
    lastCopy: createLastCopy(workspace.planId, services.preferences, services.clock),
    grid,
    setGrid,
    ...createDialogState(),
  };
}
