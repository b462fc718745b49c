import { understandWorkbook } from "../../../core/sender/index.ts";
import { partSideBySide, type RawSheet } from "../../../core/sheet/index.ts";
import type { SheetRow } from "../../../workspace/ports.ts";
import { READING_LIMITS } from "../reading/limits.ts";
import { readWorkbookBytes } from "../reading/read-workbook-bytes.ts";
import { writeWorkbookBytes } from "../writing/write-workbook-bytes.ts";
import { createHeldWorkbooks, type ReadWorkbook } from "./held-workbooks.ts";
import type { JobFile, SingleJob, WorkerAnswer, WorkerJob } from "./messages.ts";

/** Rows shown have no more columns than this; what lies beyond is read all the same. */
const WIDEST_ROW = 60;

type Refused = Extract<WorkerAnswer, { readonly kind: "absent" | "understood" }>;

type WorkbookDesk = (job: WorkerJob, onProgress?: (share: number) => void) => Promise<WorkerAnswer>;

/** Reading a file is so much of understanding it. */
const SHARE_OF_READING = 0.8;

/**
 * Does the worker's jobs, with the workbooks read last at hand; `onProgress` is told how much of a file is read, 0 to
 * 1. Rejects only when a part cannot be loaded.
 */
export function createWorkbookDesk(): WorkbookDesk {
  const held = createHeldWorkbooks();

  async function open(
    { id, name, bytes }: JobFile,
    onProgress?: (share: number) => void,
  ): Promise<ReadWorkbook | Refused> {
    const known = held.get(id);
    if (known) return known;
    if (!bytes) return { kind: "absent" };
    const outcome = await readWorkbookBytes(name, new Uint8Array(bytes), READING_LIMITS, onProgress);
    if (!outcome.ok) return { kind: "understood", outcome };
    const read = { ...outcome, workbook: partSideBySide(outcome.workbook) };
    held.put(id, read);
    return read;
  }

  async function doJob(job: WorkerJob, onProgress?: (share: number) => void): Promise<WorkerAnswer> {
    switch (job.kind) {
      case "read":
        return {
          kind: "read",
          outcome: await readWorkbookBytes(job.fileName, new Uint8Array(job.bytes), READING_LIMITS, onProgress),
        };
      case "understand": {
        const read = await open(job.file, (share) => onProgress?.(share * SHARE_OF_READING));
        if ("kind" in read) return read;
        const { workbook, issues } = read;
        const file = { ...understandWorkbook(workbook, job.options), format: workbook.format, issues };
        return { kind: "understood", outcome: { ok: true, file } };
      }
      case "rows": {
        const read = await open(job.file);
        if ("kind" in read) return read.kind === "absent" ? read : { kind: "rows", rows: [] };
        const sheet = read.workbook.sheets[job.sheet];
        return { kind: "rows", rows: sheet ? rowsOf(sheet, job.from, job.count) : [] };
      }
      case "expand":
        return {
          kind: "expanded",
          listing: await (await import("../archive/list-archive.ts")).listArchive(job.archive),
        };
      case "unpack": {
        const { unpackEntry } = await import("../archive/unpack-entry.ts");
        return { kind: "unpacked", bytes: await unpackEntry(job.archive, job.entry) };
      }
      case "write":
        return { kind: "written", bytes: await writeWorkbookBytes(job.sheet, job.format) };
      case "several":
        return { kind: "several", answers: await inTurn(job.jobs) };
    }
  }

  /** One that fails leaves the others as they are. */
  async function inTurn(jobs: readonly SingleJob[]): Promise<WorkerAnswer[]> {
    const answers: WorkerAnswer[] = [];
    for (const job of jobs) answers.push(await doJob(job).catch(failed));
    return answers;
  }

  return doJob;
}

/** What is said of a job that did not end as it should. */
export function failed(reason: unknown): WorkerAnswer {
  return { kind: "failed", message: reason instanceof Error ? reason.message : String(reason) };
}

function rowsOf({ rows }: RawSheet, from: number, count: number): SheetRow[] {
  const first = Math.max(0, from - 1);
  return rows.slice(first, first + count).map((cells, offset) => {
    const shown = cells.slice(0, WIDEST_ROW);
    const originals: [number, string][] = [];
    shown.forEach((cell, column) => {
      if (cell?.original !== undefined) originals.push([column, cell.original]);
    });
    return {
      rowNumber: first + offset + 1,
      texts: Array.from(shown, (cell) => cell?.text ?? ""),
      ...(originals.length > 0 ? { originals: Object.fromEntries(originals) } : {}),
    };
  });
}
