import type { IssueCode } from "../../core/issue/index.ts";
import type { WorkbookReader } from "../../workspace/ports.ts";
import type { JobEnd, WorkerThread } from "./worker/worker-thread.ts";

export interface ReaderOptions {
  /** After this long a file is given up as `file.too-slow`. */
  readonly milliseconds?: number;
}

const LONGEST_READ = 30_000;

const CODE_BY_END: Readonly<Partial<Record<JobEnd["kind"], IssueCode>>> = {
  cancelled: "file.cancelled",
  "too-slow": "file.too-slow",
  crashed: "file.damaged",
};

/** Reads files in the worker. Rejects only when the worker itself cannot be loaded. */
export function workbookReader(
  thread: WorkerThread,
  { milliseconds = LONGEST_READ }: ReaderOptions = {},
): WorkbookReader {
  return {
    async read({ name, bytes }, { signal, onProgress } = {}) {
      onProgress?.(0);
      const end = await thread.run({ kind: "read", fileName: name, bytes }, { signal, milliseconds }, [bytes]);
      onProgress?.(1);
      if (end.kind === "read") return end.outcome;
      const code = CODE_BY_END[end.kind];
      if (!code) throw new Error(`the file worker is not available: ${end.kind === "failed" ? end.message : end.kind}`);
      const detail = code === "file.too-slow" ? { detail: { seconds: milliseconds / 1000 } } : {};
      return { ok: false, issue: { code, severity: "error", place: { file: name }, ...detail } };
    },
  };
}
