import type { WorkbookWriter } from "../../workspace/ports.ts";
import type { WorkerThread } from "./worker/worker-thread.ts";

const LONGEST_WRITE = 120_000;

/** Writes files in the worker. Rejects with `AbortError` when cancelled, `TimeoutError` when it takes too long. */
export function workbookWriter(thread: WorkerThread): WorkbookWriter {
  return {
    async write(sheet, format, { signal, onProgress } = {}) {
      onProgress?.(0);
      const end = await thread.run({ kind: "write", sheet, format }, { signal, milliseconds: LONGEST_WRITE });
      onProgress?.(1);
      if (end.kind === "written") return end.bytes;
      if (end.kind === "cancelled") throw new DOMException("writing was cancelled", "AbortError");
      if (end.kind === "too-slow") throw new DOMException("writing took too long", "TimeoutError");
      throw new Error(`the file worker could not write: ${end.kind === "failed" ? end.message : end.kind}`);
    },
  };
}
