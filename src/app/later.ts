import { createBroadcastTabs } from "../adapters/tabs/index.ts";
import { outlineAfter } from "../core/model/index.ts";
import { createArrangeState } from "../ui/arrange/arrange-state.ts";
import { guardMoves } from "../ui/arrange/guard-moves.ts";
import { createLaterParts, type LaterParts } from "../ui/shell/later.tsx";
import type { AppModel } from "../ui/state/app-model.ts";
import { createPlanActs } from "../ui/state/create-plan-acts.ts";
import { createDesk } from "../ui/state/desk.ts";
import { rememberFolds } from "../ui/state/folds.ts";
import type { FirstServices } from "../ui/state/services.ts";
import { Workspace } from "../workspace/index.ts";
import type { StoredPlan } from "../workspace/ports.ts";
import { createServices } from "./services.ts";
import { loadStorage } from "./storage.ts";

export { showOpenFailure } from "../ui/shell/open-failure.tsx";

/**
 * Everything the first rows do without, in one chunk fetched when they are on the screen: acts and undo, storing, other
 * tabs, filtering, menus, what stands around the grid. Returns the parts the page shows from now on.
 */
export function settleIn(model: AppModel, stored: StoredPlan, first: FirstServices): LaterParts {
  const [planId = ""] = stored.snapshot.plan.keys();
  const workspace = new Workspace({
    planId,
    stored,
    storage: loadStorage,
    tabs: createBroadcastTabs("phu-luc"),
    clock: first.clock,
    newId: () => crypto.randomUUID(),
  });
  const services = createServices(first);
  model.inRoot(() => {
    const arrange = model.arranging.begin(createArrangeState);
    const desk = createDesk({ ...first, planId, arrange });
    const acts = guardMoves(createPlanActs(workspace, desk), arrange, desk.notices);
    rememberFolds(model.rows, first.preferences, planId);
    model.begin({ workspace, services, acts, desk, nextOutline: outlineAfter });
  });
  void model.filter.load();
  void workspace.loadHistory();
  // Another tab may have stored something since the plan was read.
  void workspace.catchUp();
  void services.shell.requestPersistence();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") void workspace.catchUp();
  });
  return createLaterParts(model);
}
