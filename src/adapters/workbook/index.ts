import type { ArchiveReader, WorkbookReader, WorkbookWriter } from "../../workspace/ports.ts";
import { archiveReader } from "./archive/archive-reader.ts";
import { type ReaderOptions, workbookReader } from "./workbook-reader.ts";
import { workbookWriter } from "./workbook-writer.ts";
import { createWorkerThread, type WorkerThread } from "./worker/worker-thread.ts";

/** Reads workbooks, tables of documents and delimited text in a worker of its own, made at the first file. */
export function createWorkbookReader(options: ReaderOptions = {}): WorkbookReader {
  return workbookReader(workbookThread(), options);
}

/** Writes .xlsx, .xls, .ods and .csv in a worker of its own, made at the first file. */
export function createWorkbookWriter(): WorkbookWriter {
  return workbookWriter(workbookThread());
}

/** Looks into zip files of many files in a worker of its own, made at the first one. */
export function createArchiveReader(): ArchiveReader {
  return archiveReader(workbookThread());
}

function workbookThread(): WorkerThread {
  return createWorkerThread(
    () => new Worker(new URL("./worker/workbook-worker.ts", import.meta.url), { type: "module", name: "workbook" }),
  );
}
