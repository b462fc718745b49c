import type { Issue, IssueCode } from "../../core/issue/index.ts";
import type { FileSource, WorkbookReader } from "../../workspace/ports.ts";
import { createJointJobs } from "./joint-jobs.ts";
import type { JobFile, SingleJob } from "./worker/messages.ts";
import type { JobEnd, JobLimits, WorkerThread } from "./worker/worker-thread.ts";

export interface ReaderOptions {
  /** After this long a file is given up as `file.too-slow`. */
  readonly milliseconds?: number;
}

const LONGEST_READ = 30_000;

/** Bytes. A workbook of some hundred rows, as agencies return them. */
const SMALL_FILE = 128 * 1024;

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
  const refuse = (end: JobEnd, file: string): { readonly ok: false; readonly issue: Issue } => {
    const code = CODE_BY_END[end.kind];
    if (!code) throw new Error(`the file worker is not available: ${end.kind === "failed" ? end.message : end.kind}`);
    const detail = code === "file.too-slow" ? { detail: { seconds: milliseconds / 1000 } } : {};
    return { ok: false, issue: { code, severity: "error", place: { file }, ...detail } };
  };

  const together = createJointJobs(thread);

  /** Files the worker was given, by id. It may have let go of them since. */
  const given = new Set<string>();

  /** The bytes of a file are read from the disk only when the worker does not have it: at first, and when it says so. */
  const ask = async (
    file: FileSource,
    jobOf: (file: JobFile) => SingleJob,
    task: Partial<JobLimits> = {},
  ): Promise<JobEnd> => {
    const { id, name, size = Number.POSITIVE_INFINITY } = file;
    const limits = { ...task, milliseconds };
    let end: JobEnd = given.has(id) ? await thread.run(jobOf({ id, name }), limits) : { kind: "absent" };
    given.add(id);
    if (end.kind === "absent" && size <= SMALL_FILE)
      end = await together.run({
        size,
        limits,
        bytes: () => file.bytes(),
        job: (bytes) => jobOf({ id, name, bytes }),
      });
    if (end.kind !== "absent") return end;
    const bytes = await file.bytes().catch(() => undefined);
    return bytes ? thread.run(jobOf({ id, name, bytes }), limits, [bytes]) : { kind: "crashed" };
  };

  return {
    async read({ name, bytes }, { signal, onProgress } = {}) {
      onProgress?.(0);
      const end = await thread.run({ kind: "read", fileName: name, bytes }, { signal, onProgress, milliseconds }, [
        bytes,
      ]);
      onProgress?.(1);
      return end.kind === "read" ? end.outcome : refuse(end, name);
    },
    async understand(file, options, { signal, onProgress } = {}) {
      onProgress?.(0);
      const end = await ask(file, (asked) => ({ kind: "understand", file: asked, options }), { signal, onProgress });
      onProgress?.(1);
      return end.kind === "understood" ? end.outcome : refuse(end, file.name);
    },
    async rows(file, sheet, { from, count }) {
      const end = await ask(file, (asked) => ({ kind: "rows", file: asked, sheet, from, count }));
      return end.kind === "rows" ? end.rows : [];
    },
  };
}
