import "../ui/theme/theme.css";
import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { createLocalPreferences } from "../adapters/preferences/index.ts";
import type { EarlyPlan } from "../adapters/storage/early-read.ts";
import { App } from "../ui/shell/app.tsx";
import type { LaterParts } from "../ui/shell/later.tsx";
import { AppContext, type AppModel } from "../ui/state/app-model.ts";
import { createAppModel } from "../ui/state/create-app-model.ts";
import { droppedItems } from "../ui/state/dropped-items.ts";
import { showTheme } from "../ui/state/show-theme.ts";
import { browserAddress } from "./address.ts";
import { systemClock } from "./clock.ts";
import { openPlan } from "./open-plan.ts";
import { PREFERENCE_PREFIX } from "./opening.ts";

/** Opens the plan that was read early, or stores the built-in one on a new device, and shows it. */
export async function boot(early: Promise<EarlyPlan | "absent" | "failed">): Promise<void> {
  const root = document.getElementById("root");
  if (!root) throw new Error("the page has no #root");
  const preferences = createLocalPreferences(PREFERENCE_PREFIX);
  const first = { preferences, clock: systemClock };
  try {
    const stored = await openPlan(await early, systemClock);
    const [planId = ""] = stored.snapshot.plan.keys();
    preferences.set("last-plan", planId);
    showTheme(preferences);
    root.replaceChildren();
    render(() => {
      const model = createAppModel(stored.snapshot, first, browserAddress);
      const [later, setLater] = createSignal<LaterParts>();
      const settleIn = async () => setLater((await loadLater()).settleIn(model, stored, first));
      guardLeaving(model);
      takeDrops(model);
      return (
        <AppContext.Provider value={model}>
          <App later={later()} onFirstPaint={() => void settleIn()} />
        </AppContext.Provider>
      );
    }, root);
  } catch (error) {
    const { showOpenFailure } = await loadLater();
    showOpenFailure(root, error);
    throw error;
  }
}

const RETRY_DELAY = 2_000;

/** Where the network fails on a first visit it is tried again until it comes: what was typed meanwhile waits for it. */
async function loadLater(): Promise<typeof import("./later.ts")> {
  try {
    return await import("./later.ts");
  } catch {
    await new Promise((resolve) => setTimeout(resolve, RETRY_DELAY));
    return loadLater();
  }
}

/** Stores an open edit when the page is left, and asks before leaving what is not on the disk yet. */
function guardLeaving(model: AppModel): void {
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") model.grid()?.commitEdit();
  });
  window.addEventListener("beforeunload", (event) => {
    model.grid()?.commitEdit();
    if (model.hasUnsaved()) event.preventDefault();
  });
}

/** Takes what is dropped on the page; before the import is loaded it waits. A file never opens in place of the page. */
function takeDrops(model: AppModel): void {
  const onFiles = (type: "dragover" | "drop", take?: (transfer: DataTransfer) => void) =>
    document.addEventListener(type, (event) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      take?.(event.dataTransfer);
    });
  onFiles("dragover");
  onFiles("drop", (transfer) => {
    model.grid()?.commitEdit();
    model.dropFiles(droppedItems(transfer));
    if (model.openDialog() !== "new-plan") model.showDialog("import");
  });
}
