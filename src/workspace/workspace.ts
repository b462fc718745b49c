import {
  apply,
  type Transaction,
  type TransactionDetail,
  type TransactionOrigin,
  takeBack,
  type UndoHistory,
} from "../core/change/index.ts";
import type { PlanSnapshot, RecordKind } from "../core/model/index.ts";
import type { CellTarget, Command, Draft, Refusal } from "./commands/index.ts";
import { CommitQueue } from "./commit-queue.ts";
import { HistoryLog } from "./history-log.ts";
import type { Clock, KeptFile, NewId, PlanStorage, StoredPlan, TabChannel } from "./ports.ts";
import type { SaveState } from "./save-state.ts";

export interface WorkspaceOptions {
  readonly planId: string;
  readonly stored: StoredPlan;
  /** Asked for once, at the first use: storage may be loaded after the first screen. */
  readonly storage: () => Promise<PlanStorage>;
  readonly tabs: TabChannel;
  readonly clock: Clock;
  readonly newId: NewId;
}

/** The plan went from one state to another. Rows that did not change are the same objects in both. */
export interface ChangedEvent {
  readonly type: "changed";
  readonly origin: TransactionOrigin;
  readonly transactions: readonly Transaction[];
  readonly before: PlanSnapshot;
  readonly after: PlanSnapshot;
  /** Where to look: set for this tab's own acts. */
  readonly focus?: CellTarget | undefined;
}

export type WorkspaceEvent =
  | ChangedEvent
  | { readonly type: "save-state"; readonly state: SaveState }
  | { readonly type: "history"; readonly history: UndoHistory };

export type RunOutcome =
  | { readonly ok: true; readonly transaction: Transaction }
  | { readonly ok: false; readonly refusal: Refusal };

export type HistoryOutcome =
  /** `kept` counts fields that were left as they are because they were edited since. */
  | { readonly ok: true; readonly act: Transaction; readonly kept: number }
  | { readonly ok: false; readonly refusal: "nothing" | "kept-all" };

/**
 * One open plan: runs commands, keeps the undo history, stores every act durably, and follows other tabs.
 * The state changes at once; storage follows behind, and `saveState` says how far it is.
 */
export class Workspace {
  readonly planId: string;
  readonly #clock: Clock;
  readonly #newId: NewId;
  readonly #queue: CommitQueue;
  readonly #log: HistoryLog;
  readonly #listeners = new Set<(event: WorkspaceEvent) => void>();
  readonly #stopListening: () => void;

