import { createDexieStorage } from "../../../../src/adapters/storage/index.ts";
import { apply, type Transaction } from "../../../../src/core/change/index.ts";
import type { PlanSnapshot, Task } from "../../../../src/core/model/index.ts";
import type { PlanStorage } from "../../../../src/workspace/ports.ts";
import { benchPlan, benchSnapshot, benchTasks } from "../../bench-plan.ts";
import { countReads } from "./count-reads.ts";
import { RawStore } from "./raw-store.ts";

declare global {
  interface Window {
    storageBench: StorageBench;
  }
}

/** The app's storage and a raw store, each holding the same number of tasks; one call costs one edit. */
class StorageBench {
  #tasks: readonly Task[] = [];
  readonly #texts = new Map<string, string>();
  #storage: PlanStorage | undefined;
  #raw: RawStore | undefined;
  #revision = 0;
  #known: PlanSnapshot = benchSnapshot([]);

  async fill(count: number): Promise<void> {
    this.#tasks = benchTasks(count);
    this.#texts.clear();
    this.#storage = createDexieStorage(`ours-${count}`, { timeLimit: 120_000 });
    this.#known = benchSnapshot(this.#tasks);
    const created = await this.#storage.create(this.#known, []);
    this.#revision = created.revision;
    this.#raw = await RawStore.filled(`raw-${count}`, this.#tasks);
  }

  /** Milliseconds from the edit to its being durable, through the app's storage. */
  async commitEdit(round: number): Promise<number> {
    const transaction = this.#edit(round);
    const start = performance.now();
    const result = await this.#storage?.commit(benchPlan.id, [transaction], this.#revision, [], this.#known);
    const cost = performance.now() - start;
    if (!result?.ok) throw new Error(`the edit was not committed to revision ${this.#revision}`);
    this.#revision = result.revision;
    this.#known = apply(this.#known, transaction.change);
    return cost;
  }

  /** The floor: one strictly durable put of the same record. */
  async rawPut(round: number): Promise<number> {
    const task = this.#task(round);
    const edited = { ...task, cells: { ...task.cells, note: `Lần ${round}` } };
    const start = performance.now();
    await this.#raw?.put(edited);
    return performance.now() - start;
  }

  /** Rows read from IndexedDB by one edit of one record. */
  async rowsReadByEdit(round: number): Promise<number> {
    const reads = countReads();
    await this.commitEdit(round);
    return reads.stop();
  }

  #task(round: number): Task {
    const task = this.#tasks[(round * 7) % this.#tasks.length];
    if (!task) throw new RangeError("fill the stores first");
    return task;
  }

  #edit(round: number): Transaction {
    const { id } = this.#task(round);
    const from = this.#texts.get(id);
    const to = `Lần ${round}, bản ${this.#revision}`;
    this.#texts.set(id, to);
    return {
      id: crypto.randomUUID(),
      planId: benchPlan.id,
      at: new Date().toISOString(),
      event: "cell.edit",
      detail: {},
      change: { added: [], removed: [], updated: [{ kind: "task", id, fields: { "cells/note": { from, to } } }] },
    };
  }
}

window.storageBench = new StorageBench();
