import type { UnderstandOptions } from "../../../core/sender/index.ts";
import type { LaidOutSheet } from "../../../core/sheet/index.ts";
import type { ExportFormat, ReadOutcome, SheetRow, UnderstandOutcome } from "../../../workspace/ports.ts";
import type { ArchiveEntry } from "../archive/archive-entries.ts";
import type { ArchiveListing } from "../archive/list-archive.ts";

/** A file for the worker. Without bytes it is looked for among those still at hand. */
export interface JobFile {
  readonly id: string;
  readonly name: string;
  readonly bytes?: ArrayBuffer;
}

/** What the page asks of the worker, answered before it asks again. */
export type WorkerJob = SingleJob | { readonly kind: "several"; readonly jobs: readonly SingleJob[] };

export type SingleJob =
  | { readonly kind: "read"; readonly fileName: string; readonly bytes: ArrayBuffer }
  | { readonly kind: "understand"; readonly file: JobFile; readonly options: UnderstandOptions }
  | {
      readonly kind: "rows";
      readonly file: JobFile;
      readonly sheet: number;
      readonly from: number;
      readonly count: number;
    }
  | { readonly kind: "expand"; readonly archive: Blob }
  | { readonly kind: "unpack"; readonly archive: Blob; readonly entry: ArchiveEntry }
  | { readonly kind: "write"; readonly sheet: LaidOutSheet; readonly format: ExportFormat };

/** What the worker says beside its answers: that its code is there, before any job; how much of a job is done, 0 to 1. */
export type WorkerNews = { readonly kind: "started" } | { readonly kind: "progress"; readonly share: number };

/** How a job ended. `absent`: the file is needed with its bytes. */
export type WorkerAnswer =
  | { readonly kind: "read"; readonly outcome: ReadOutcome }
  | { readonly kind: "understood"; readonly outcome: UnderstandOutcome }
  | { readonly kind: "rows"; readonly rows: readonly SheetRow[] }
  | { readonly kind: "absent" }
  | { readonly kind: "expanded"; readonly listing: ArchiveListing }
  | { readonly kind: "unpacked"; readonly bytes: ArrayBuffer }
  | { readonly kind: "written"; readonly bytes: Uint8Array }
  | { readonly kind: "failed"; readonly message: string }
  /** In the order of the jobs. */
  | { readonly kind: "several"; readonly answers: readonly WorkerAnswer[] };
