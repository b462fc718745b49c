import type { MatchReason } from "./merge-proposal.ts";
import type { PlanTask } from "./plan-index.ts";
import type { RowSide } from "./row-side.ts";

export interface Pair {
  readonly task: PlanTask;
  readonly reason: MatchReason;
  /** How alike the contents are, 0 to 1. */
  readonly similarity: number;
}

/** Which rows stand for which tasks, as far as it is known. A task is used once, but for a person's own links. */
export class Pairing {
  /** By the row's place in the file. */
  readonly #pairs: (Pair | undefined)[];
  readonly #used = new Set<PlanTask>();
  /** Tasks that rows were linked with. */
  readonly #linked: PlanTask[] = [];
  /** Rows the person said to be tasks of their own. */
  readonly #alone = new Set<RowSide>();
  #size = 0;

  constructor(rows: readonly RowSide[]) {
    this.#pairs = new Array(rows.length);
  }

  /** Does nothing where the row has a task already or the task has a row. */
  pair(row: RowSide, task: PlanTask, reason: MatchReason, similarity = 1): void {
    if (!this.isFree(row) || this.isUsed(task)) return;
    this.#pairs[row.place] = { task, reason, similarity };
    this.#size++;
    this.#used.add(task);
  }

  /** A person's link. The task stays open for a row that is surely its own, until `closeLinks`. */
  link(row: RowSide, task: PlanTask, similarity: number): void {
    this.#pairs[row.place] = { task, reason: "linked", similarity };
    this.#size++;
    this.#linked.push(task);
  }

  closeLinks(): void {
    for (const task of this.#linked) this.#used.add(task);
  }

  keepAlone(row: RowSide): void {
    this.#alone.add(row);
  }

  of(row: RowSide): Pair | undefined {
    return this.#pairs[row.place];
  }

  isAlone(row: RowSide): boolean {
    return this.#alone.has(row);
  }

  isFree(row: RowSide): boolean {
    return this.#pairs[row.place] === undefined && !this.#alone.has(row);
  }

  isUsed(task: PlanTask): boolean {
    return this.#used.has(task);
  }

  get hasLinks(): boolean {
    return this.#linked.length > 0;
  }

  /** How many rows have a task. */
  get size(): number {
    return this.#size;
  }
}
