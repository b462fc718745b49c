import {
  EMPTY_HISTORY,
  historyOf,
  type JournalEntry,
  recordTransaction,
  type Transaction,
  type UndoHistory,
} from "../core/change/index.ts";

/**
 * The plan's undo history: the stored journal's, read once and late, followed by the acts of this session.
 * One history for a plan, whichever tab an act was done in: after a reload nobody could tell them apart.
 */
export class HistoryLog {
  #history: UndoHistory = EMPTY_HISTORY;
  /** Acts recorded before the stored journal was read. */
  #early: Transaction[] | undefined = [];
  #loading: Promise<boolean> | undefined;
  readonly #readJournal: () => Promise<readonly JournalEntry[]>;

  constructor(readJournal: () => Promise<readonly JournalEntry[]>) {
    this.#readJournal = readJournal;
  }

  get history(): UndoHistory {
    return this.#history;
  }

  /** The stored journal is part of the history: what is asked of it need not wait. */
  get isRead(): boolean {
    return this.#early === undefined;
  }

  record(transaction: Transaction): void {
    this.#early?.push(transaction);
    this.#history = recordTransaction(this.#history, transaction);
  }

  /**
   * From now on notes the acts that are recorded while the stored journal is not read yet. Returns the way to ask
   * whether an act is one of them.
   */
  noteEarly(): (act: Transaction) => boolean {
    const early = this.#early ?? [];
    const before = early.length;
    return ({ id }) => early.slice(before).some((act) => act.id === id);
  }

  /** True when the journal was read by this very call. A failed read leaves the session's own history and may be tried again. */
  async load(): Promise<boolean> {
    if (!this.#early) return false;
    const first = this.#loading === undefined;
    this.#loading ??= this.#merge();
    const isRead = await this.#loading;
    if (!isRead) this.#loading = undefined;
    return first && isRead;
  }

  async #merge(): Promise<boolean> {
    try {
      const stored = (await this.#readJournal()).map(({ transaction }) => transaction);
      const known = new Set(stored.map(({ id }) => id));
      const later = (this.#early ?? []).filter(({ id }) => !known.has(id));
      this.#history = historyOf([...stored, ...later]);
      this.#early = undefined;
      return true;
    } catch {
      return false;
    }
  }
}
