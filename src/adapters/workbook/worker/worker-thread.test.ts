import { describe, expect, test, vi } from "vitest";
import type { WorkerAnswer, WorkerJob, WorkerNews } from "./messages.ts";
import { createWorkerThread } from "./worker-thread.ts";

const JOB: WorkerJob = { kind: "read", fileName: "f", bytes: new ArrayBuffer(0) };
const DONE: WorkerAnswer = { kind: "written", bytes: new Uint8Array() };

class FakeWorker {
  onmessage: Worker["onmessage"] = null;
  onerror: Worker["onerror"] = null;
  onmessageerror: Worker["onmessageerror"] = null;
  readonly postMessage = vi.fn();
  readonly terminate = vi.fn();
  answer(data: WorkerAnswer | WorkerNews) {
    this.onmessage?.call(this as never, { data } as MessageEvent);
  }
  fail() {
    this.onerror?.call(this as never, new Event("error") as ErrorEvent);
  }
}

function threadOf() {
  const workers: FakeWorker[] = [];
  const thread = createWorkerThread(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  });
  return { workers, thread };
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 0));
const LONG = { milliseconds: 10_000 };

describe("createWorkerThread", () => {
  test("makes no worker before the first job, and one for all", async () => {
    const { workers, thread } = threadOf();
    expect(workers).toHaveLength(0);
    const first = thread.run(JOB, LONG);
    const second = thread.run(JOB, LONG);
    await turn();
    expect(workers[0]?.postMessage).toHaveBeenCalledTimes(1);
    workers[0]?.answer(DONE);
    await turn();
    expect(workers[0]?.postMessage).toHaveBeenCalledTimes(2);
    workers[0]?.answer(DONE);
    expect([await first, await second, workers.length]).toEqual([DONE, DONE, 1]);
  });

  test("a cancelled job ends at once, its worker with it; the next job has a new one", async () => {
    const { workers, thread } = threadOf();
    const abort = new AbortController();
    const job = thread.run(JOB, { ...LONG, signal: abort.signal });
    await turn();
    abort.abort();
    expect(await job).toEqual({ kind: "cancelled" });
    expect(workers[0]?.terminate).toHaveBeenCalledOnce();
    const next = thread.run(JOB, LONG);
    await turn();
    workers[1]?.answer(DONE);
    expect(await next).toEqual(DONE);
  });

  test("a job cancelled while it waits never starts, and the one before it goes on", async () => {
    const { workers, thread } = threadOf();
    const abort = new AbortController();
    const first = thread.run(JOB, LONG);
    const waiting = thread.run(JOB, { ...LONG, signal: abort.signal });
    await turn();
    abort.abort();
    expect(await waiting).toEqual({ kind: "cancelled" });
    workers[0]?.answer(DONE);
    expect(await first).toEqual(DONE);
    await turn();
    expect(workers[0]?.postMessage).toHaveBeenCalledOnce();
    expect(workers[0]?.terminate).not.toHaveBeenCalled();
  });

  test("a signal that fired before is respected", async () => {
    const { workers, thread } = threadOf();
    expect(await thread.run(JOB, { ...LONG, signal: AbortSignal.abort() })).toEqual({ kind: "cancelled" });
    expect(workers).toHaveLength(0);
  });

  test("what the worker tells of its progress is passed on, until the job ends", async () => {
    const { workers, thread } = threadOf();
    const onProgress = vi.fn();
    const job = thread.run(JOB, { ...LONG, onProgress });
    await turn();
    workers[0]?.answer({ kind: "progress", share: 0.25 });
    workers[0]?.answer({ kind: "progress", share: 0.5 });
    workers[0]?.answer(DONE);
    expect(await job).toEqual(DONE);
    expect(onProgress.mock.calls).toEqual([[0.25], [0.5]]);
  });

  test("a job over its time ends as too slow", async () => {
    const { workers, thread } = threadOf();
    expect(await thread.run(JOB, { milliseconds: 5 })).toEqual({ kind: "too-slow" });
    expect(workers[0]?.terminate).toHaveBeenCalledOnce();
  });

  test("a worker that dies of a job crashed; one that never starts is not available", async () => {
    const { workers, thread } = threadOf();
    const crash = thread.run(JOB, LONG);
    await turn();
    workers[0]?.answer({ kind: "started" });
    workers[0]?.fail();
    expect(await crash).toEqual({ kind: "crashed" });
    const missing = thread.run(JOB, LONG);
    await turn();
    workers[1]?.fail();
    expect(await missing).toEqual({ kind: "unavailable" });
    const first = thread.run(JOB, LONG);
    const second = thread.run(JOB, LONG);
    await turn();
    workers[2]?.answer(DONE);
    await first;
    await turn();
    workers[2]?.fail();
    expect(await second).toEqual({ kind: "crashed" });
  });
});
