import { createRoot } from "solid-js";
import { createMemoryStorage } from "../../src/adapters/storage/memory-storage.ts";
import { outlineAfter, planOf } from "../../src/core/model/index.ts";
import { createArrangeState } from "../../src/ui/arrange/arrange-state.ts";
import type { AppModel } from "../../src/ui/state/app-model.ts";
import { createAppModel } from "../../src/ui/state/create-app-model.ts";
import { createPlanActs } from "../../src/ui/state/create-plan-acts.ts";
import { createDesk } from "../../src/ui/state/desk.ts";
import type { AppServices } from "../../src/ui/state/services.ts";
import { Workspace } from "../../src/workspace/index.ts";
import { samplePlan } from "./sample-plan.ts";

/** The model of the sample plan as the interface has it, kept in memory, at a fixed time; without a grid and without files. */
export async function openAppModel(query = ""): Promise<{ readonly model: AppModel; dispose(): void }> {
  const storage = createMemoryStorage();
  await storage.create(samplePlan(), []);
  const planId = planOf(samplePlan()).id;
  const stored = await storage.load(planId);
  if (!stored) throw new Error("the sample plan was not stored");
  const clock = { now: () => "2026-03-02T01:02:03.004Z", today: () => "2026-03-02" };
  let lastId = 0;
  const workspace = new Workspace({
    planId,
    stored,
    storage: async () => storage,
    tabs: { announce: () => undefined, listen: () => () => undefined },
    clock,
    newId: () => `id-${++lastId}`,
  });
  let parameters = new URLSearchParams(query);
  const address = {
    read: () => new URLSearchParams(parameters),
    write(next: URLSearchParams) {
      parameters = next;
    },
    onChange: () => () => undefined,
  };
  const all = services(clock);
  return createRoot((dispose) => {
    const model = createAppModel(stored.snapshot, all, address);
    const desk = createDesk({ ...all, planId, arrange: model.arranging.begin(createArrangeState) });
    model.begin({
      workspace,
      services: all,
      acts: createPlanActs(workspace, desk),
      desk,
      nextOutline: outlineAfter,
    });
    return { model, dispose };
  });
}

function services(clock: AppServices["clock"]): AppServices {
  const chosen = new Map<string, string>();
  const unused = () => {
    throw new Error("the sample model has no files, no workers and no installed app");
  };
  return {
    clock,
    preferences: {
      get: (key) => chosen.get(key),
      set(key, value) {
        if (value === undefined) chosen.delete(key);
        else chosen.set(key, value);
      },
    },
    shell: {
      onUpdateReady: unused,
      applyUpdate: unused,
      onInstallable: unused,
      install: unused,
      storageStatus: unused,
      requestPersistence: unused,
    },
    storage: unused,
    reader: unused,
    archives: unused,
    writer: unused,
    backup: unused,
    calendarFile: unused,
    pickFiles: unused,
    saveFile: unused,
    openPlan: unused,
    onOutdated: () => () => undefined,
  };
}