  constructor({ planId, stored, storage, tabs, clock, newId }: WorkspaceOptions) {
    this.planId = planId;
    this.#clock = clock;
    this.#newId = newId;
    this.#log = new HistoryLog(async () => (await storage()).journal(planId, { after: 0, last: HISTORY_LENGTH }));
    this.#queue = new CommitQueue({
      planId,
      stored,
      storage,
      onSaveState: (state) => this.#emit({ type: "save-state", state }),
      onCommitted: (revision) => tabs.announce({ type: "revision", planId, revision }),
      onCaughtUp: (transactions, before, after) => {
        for (const transaction of transactions) this.#log.record(transaction);
        this.#emit({ type: "changed", origin: "remote", transactions, before, after });
        this.#emitHistory();
      },
      now: () => clock.now(),
    });
    this.#stopListening = tabs.listen((message) => {
      if (message.planId === planId) void this.#queue.catchUp(message.revision);
    });
  }

  get snapshot(): PlanSnapshot {
    return this.#queue.snapshot;
  }

  get revision(): number {
    return this.#queue.revision;
  }

  get saveState(): SaveState {
    return this.#queue.saveState;
  }

  get history(): UndoHistory {
    return this.#log.history;
  }

  /** Returns the way to stop listening. */
  subscribe(listener: (event: WorkspaceEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Runs a command as one act. */
  run(command: Command, files: readonly Omit<KeptFile, "planId" | "transactionId" | "at">[] = []): RunOutcome {
    const outcome = command(this.snapshot, this.#newId);
    if (!outcome.ok) return outcome;
    return { ok: true, transaction: this.#dispatch(outcome.draft, "local", undefined, files) };
  }

  /**
   * Takes back the latest act that stands. Waits for the stored history where it is not read yet; what is done meanwhile
   * comes after the undo and is none of its business.
   */
  async undo(): Promise<HistoryOutcome> {
    const isSince = this.#log.noteEarly();
    if (!this.#log.isRead) await this.loadHistory();
    const act = this.history.undo.findLast((stands) => !isSince(stands));
    return act ? this.#takeBack(act, "history.undo") : { ok: false, refusal: "nothing" };
  }

  /** Takes back one act, however long ago, keeping what was edited since. */
  async revert(transactionId: string): Promise<HistoryOutcome> {
    if (!this.#log.isRead) await this.loadHistory();
    const act = this.history.undo.find(({ id }) => id === transactionId);
    return act ? this.#takeBack(act, "history.revert") : { ok: false, refusal: "nothing" };
  }

  /** Puts the act undone last on again. */
  async redo(): Promise<HistoryOutcome> {
    if (!this.#log.isRead) await this.loadHistory();
    const act = this.history.redo.at(-1);
    if (!act) return { ok: false, refusal: "nothing" };
    return this.#replay(act, "history.redo", act.change);
  }

  /** Reads the journal's newest entries, once, so that undo and the history panel reach back over reloads. */
  async loadHistory(): Promise<void> {
    if (await this.#log.load()) this.#emitHistory();
  }

  /** Tries a failed save again, and reads what other tabs did. */
  async catchUp(): Promise<void> {
    await this.#queue.catchUp();
  }

  /** Resolves when every act so far is on the disk; rejects with the failure that stands in the way. */
  whenSaved(): Promise<void> {
    return this.#queue.whenSaved();
  }

  close(): void {
    this.#stopListening();
    this.#queue.close();
    this.#listeners.clear();
  }

  #takeBack(act: Transaction, event: "history.undo" | "history.revert"): HistoryOutcome {
    const { change, kept } = takeBack(act.change, this.snapshot);
    const empty = change.added.length + change.removed.length + change.updated.length === 0;
    if (empty && event === "history.revert") return { ok: false, refusal: "kept-all" };
    this.#dispatch({ event, detail: named(act), change, ...focusOf(change) }, "history", act.id);
    return { ok: true, act, kept: kept.length };
  }

  #replay(act: Transaction, event: "history.redo", change: Transaction["change"]): HistoryOutcome {
    const fitted = this.#queue.fit(change);
    this.#dispatch({ event, detail: named(act), change: fitted, ...focusOf(fitted) }, "history", act.id);
    return { ok: true, act, kept: 0 };
  }

  #dispatch(
    draft: Draft,
    origin: "local" | "history",
    target: string | undefined,
    files: readonly Omit<KeptFile, "planId" | "transactionId" | "at">[] = [],
  ): Transaction {
    const transaction: Transaction = {
      id: this.#newId(),
      planId: this.planId,
      at: this.#clock.now(),
      event: draft.event,
      detail: draft.detail,
      change: draft.change,
      ...(target === undefined ? {} : { target }),
    };
    const before = this.snapshot;
    const after = apply(before, draft.change);
    this.#log.record(transaction);
    const kept = files.map(
      (file): KeptFile => ({ ...file, planId: this.planId, transactionId: transaction.id, at: transaction.at }),
    );
    this.#queue.push(transaction, after, kept);
    this.#emit({ type: "changed", origin, transactions: [transaction], before, after, focus: draft.focus });
    this.#emitHistory();
    return transaction;
  }

  #emit(event: WorkspaceEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }

  #emitHistory(): void {
    this.#emit({ type: "history", history: this.history });
  }
}

/** How many journal entries undo and the history panel reach back. */
const HISTORY_LENGTH = 500;

function named(act: Transaction): TransactionDetail {
  return { ...act.detail, act: act.event };
}

/** What an undo should bring into sight: the first cell it changes, or else the first row it touches. */
function focusOf(change: Transaction["change"]): { focus?: CellTarget } {
  const isRow = ({ kind }: { readonly kind: RecordKind }) => kind === "task" || kind === "section";
  const update = change.updated.find(isRow);
  const rowId = (update ?? change.added.find(isRow))?.id;
  if (rowId === undefined) return {};
  const cell = Object.keys(update?.fields ?? {}).find((path) => path.startsWith("cells/"));
  return { focus: { rowId, columnId: cell?.slice("cells/".length) } };
}
