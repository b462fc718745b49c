import { expect, test } from "vitest";
import { samplePlan } from "../../../test/contracts/sample-plan.ts";
import { createMemoryStorage } from "../../adapters/storage/memory-storage.ts";
import { recordsOf } from "../../core/model/index.ts";
import { createPlan } from "./index.ts";

const clock = { now: () => "2026-03-02T01:02:03.004Z", today: () => "2026-03-02" };
const source = { name: "ke-hoach.xlsx", bytes: new Uint8Array([80, 75, 3, 4]) };
let last = 0;
const around = { clock, newId: () => `id ${++last}` };

test("a new plan is stored whole, with its first act and the file it was made of", async () => {
  const storage = createMemoryStorage();
  const made = await createPlan(storage, recordsOf(samplePlan("plan-9")), source, around);
  expect(made).toEqual({ planId: "plan-9", revision: 1 });
  expect((await storage.load("plan-9"))?.snapshot).toEqual(samplePlan("plan-9"));
  const [entry] = await storage.journal("plan-9", { after: 0 });
  expect(entry?.transaction).toMatchObject({ event: "plan.create", detail: { file: "ke-hoach.xlsx" } });
  expect(await storage.files("plan-9")).toMatchObject([{ ...source, transactionId: entry?.transaction.id }]);
});

test("an id that is taken is refused, and the plan there stays", async () => {
  const storage = createMemoryStorage();
  await storage.create(samplePlan("plan-9"), []);
  await expect(createPlan(storage, recordsOf(samplePlan("plan-9")), source, around)).rejects.toThrow(RangeError);
  expect((await storage.load("plan-9"))?.revision).toBe(0);
});
