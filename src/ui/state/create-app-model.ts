import { createSignal, getOwner, runWithOwner } from "solid-js";
import { type PlanSnapshot, planOf } from "../../core/model/index.ts";
import type { GridHandle } from "../grid/contract.ts";
import { type AppModel, createDialogState, type Work } from "./app-model.ts";
import { createArranging } from "./arranging.ts";
import { type Address, createFilterState } from "./filter-state.ts";
import { createLayoutState } from "./layout-state.ts";
import { createWaitingActs } from "./plan-acts.ts";
import { createPlanState } from "./plan-state.ts";
import { createRowState, foldsKey } from "./row-state.ts";
import type { FirstServices } from "./services.ts";

/**
 * Builds the model of one open plan as it was stored: enough for the first screen and for asking. Call it inside a
 * reactive root; disposing that disposes the model.
 */
export function createAppModel(
  stored: PlanSnapshot,
  { clock, preferences }: FirstServices,
  address: Address,
): AppModel {
  const planId = planOf(stored).id;
  const plan = createPlanState(stored);
  const filter = createFilterState({ plan, clock, address });
  const [grid, setGrid] = createSignal<GridHandle>();
  const focusedRow = () => grid()?.focusedCell()?.rowId;
  const arranging = createArranging({ key: `arrange/${planId}`, plan, preferences, clock, focusedRow });
  const folded = preferences.get(foldsKey(planId))?.split("\n");
  const rows = createRowState({ ...filter, plan, folded, arranged: arranging.blocks });
  const layout = createLayoutState(planId, plan.columns, preferences);
  const asked = createWaitingActs({
    toggleFold: rows.toggleFold,
    setLayout: layout.setLayout,
    rememberLines: layout.rememberLines,
  });
  const owner = getOwner();
  let work: Work | undefined;
  const begun = () => {
    if (!work) throw new Error("work has not begun yet");
    return work;
  };
  return {
    preferences,
    begin(beginning) {
      work = beginning;
      plan.follow(work.workspace, work.nextOutline);
      asked.begin(work.acts);
    },
    goOn: () => asked.begin(begun().acts),
    inRoot: (make) => runWithOwner(owner, make),
    get workspace() {
      return begun().workspace;
    },
    get services() {
      return begun().services;
    },
    get desk() {
      return begun().desk;
    },
    get notices() {
      return begun().desk.notices;
    },
    get theme() {
      return begun().desk.theme;
    },
    get lastCopy() {
      return begun().desk.lastCopy;
    },
    hasUnsaved: () => !asked.isEmpty() || plan.saveState().kind !== "saved",
    plan,
    arranging,
    rows,
    filter,
    layout,
    actions: asked.actions,
    grid,
    setGrid,
    ...createDialogState(),
  };
}
