import type { LongTask } from "../../workspace/ports.ts";
import type { BackupReply, BackupRequest } from "./messages.ts";

/** As much of a `Worker` as is needed. */
export type WorkerLike = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror" | "onmessageerror">;

export type BackupResult = Exclude<BackupReply, { readonly type: "progress" | "failed" }>;

export interface WorkerTask extends LongTask {
  readonly transfer?: Transferable[];
  /** Milliseconds until the worker is ended. */
  readonly timeLimit: number;
}

/**
 * Asks a new worker one thing and ends it, whatever comes of it. Rejects with an `AbortError` when cancelled, with a
 * `TimeoutError` when it takes too long, with an `Error` when the worker breaks.
 */
export function askWorker(worker: WorkerLike, request: BackupRequest, task: WorkerTask): Promise<BackupResult> {
  const { signal, onProgress, transfer = [], timeLimit } = task;
  return new Promise<BackupResult>((resolve, reject) => {
    const cancel = () => reject(new DOMException("the backup was cancelled", "AbortError"));
    if (signal?.aborted) return cancel();
    signal?.addEventListener("abort", cancel, { once: true });
    const limit = AbortSignal.timeout(timeLimit);
    limit.addEventListener("abort", () => reject(limit.reason), { once: true });
    worker.onerror = (event) => reject(new Error(`the backup worker broke: ${event.message}`));
    worker.onmessageerror = () => reject(new Error("the backup worker's answer could not be read"));
    worker.onmessage = ({ data }: MessageEvent<BackupReply>) => {
      if (data.type === "progress") onProgress?.(data.share);
      else if (data.type === "failed") reject(new Error(data.message));
      else resolve(data);
    };
    worker.postMessage(request, transfer);
  }).finally(() => worker.terminate());
}
