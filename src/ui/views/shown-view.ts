import { sameValue } from "../../core/change/index.ts";
import type { View } from "../../core/model/index.ts";
import { settleLayout } from "../grid/layout.ts";
import type { AppModel } from "../state/app-model.ts";
import { type Missing, settingsOf, stateOf, type ViewState, wholePlan } from "../state/view-state.ts";

/** How the plan is looked at now. Tracks. */
export function currentState(app: AppModel): ViewState {
  return {
    filter: app.filter.filter(),
    arrangement: app.desk.arrange.arrangement(),
    folded: [...app.rows.folded()],
    layout: app.layout.layout(),
    scale: app.layout.scale(),
  };
}

/** Looks at the plan as a view says. Returns what of it the plan no longer has. */
export function showView(app: AppModel, view: View): Missing {
  const { state, missing } = stateOfView(app, view);
  showState(app, state);
  return missing;
}

export function showWholePlan(app: AppModel): void {
  showState(app, wholePlan(currentState(app)));
}

/** Whether the plan is looked at just as a view says. Tracks. */
export function isShown(app: AppModel, view: View): boolean {
  return isSame(app, stateOfView(app, view).state);
}

export function isWholePlanShown(app: AppModel): boolean {
  return isSame(app, wholePlan(currentState(app)));
}

function stateOfView(app: AppModel, { settings }: View) {
  const isNamed = (id: string) => app.filter.ask((engine, today) => engine.unregisteredName(id, today)) !== undefined;
  const isKnown = (id: string) => app.plan.snapshot().agency.has(id) || isNamed(id);
  return stateOf(settings, currentState(app), app.plan.snapshot(), isKnown);
}

function showState(app: AppModel, { filter, arrangement, folded, layout, scale }: ViewState): void {
  app.filter.setFilter(filter);
  app.desk.arrange.setArrangement(arrangement);
  app.rows.setFolded(new Set(folded));
  app.layout.setLayout(layout);
  app.layout.setScale(scale);
}

function isSame(app: AppModel, state: ViewState): boolean {
  // A view made before a column came is shown with that column too.
  const settled = { ...state, layout: settleLayout(app.plan.columns(), state.layout) };
  return sameValue(settingsOf(settled, true), settingsOf(currentState(app), true));
}
