import type { Commands } from "../commands/registry.ts";
import type { AppModel } from "../state/app-model.ts";
import { isWholePlanShown, showWholePlan } from "./shown-view.ts";

/** Named views of the plan. */
export function viewCommands(app: AppModel): Commands {
  return {
    "view.whole": { run: () => showWholePlan(app), isOn: () => isWholePlanShown(app) },
    "view.save": { run: () => app.showDialog("save-view") },
    "view.manage": { run: () => app.showDialog("views"), isEnabled: () => app.plan.snapshot().view.size > 0 },
  };
}
