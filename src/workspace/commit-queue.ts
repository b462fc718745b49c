import { apply, type JournalEntry, type PlanChange, refit, type Transaction } from "../core/change/index.ts";
import type { PlanSnapshot } from "../core/model/index.ts";
import { type KeptFile, type PlanStorage, StorageFailure, type StorageFailureCode, type StoredPlan } from "./ports.ts";
import type { SaveState } from "./save-state.ts";

interface Pending {
  readonly transaction: Transaction;
  /** The state after it. */
  readonly after: PlanSnapshot;
  readonly files: readonly KeptFile[];
}

export interface CommitQueueOptions {
  readonly planId: string;
  readonly stored: StoredPlan;
  readonly storage: () => Promise<PlanStorage>;
  readonly onSaveState: (state: SaveState) => void;
  readonly onCommitted: (revision: number) => void;
  readonly onCaughtUp: (transactions: readonly Transaction[], before: PlanSnapshot, after: PlanSnapshot) => void;
  readonly now: () => string;
}

/** Failures that may pass by themselves (room is made, a slow disk recovers) are tried again after this many ms. */
const RETRY_DELAY = 5_000;
const PASSING: readonly StorageFailureCode[] = ["full", "timeout", "blocked", "unknown"];

/**
 * Acts on their way to the disk. `confirmed` is the state at the last revision known to be stored; the pending acts
 * stand on it, in order. When another tab committed first, its acts are read and the pending ones put on again.
 */
export class CommitQueue {
  #confirmed: PlanSnapshot;
  #revision: number;
  #pending: readonly Pending[] = [];
  #failure: StorageFailureCode | undefined;
  #savedAt: string | undefined;
  #working: Promise<void> | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #isWanted = false;
  #readFirst = false;
  #isClosed = false;
  #storage: PlanStorage | undefined;
  readonly #options: CommitQueueOptions;

  constructor(options: CommitQueueOptions) {
    this.#options = options;
    this.#confirmed = options.stored.snapshot;
    this.#revision = options.stored.revision;
  }

  get snapshot(): PlanSnapshot {
    return this.#pending.at(-1)?.after ?? this.#confirmed;
  }

  get revision(): number {
    return this.#revision;
  }

  get saveState(): SaveState {
    const pending = this.#pending.length;
    if (this.#failure) return { kind: "failed", code: this.#failure, pending };
    return pending > 0 ? { kind: "saving", pending } : { kind: "saved", at: this.#savedAt };
  }

  push(transaction: Transaction, after: PlanSnapshot, files: readonly KeptFile[]): void {
    this.#pending = [...this.#pending, { transaction, after, files }];
    this.#tell();
    void this.#work();
  }

  /** The change as it applies to the present state. */
  fit(change: PlanChange): PlanChange {
    return refit(change, this.snapshot, this.snapshot);
  }

  /** Reads what other tabs stored (unless `revision` is known already) and saves what waits. */
  async catchUp(revision?: number): Promise<void> {
    if (revision !== undefined && revision <= this.#revision) return;
    await this.#work(true);
  }

  async whenSaved(): Promise<void> {
    while (this.#pending.length > 0) {
      await (this.#working ?? this.#work());
      if (this.#failure) throw new StorageFailure(this.#failure);
    }
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#retry);
  }

  /** One worker at a time; what is asked for during a round is answered by a further one. */
  #work(readFirst = false): Promise<void> {
    if (this.#isClosed) return Promise.resolve();
    this.#isWanted = true;
    this.#readFirst ||= readFirst;
    this.#working ??= this.#loop();
    return this.#working;
  }

  async #loop(): Promise<void> {
    while (this.#isWanted && !this.#isClosed) {
      const readFirst = this.#readFirst;
      this.#isWanted = false;
      this.#readFirst = false;
      await this.#round(readFirst);
    }
    this.#working = undefined;
  }

  async #round(readFirst: boolean): Promise<void> {
    clearTimeout(this.#retry);
    try {
      // Once it is there nothing is waited for: the disk works on an act while the screen draws it.
      const storage = this.#storage ?? (await this.#options.storage());
      this.#storage = storage;
      if (readFirst) await this.#readOthers(storage);
      while (this.#pending.length > 0 && !this.#isClosed) await this.#commit(storage);
      this.#failure = undefined;
    } catch (error) {
      this.#fail(error);
    }
    this.#tell();
  }

  async #commit(storage: PlanStorage): Promise<void> {
    const batch = this.#pending;
    const transactions = batch.map(({ transaction }) => transaction);
    const files = batch.flatMap((pending) => pending.files);
    const result = await storage.commit(this.#options.planId, transactions, this.#revision, files, this.#confirmed);
    if (!result.ok) {
      await this.#readOthers(storage);
      return;
    }
    this.#confirmed = batch.at(-1)?.after ?? this.#confirmed;
    this.#revision = result.revision;
    this.#pending = this.#pending.slice(batch.length);
    this.#failure = undefined;
    this.#savedAt = this.#options.now();
    this.#options.onCommitted(this.#revision);
    if (this.#pending.length > 0) this.#tell();
  }

  async #readOthers(storage: PlanStorage): Promise<void> {
    const entries = await storage.journal(this.#options.planId, { after: this.#revision });
    if (entries.length > 0) this.#standOn(entries);
  }

  /** Moves the confirmed state on and puts the pending acts on again. */
  #standOn(entries: readonly JournalEntry[]): void {
    const before = this.snapshot;
    let base = this.#confirmed;
    let current = this.#confirmed;
    for (const { transaction } of entries) current = apply(current, transaction.change);
    this.#confirmed = current;
    this.#revision = entries.at(-1)?.revision ?? this.#revision;
    // A commit that timed out may have reached the disk after all: its acts come back in the journal.
    const stored = new Set(entries.map(({ transaction }) => transaction.id));
    const own = new Set(this.#pending.map(({ transaction }) => transaction.id));
    const pending: Pending[] = [];
    for (const { transaction, after, files } of this.#pending) {
      if (!stored.has(transaction.id)) {
        const change = refit(transaction.change, base, current);
        current = apply(current, change);
        pending.push({ transaction: { ...transaction, change }, after: current, files });
      }
      base = after;
    }
    this.#pending = pending;
    const others = entries.map(({ transaction }) => transaction).filter(({ id }) => !own.has(id));
    if (others.length > 0) this.#options.onCaughtUp(others, before, this.snapshot);
  }

  #fail(error: unknown): void {
    this.#failure = error instanceof StorageFailure ? error.code : "unknown";
    if (PASSING.includes(this.#failure) && !this.#isClosed)
      this.#retry = setTimeout(() => void this.#work(), RETRY_DELAY);
  }

  #tell(): void {
    this.#options.onSaveState(this.saveState);
  }
}
