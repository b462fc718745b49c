import type { WorkerAnswer, WorkerJob, WorkerNews } from "./messages.ts";
import { putBackRepeated } from "./repeated-texts.ts";

/** How a job ended. `crashed`: the worker died of it, most often for want of memory. */
export type JobEnd = WorkerAnswer | { readonly kind: "cancelled" | "too-slow" | "crashed" | "unavailable" };

export interface JobLimits {
  readonly signal?: AbortSignal | undefined;
  /** Counted from when the worker takes the job up. */
  readonly milliseconds: number;
  /** Told how much is done, 0 to 1, while the job goes on. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

export interface WorkerThread {
  run(job: WorkerJob, limits: JobLimits, transfer?: Transferable[]): Promise<JobEnd>;
}

type WorkerLike = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror" | "onmessageerror">;

/** A worker at work. One that fails before it has started could not be loaded. */
interface Running {
  readonly worker: WorkerLike;
  hasStarted: boolean;
}

/**
 * Runs jobs one after the other in a worker that is made for the first of them. A job that is cancelled or takes too
 * long takes the worker with it; the next job gets a new one. Never rejects.
 */
export function createWorkerThread(spawn: () => WorkerLike): WorkerThread {
  let running: Running | undefined;
  let last: Promise<unknown> = Promise.resolve();

  function runNow(job: WorkerJob, limits: JobLimits, transfer: Transferable[]): Promise<JobEnd> {
    if (limits.signal?.aborted) return Promise.resolve({ kind: "cancelled" });
    running ??= { worker: spawn(), hasStarted: false };
    return runIn(running, job, limits, transfer).then((end) => {
      if (!isAnswer(end)) {
        running?.worker.terminate();
        running = undefined;
      }
      return end;
    });
  }

  return {
    run(job, limits, transfer = []) {
      const end = last.then(() => runNow(job, limits, transfer));
      last = end;
      return Promise.race([end, aborted(limits.signal)]);
    },
  };
}

function runIn(running: Running, job: WorkerJob, limits: JobLimits, transfer: Transferable[]): Promise<JobEnd> {
  const { worker } = running;
  return new Promise((resolve) => {
    const end = (result: JobEnd) => {
      clearTimeout(timer);
      limits.signal?.removeEventListener("abort", cancel);
      resolve(result);
    };
    const cancel = () => end({ kind: "cancelled" });
    const timer = setTimeout(() => end({ kind: "too-slow" }), limits.milliseconds);
    limits.signal?.addEventListener("abort", cancel);
    worker.onmessage = ({ data }: MessageEvent<WorkerAnswer | WorkerNews>) => {
      running.hasStarted = true;
      if (data.kind === "progress") limits.onProgress?.(data.share);
      else if (data.kind !== "started") {
        putBackRepeated(data);
        end(data);
      }
    };
    worker.onerror = () => end({ kind: running.hasStarted ? "crashed" : "unavailable" });
    worker.onmessageerror = () => end({ kind: "crashed" });
    worker.postMessage(job, transfer);
  });
}

/** Settles only when the signal fires: a job still waiting for its turn need not wait to be cancelled. */
function aborted(signal: AbortSignal | undefined): Promise<JobEnd> {
  return new Promise((resolve) => {
    signal?.addEventListener("abort", () => resolve({ kind: "cancelled" }), { once: true });
  });
}

/** A worker that did not answer is not asked again. */
function isAnswer({ kind }: JobEnd): boolean {
  return kind !== "cancelled" && kind !== "too-slow" && kind !== "crashed" && kind !== "unavailable";
}
