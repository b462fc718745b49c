import { type Accessor, createSignal } from "solid-js";
import type { PlanRecord } from "../../../core/model/index.ts";
import { type CreatedPlan, createPlan } from "../../../workspace/new-plan/index.ts";
import { StorageFailure } from "../../../workspace/ports.ts";
import type { AppModel } from "../../state/app-model.ts";
import { newPlanText } from "../../text/new-plan.ts";

export type NewPlanStage =
  | { readonly kind: "filling"; readonly problem?: string }
  | { readonly kind: "storing" }
  | {
      readonly kind: "stored";
      readonly plan: CreatedPlan;
      readonly title: string;
      readonly taskCount: number;
      readonly problem?: string;
    }
  | { readonly kind: "taken-back" };

export interface NewPlanState {
  readonly stage: Accessor<NewPlanStage>;
  store(records: readonly PlanRecord[]): Promise<void>;
  open(): void;
  takeBack(): Promise<void>;
}

export interface SourceOfPlan {
  readonly name: string;
  /** Rejects where the file has gone from the disk. */
  bytes(): Promise<ArrayBuffer>;
}

/** Storing the new plan beside the one at hand, opening it, and taking it back. */
export function createNewPlanState({ services }: Pick<AppModel, "services">, source: SourceOfPlan): NewPlanState {
  const [stage, setStage] = createSignal<NewPlanStage>({ kind: "filling" });
  const { clock } = services;
  return {
    stage,
    async store(records) {
      setStage({ kind: "storing" });
      const bytes = await source.bytes().catch(() => undefined);
      if (!bytes) return void setStage({ kind: "filling", problem: newPlanText.gone });
      const kept = { name: source.name, bytes: new Uint8Array(bytes) };
      try {
        const storage = await services.storage();
        const plan = await createPlan(storage, records, kept, { clock, newId: () => crypto.randomUUID() });
        const title = records.find((record) => record.kind === "plan")?.title ?? "";
        setStage({ kind: "stored", plan, title, taskCount: records.filter(({ kind }) => kind === "task").length });
      } catch (failure) {
        const isFull = failure instanceof StorageFailure && failure.code === "full";
        setStage({ kind: "filling", problem: isFull ? newPlanText.full : newPlanText.failed });
      }
    },
    open() {
      const now = stage();
      if (now.kind === "stored") services.openPlan(now.plan.planId);
    },
    async takeBack() {
      const now = stage();
      if (now.kind !== "stored") return;
      const { planId, revision } = now.plan;
      try {
        const { ok } = await (await services.storage()).remove(planId, revision);
        setStage(ok ? { kind: "taken-back" } : { ...now, problem: newPlanText.keptSince });
      } catch {
        setStage({ ...now, problem: newPlanText.notTakenBack });
      }
    },
  };
}
