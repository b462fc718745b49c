import type { Issue, IssueCode } from "../../core/issue/index.ts";
import type { BackupFile } from "../../workspace/ports.ts";
import { askWorker, type WorkerLike } from "./ask-worker.ts";

const WRITE_TIME_LIMIT = 300_000;
const READ_TIME_LIMIT = 120_000;

/** Backups, written and read in a worker of their own. */
export function createBackupFile(startWorker: () => WorkerLike = startBackupWorker): BackupFile {
  return {
    write: async (content, task = {}) => {
      const result = await askWorker(
        startWorker(),
        { task: "write", content },
        { ...task, timeLimit: WRITE_TIME_LIMIT },
      );
      if (result.type !== "written") throw new Error(`expected a written backup, got ${result.type}`);
      return result.bytes;
    },
    read: async (file, task = {}) => {
      try {
        const limits = { ...task, timeLimit: READ_TIME_LIMIT, transfer: [file.bytes] };
        const result = await askWorker(startWorker(), { task: "read", file }, limits);
        if (result.type !== "read") throw new Error(`expected a read backup, got ${result.type}`);
        return result.outcome;
      } catch (error) {
        return { ok: false, issue: issueOf(error, file.name) };
      }
    },
  };
}

function startBackupWorker(): WorkerLike {
  return new Worker(new URL("./backup.worker.ts", import.meta.url), { type: "module" });
}

/** A worker that breaks without a word has met a file that does not fit into memory. */
function issueOf(error: unknown, file: string): Issue {
  const name = error instanceof Error ? error.name : "";
  const codes: Readonly<Record<string, IssueCode>> = { AbortError: "file.cancelled", TimeoutError: "file.too-slow" };
  return { code: codes[name] ?? "backup.damaged", severity: "error", place: { file } };
}
