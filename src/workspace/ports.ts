import type { JournalEntry, Transaction } from "../core/change/index.ts";
import type { Issue } from "../core/issue/index.ts";
import type { IsoDate, Plan, PlanSnapshot } from "../core/model/index.ts";
import type { UnderstandOptions, UnderstoodWorkbook } from "../core/sender/index.ts";
import type { LaidOutSheet, RawFormat, RawWorkbook } from "../core/sheet/index.ts";

/** Why storage could not do what was asked. */
export type StorageFailureCode = "full" | "blocked" | "outdated" | "closed" | "timeout" | "unknown";

/** Thrown by every storage call that fails; `cause` keeps the browser's own error. */
export class StorageFailure extends Error {
  readonly code: StorageFailureCode;
  constructor(code: StorageFailureCode, options?: ErrorOptions) {
    super(`storage failed: ${code}`, options);
    this.name = "StorageFailure";
    this.code = code;
  }
}

export interface StoredPlan {
  readonly snapshot: PlanSnapshot;
  /** The number of the last journal entry; 0 for a plan without one. */
  readonly revision: number;
}

export type CommitResult =
  | { readonly ok: true; readonly revision: number }
  /** Another tab committed first; nothing was written. Read the journal after the revision you hold and try again. */
  | { readonly ok: false; readonly revision: number };

/** A file kept as it came, so that nothing of it is lost: the source of an import. */
export interface KeptFile {
  readonly id: string;
  readonly planId: string;
  readonly name: string;
  readonly at: string;
  readonly bytes: Uint8Array;
  /** The transaction that brought it in. */
  readonly transactionId: string;
}

/**
 * The plans on this device. Every method rejects with `StorageFailure`. A resolved write is on the disk
 * (strict durability): only then may the person be told "Đã lưu".
 */
export interface PlanStorage {
  listPlans(): Promise<readonly Plan[]>;
  /** undefined when there is no such plan. */
  load(planId: string): Promise<StoredPlan | undefined>;
  /**
   * Stores a whole new plan with its journal and files in one transaction, or nothing. Refuses with `ok: false` and the
   * stored revision if the id is taken.
   */
  create(snapshot: PlanSnapshot, journal: readonly JournalEntry[], files?: readonly KeptFile[]): Promise<CommitResult>;
  /**
   * Records, journal entries (revisions `after + 1` …) and the plan's revision in one transaction, or nothing.
   * Transactions are already fitted to revision `after`, in order. `known` is the plan at that revision, where the
   * caller has it: then no record need be read from the disk.
   */
  commit(
    planId: string,
    transactions: readonly Transaction[],
    after: number,
    files?: readonly KeptFile[],
    known?: PlanSnapshot,
  ): Promise<CommitResult>;
  /** Journal entries with `after` < revision, ascending; with `last`, only that many newest ones. */
  journal(planId: string, range: { readonly after: number; readonly last?: number }): Promise<readonly JournalEntry[]>;
  files(planId: string): Promise<readonly KeptFile[]>;
  /**
   * Takes a plan away with its journal and files, if nothing was committed to it since that revision: the way back from
   * `create`. Refuses with the stored revision otherwise; a plan that is not there is taken away already.
   */
  remove(planId: string, revision: number): Promise<CommitResult>;
  /** Closes for good: later calls reject with code "closed". */
  close(): void;
}

/** Tells other tabs that a plan moved on. A hint only: lost messages cost nothing, the journal is the truth. */
export interface TabChannel {
  announce(message: TabMessage): void;
  /** Returns the way to stop listening. */
  listen(listener: (message: TabMessage) => void): () => void;
}

export type TabMessage = { readonly type: "revision"; readonly planId: string; readonly revision: number };

export interface Clock {
  /** Now, ISO 8601 UTC with milliseconds. */
  now(): string;
  /** Today in Vietnam, `yyyy-mm-dd`. */
  today(): string;
}

export type NewId = () => string;

/** A file from outside. The reader takes the buffer over; do not use it afterwards. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: ArrayBuffer;
}

export interface LongTask {
  readonly signal?: AbortSignal;
  /** 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

export type ReadOutcome =
  | { readonly ok: true; readonly workbook: RawWorkbook; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issue: Issue };

/** A file from outside whose bytes are asked for when they are needed. Of one id, always the same bytes. */
export interface FileSource {
  readonly id: string;
  /** As the person sees it, with its folders: "Sở Y tế/bao-cao.xlsx". */
  readonly name: string;
  /** In bytes, where it is known before the file is read. */
  readonly size?: number;
  /** Why it is not even tried to read it; told of this file alone. */
  readonly refusal?: Issue;
  /** Rejects where the file has gone from the disk. */
  bytes(): Promise<ArrayBuffer>;
}

