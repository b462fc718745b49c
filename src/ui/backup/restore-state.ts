import { type Accessor, createMemo, createSignal } from "solid-js";
import { isEmptyChange, type PlanChange } from "../../core/change/index.ts";
import type { Issue } from "../../core/issue/index.ts";
import { type RestoreMode, restoreChange } from "../../core/merge/index.ts";
import { type PlanSnapshot, planOf } from "../../core/model/index.ts";
import {
  keepFiles,
  type PlanRestore,
  planRestores,
  restoreCommand,
  restoreStored,
} from "../../workspace/backup/index.ts";
import type { BackupContent } from "../../workspace/ports.ts";
import type { AppModel } from "../state/app-model.ts";

/** One plan of a backup: what would happen to it here, and whether the person wants that. */
export interface RestoreItem {
  readonly copy: PlanRestore["copy"];
  readonly isOpen: boolean;
  /** As it stands here now; undefined when it would be created. */
  readonly current: Accessor<PlanSnapshot | undefined>;
  readonly mode: Accessor<RestoreMode>;
  setMode(mode: RestoreMode): void;
  readonly isTaken: Accessor<boolean>;
  setTaken(isTaken: boolean): void;
  /** Undefined for a plan that would be created. */
  readonly change: Accessor<PlanChange | undefined>;
  readonly hasSomething: Accessor<boolean>;
}

export type BackupReading =
  | { readonly ok: true; readonly content: BackupContent; readonly items: readonly RestoreItem[] }
  /** Without an issue it is the browser's storage or the reader that failed. */
  | { readonly ok: false; readonly issue: Issue | undefined };

/** Reads a backup and compares it with what is here. Resolves in every case. */
export async function readBackup(app: AppModel, file: File, signal: AbortSignal): Promise<BackupReading> {
  try {
    const backup = await app.services.backup();
    const outcome = await backup.read({ name: file.name, bytes: await file.arrayBuffer() }, { signal });
    if (!outcome.ok) return outcome;
    const storage = await app.services.storage();
    const restores = await planRestores(outcome.content, storage, app.workspace.snapshot);
    return { ok: true, content: outcome.content, items: restores.map((restore) => createItem(app, restore)) };
  } catch {
    return { ok: false, issue: undefined };
  }
}

function createItem(app: AppModel, { copy, current: stored }: PlanRestore): RestoreItem {
  const isOpen = planOf(copy.snapshot).id === app.workspace.planId;
  const [mode, setMode] = createSignal<RestoreMode>("merge");
  const [isTaken, setTaken] = createSignal(true);
  const current = () => (isOpen ? app.plan.snapshot() : stored);
  const change = () => {
    const here = current();
    return here && restoreChange(here, copy.snapshot, mode());
  };
  const hasSomething = () => {
    const made = change();
    return made === undefined || !isEmptyChange(made);
  };
  return { copy, isOpen, current, mode, setMode, isTaken, setTaken, change, hasSomething };
}

export type RestoreOutcome =
  | { readonly kind: "done"; readonly plans: number; readonly transactionId?: string; readonly created?: string }
  | { readonly kind: "moved-on" | "failed" };

/** Does what is shown: the open plan through its workspace, the others straight in storage. Resolves in every case. */
export async function restoreItems(
  { workspace, services }: AppModel,
  items: readonly RestoreItem[],
  file: string,
): Promise<RestoreOutcome> {
  let plans = 0;
  let transactionId: string | undefined;
  let created: string | undefined;
  try {
    const storage = await services.storage();
    for (const { copy, isOpen, current, mode } of items) {
      const planId = planOf(copy.snapshot).id;
      const here = current();
      if (isOpen && here) {
        const outcome = workspace.run(restoreCommand(here, copy.snapshot, mode(), file));
        if (!outcome.ok) return { kind: "moved-on" };
        transactionId = outcome.transaction.id;
        await workspace.whenSaved();
        await keepFiles(copy.files, planId, storage);
      } else {
        const tools = { storage, clock: services.clock, newId: () => crypto.randomUUID() };
        await restoreStored(copy, mode(), file, tools);
        if (!here) created = planId;
      }
      plans++;
    }
  } catch {
    return { kind: "failed" };
  }
  return { kind: "done", plans, ...(transactionId ? { transactionId } : {}), ...(created ? { created } : {}) };
}

/** Whether anything is ticked that would change something. */
export function createWanted(items: Accessor<readonly RestoreItem[]>): Accessor<readonly RestoreItem[]> {
  return createMemo(() => items().filter(({ isTaken, hasSomething }) => isTaken() && hasSomething()));
}
