import { describe, expect, test } from "vitest";
import { createJointJobs, type FileWish } from "./joint-jobs.ts";
import type { WorkerJob } from "./worker/messages.ts";
import type { JobEnd, JobLimits } from "./worker/worker-thread.ts";

const SMALL = 1000;

/** Jobs for files by their names, with a thread that answers each with its file's name. */
function jointJobs(endOf: (job: WorkerJob) => JobEnd | Promise<JobEnd> = answered) {
  const sent: (readonly string[])[] = [];
  const limits: JobLimits[] = [];
  const jobs = createJointJobs({
    async run(job, given) {
      sent.push(job.kind === "several" ? job.jobs.map(nameOf) : [nameOf(job)]);
      limits.push(given);
      return endOf(job);
    },
  });
  const ask = (name: string, { signal, ...wish }: Partial<FileWish> & Pick<JobLimits, "signal"> = {}) =>
    jobs.run({
      size: SMALL,
      limits: { milliseconds: 30_000, signal },
      bytes: async () => new ArrayBuffer(8),
      job: (bytes) => ({ kind: "read", fileName: name, bytes }),
      ...wish,
    });
  return { ask, sent, limits };
}

function answered(job: WorkerJob): JobEnd {
  if (job.kind !== "several") return { kind: "failed", message: nameOf(job) };
  return { kind: "several", answers: job.jobs.map((one) => ({ kind: "failed", message: nameOf(one) })) };
}

function nameOf(job: WorkerJob): string {
  return job.kind === "read" ? job.fileName : job.kind;
}

const names = (count: number) => Array.from({ length: count }, (_, index) => `f${index}`);
const told = (ends: readonly JobEnd[]) => ends.map((end) => (end.kind === "failed" ? end.message : end.kind));

describe("createJointJobs", () => {
  test("sends what is asked for at the same time together, 16 at most, and gives each its own answer", async () => {
    const { ask, sent } = jointJobs();
    const ends = await Promise.all(names(18).map((name) => ask(name)));
    expect(told(ends)).toEqual(names(18));
    expect(sent).toEqual([names(18).slice(0, 16), names(18).slice(16)]);
    expect(told([await ask("later")])).toEqual(["later"]);
    expect(sent).toHaveLength(3);
  });

  test("sends no more than half a megabyte together", async () => {
    const { ask, sent } = jointJobs();
    await Promise.all([
      ask("a", { size: 400_000 }),
      ask("b", { size: 100_000 }),
      ask("c", { size: 100_000 }),
      ask("d", { size: 900_000 }),
      ask("e"),
    ]);
    expect(sent).toEqual([["a", "b"], ["c"], ["d"], ["e"]]);
  });

  test("a file that has gone, or is cancelled before it is sent, leaves the others as they are", async () => {
    const { ask, sent } = jointJobs();
    const cancelled = new AbortController();
    const ends = Promise.all([
      ask("a"),
      ask("gone", { bytes: () => Promise.reject(new Error("gone")) }),
      ask("cancelled", { signal: cancelled.signal }),
      ask("d"),
    ]);
    cancelled.abort();
    expect(told(await ends)).toEqual(["a", "crashed", "cancelled", "d"]);
    expect(sent).toEqual([["a", "d"]]);
  });

  test("a signal that fired before is respected", async () => {
    const { ask, sent } = jointJobs();
    expect(told([await ask("a", { signal: AbortSignal.abort() })])).toEqual(["cancelled"]);
    expect(sent).toEqual([]);
  });

  test("nothing is sent when no file is left", async () => {
    const { ask, sent } = jointJobs();
    expect(told([await ask("gone", { bytes: () => Promise.reject(new Error("gone")) })])).toEqual(["crashed"]);
    expect(sent).toEqual([]);
  });

  test("one that is cancelled on its way ends at once; the worker is left alone until all are", async () => {
    const { ask, limits } = jointJobs(() => new Promise(() => undefined));
    const cancelling = [new AbortController(), new AbortController()] as const;
    const first = ask("a", { signal: cancelling[0].signal });
    const second = ask("b", { signal: cancelling[1].signal });
    await expect.poll(() => limits.length).toBe(1);
    cancelling[0].abort();
    expect(told([await first])).toEqual(["cancelled"]);
    expect(limits[0]?.signal?.aborted).toBe(false);
    cancelling[1].abort();
    expect(told([await second])).toEqual(["cancelled"]);
    expect(limits[0]?.signal?.aborted).toBe(true);
  });

  test("where one of them fails the worker, all may be asked for by themselves", async () => {
    for (const kind of ["too-slow", "crashed"] as const) {
      const { ask } = jointJobs(() => ({ kind }));
      expect(told(await Promise.all([ask("a"), ask("b")]))).toEqual(["absent", "absent"]);
    }
  });

  test("one by itself has the limits it came with, and its own end", async () => {
    const { ask, limits } = jointJobs(() => ({ kind: "too-slow" }));
    expect(told([await ask("a")])).toEqual(["too-slow"]);
    expect(limits).toMatchObject([{ milliseconds: 30_000 }]);
  });

  test("a worker that cannot be had is said so", async () => {
    const { ask } = jointJobs(() => ({ kind: "unavailable" }));
    expect(told(await Promise.all([ask("a"), ask("b")]))).toEqual(["unavailable", "unavailable"]);
  });
});