export interface UnderstoodFile extends UnderstoodWorkbook {
  readonly format: RawFormat;
  /** About the file as a whole and its letters; those about a sheet are in the sheet. */
  readonly issues: readonly Issue[];
}

export type UnderstandOutcome =
  | { readonly ok: true; readonly file: UnderstoodFile }
  | { readonly ok: false; readonly issue: Issue };

/** One row of a sheet as the file has it. */
export interface SheetRow {
  /** As the person sees it, from 1. */
  readonly rowNumber: number;
  /** By column index; "" where there is nothing. */
  readonly texts: readonly string[];
  /** What the file really says, by column index, where a text was converted. */
  readonly originals?: Readonly<Record<number, string>>;
}

/**
 * Reads untrusted files under limits of time, size and memory. Never rejects for what a file holds; rejects when the
 * part that reads cannot be loaded.
 */
export interface WorkbookReader {
  read(file: SourceFile, task?: LongTask): Promise<ReadOutcome>;
  /** Reads and recognises. Asked again with other choices, a file that is still at hand is not read again. */
  understand(file: FileSource, request: UnderstandOptions, task?: LongTask): Promise<UnderstandOutcome>;
  /** Rows of a sheet, `from` counting from 1; empty when the file cannot be read any more. */
  rows(
    file: FileSource,
    sheet: number,
    range: { readonly from: number; readonly count: number },
  ): Promise<readonly SheetRow[]>;
}

/** A file packed in another one, unpacked when its bytes are asked for. */
export interface PackedFile {
  /** As the person reads it, with its folders: "Sở Y tế/bao-cao.xlsx". A label, never a place on a disk. */
  readonly path: string;
  /** Bytes once unpacked. */
  readonly size: number;
  /** Why it cannot be unpacked; its place is empty. */
  readonly refusal?: Issue;
  /** Rejects where it turns out to be damaged, or its archive has gone from the disk. */
  bytes(): Promise<ArrayBuffer>;
}

/** `file`: no archive of files but one file, to be read as it is. */
export type ExpandOutcome =
  | { readonly kind: "file" }
  | { readonly kind: "archive"; readonly files: readonly PackedFile[] }
  | { readonly kind: "refused"; readonly issue: Issue };

/** Looks into untrusted archives. An .xlsx, .ods or .docx is a zip file too, but one file: what is in it tells. */
export interface ArchiveReader {
  /** Never rejects for what a file holds; rejects when the part that reads cannot be loaded. */
  expand(file: Blob): Promise<ExpandOutcome>;
}

export type ExportFormat = "xlsx" | "xls" | "ods" | "csv";

/** Writes a laid-out sheet. Rejects with an `AbortError` when cancelled. */
export interface WorkbookWriter {
  write(sheet: LaidOutSheet, format: ExportFormat, task?: LongTask): Promise<Uint8Array>;
}

/** Everything in one file: plans with their journals, kept files. */
export interface BackupContent {
  readonly madeAt: string;
  readonly plans: readonly {
    readonly snapshot: PlanSnapshot;
    readonly journal: readonly JournalEntry[];
    readonly files: readonly KeptFile[];
  }[];
}

export type BackupOutcome =
  | { readonly ok: true; readonly content: BackupContent }
  | { readonly ok: false; readonly issue: Issue };

export interface BackupFile {
  write(content: BackupContent, task?: LongTask): Promise<Uint8Array>;
  read(file: SourceFile, task?: LongTask): Promise<BackupOutcome>;
}

/** One day to remember, or one that comes round. */
export interface CalendarEntry {
  /** The same for the same thing at every export, so that a calendar takes it as a change and not as another entry. */
  readonly id: string;
  readonly day: IsoDate;
  readonly title: string;
  readonly notes: string;
  /** RFC 5545 rule of what comes round from `day` on. */
  readonly rrule?: string;
}

export interface CalendarContent {
  readonly name: string;
  /** ISO 8601 UTC. */
  readonly madeAt: string;
  readonly entries: readonly CalendarEntry[];
}

/** Writes a file that calendar programs take in. */
export interface CalendarFile {
  write(content: CalendarContent): Uint8Array;
}

/** Small choices of this device (column widths, theme, when the last copy left the browser); never plan data. */
export interface Preferences {
  get(key: string): string | undefined;
  set(key: string, value: string | undefined): void;
}
