import { render } from "solid-js/web";
import { createLocalPreferences } from "../adapters/preferences/index.ts";
import type { EarlyPlan } from "../adapters/storage/early-read.ts";
import { createBroadcastTabs } from "../adapters/tabs/index.ts";
import { App } from "../ui/shell/app.tsx";
import { OpenFailure } from "../ui/shell/open-failure.tsx";
import { AppContext, type AppModel } from "../ui/state/app-model.ts";
import { createAppModel } from "../ui/state/create-app-model.ts";
import { Workspace } from "../workspace/index.ts";
import { StorageFailure } from "../workspace/ports.ts";
import { browserAddress } from "./address.ts";
import { systemClock } from "./clock.ts";
import { openPlan } from "./open-plan.ts";
import { PREFERENCE_PREFIX } from "./opening.ts";
import { createAppShell } from "./pwa/app-shell.ts";
import { createServices, loadStorage } from "./services.ts";

/** Opens the plan that was read early, or stores the built-in one on a new device, and shows it. */
export async function boot(early: Promise<EarlyPlan | "absent" | "failed">): Promise<void> {
  const root = document.getElementById("root");
  if (!root) throw new Error("the page has no #root");
  const preferences = createLocalPreferences(PREFERENCE_PREFIX);
  try {
    const stored = await openPlan(await early, loadStorage, systemClock);
    const [planId = ""] = stored.snapshot.plan.keys();
    preferences.set("last-plan", planId);
    const tabs = createBroadcastTabs("phu-luc");
    const newId = () => crypto.randomUUID();
    const workspace = new Workspace({ planId, stored, storage: loadStorage, tabs, clock: systemClock, newId });
    const services = createServices({ preferences, shell: createAppShell() });
    root.replaceChildren();
    render(() => {
      const model = createAppModel(workspace, services, browserAddress);
      guardLeaving(model);
      return (
        <AppContext.Provider value={model}>
          <App onFirstPaint={() => settleIn(model)} />
        </AppContext.Provider>
      );
    }, root);
  } catch (error) {
    root.replaceChildren();
    render(() => <OpenFailure code={error instanceof StorageFailure ? error.code : "unknown"} />, root);
    throw error;
  }
}

/** What can wait until the rows are on the screen: the history, other tabs, asking for durable storage. */
function settleIn({ workspace, services, filter }: AppModel): void {
  void filter.load();
  void workspace.loadHistory();
  void services.shell.requestPersistence();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") void workspace.catchUp();
  });
}

/** Stores an open edit when the page is left, and asks before leaving what is not on the disk yet. */
function guardLeaving({ grid, workspace }: AppModel): void {
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") grid()?.commitEdit();
  });
  window.addEventListener("beforeunload", (event) => {
    grid()?.commitEdit();
    if (workspace.saveState.kind !== "saved") event.preventDefault();
  });
}
