import { afterEach, expect, test } from "vitest";
import { openAppModel } from "../../../../test/contracts/open-app-model.ts";
import { samplePlan } from "../../../../test/contracts/sample-plan.ts";
import { createMemoryStorage } from "../../../adapters/storage/memory-storage.ts";
import { recordsOf } from "../../../core/model/index.ts";
import { type PlanStorage, StorageFailure } from "../../../workspace/ports.ts";
import { newPlanText } from "../../text/new-plan.ts";
import { createNewPlanState } from "./new-plan-state.ts";

const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup();
});

/** A new plan over a storage that fails to create or to remove while `isBroken` says so. */
async function stateOver(fails: "create" | "remove", code: "full" | "unknown", isBroken: () => boolean) {
  const { model, dispose } = await openAppModel();
  cleanups.push(dispose);
  const working = createMemoryStorage();
  const isFailing = (call: typeof fails) => call === fails && isBroken();
  const failure = () => Promise.reject(new StorageFailure(code));
  const storage: PlanStorage = {
    ...working,
    create: (...given) => (isFailing("create") ? failure() : working.create(...given)),
    remove: (...given) => (isFailing("remove") ? failure() : working.remove(...given)),
  };
  const services = { ...model.services, storage: async () => storage };
  const source = { name: "ke-hoach.xlsx", bytes: async () => new Uint8Array([1]).buffer };
  return { state: createNewPlanState({ services }, source), working };
}

const records = recordsOf(samplePlan());

test("a plan that cannot be taken back is said to be still there, and is taken back when storage works again", async () => {
  let isBroken = false;
  const { state, working } = await stateOver("remove", "unknown", () => isBroken);
  await state.store(records);
  expect(state.stage()).toMatchObject({ kind: "stored" });
  isBroken = true;
  await state.takeBack();
  expect(state.stage()).toMatchObject({ kind: "stored", problem: newPlanText.notTakenBack });
  expect(await working.listPlans()).toHaveLength(1);
  isBroken = false;
  await state.takeBack();
  expect(state.stage()).toEqual({ kind: "taken-back" });
  expect(await working.listPlans()).toEqual([]);
});

test.each([
  ["full", newPlanText.full],
  ["unknown", newPlanText.failed],
] as const)(
  "a plan that cannot be stored (%s) stays to be filled in, and the reason is told",
  async (code, problem) => {
    const { state, working } = await stateOver("create", code, () => true);
    await state.store(records);
    expect(state.stage()).toEqual({ kind: "filling", problem });
    expect(await working.listPlans()).toEqual([]);
  },
);
