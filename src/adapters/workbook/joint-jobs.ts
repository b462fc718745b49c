import type { SingleJob } from "./worker/messages.ts";
import type { JobEnd, JobLimits, WorkerThread } from "./worker/worker-thread.ts";

/** A job for a file whose bytes are not read yet. */
export interface FileWish {
  /** In bytes. */
  readonly size: number;
  readonly limits: JobLimits;
  /** Rejects where the file has gone from the disk. */
  bytes(): Promise<ArrayBuffer>;
  job(bytes: ArrayBuffer): SingleJob;
}

export interface JointJobs {
  /** Ends as `absent` where it could not be done with the others: it may be asked for by itself then. */
  run(wish: FileWish): Promise<JobEnd>;
}

const MOST_TOGETHER = 16;
/** Bytes of all files of one message. */
const LARGEST_TOGETHER = 512 * 1024;
/** Milliseconds. Small files do not take longer together; where they do, one of them is no small matter. */
const LONGEST_TOGETHER = 5000;

interface Waiting extends FileWish {
  end(how: JobEnd): void;
}

interface Loaded extends Waiting {
  readonly buffer: ArrayBuffer;
}

/**
 * Sends the jobs of small files that are asked for at the same time to the worker in few messages: one to and fro costs
 * a tenth of what is done for such a file.
 */
export function createJointJobs(thread: WorkerThread): JointJobs {
  const waiting: Waiting[] = [];

  function sendAll(): void {
    for (let together = nextTogether(waiting); together.length > 0; together = nextTogether(waiting))
      void send(together);
  }

  async function send(together: readonly Waiting[]): Promise<void> {
    const loaded = (await Promise.all(together.map(load))).filter((wish) => wish !== undefined);
    const [first] = loaded;
    if (!first) return;
    if (loaded.length === 1) return first.end(await thread.run(first.job(first.buffer), first.limits, [first.buffer]));
    const end = await thread.run(
      { kind: "several", jobs: loaded.map((wish) => wish.job(wish.buffer)) },
      limitsOfAll(loaded.map(({ limits }) => limits)),
      loaded.map(({ buffer }) => buffer),
    );
    for (const [index, wish] of loaded.entries()) wish.end(endOfOne(end, index));
  }

  return {
    run: (wish) =>
      new Promise((end) => {
        wish.limits.signal?.addEventListener("abort", () => end({ kind: "cancelled" }), { once: true });
        waiting.push({ ...wish, end });
        if (waiting.length === 1) setTimeout(sendAll);
      }),
  };
}

/** Takes those that wait longest; one goes whatever its size. */
function nextTogether(waiting: Waiting[]): readonly Waiting[] {
  let bytes = 0;
  const count = waiting.findIndex(({ size }, index) => {
    bytes += size;
    return index === MOST_TOGETHER || (index > 0 && bytes > LARGEST_TOGETHER);
  });
  return waiting.splice(0, count === -1 ? waiting.length : count);
}

/** Undefined where there is nothing to send, which its end then says. */
async function load(wish: Waiting): Promise<Loaded | undefined> {
  const buffer = await wish.bytes().catch(() => undefined);
  if (wish.limits.signal?.aborted) wish.end({ kind: "cancelled" });
  else if (buffer) return { ...wish, buffer };
  else wish.end({ kind: "crashed" });
  return undefined;
}

/** The bytes of all went with the worker that failed at one of them. */
function endOfOne(end: JobEnd, index: number): JobEnd {
  if (end.kind === "several") return end.answers[index] ?? { kind: "absent" };
  return end.kind === "unavailable" ? end : { kind: "absent" };
}

/** They are cancelled when each of them is. */
function limitsOfAll(limits: readonly JobLimits[]): JobLimits {
  const all = new AbortController();
  const look = () => {
    if (limits.every(({ signal }) => signal?.aborted)) all.abort();
  };
  for (const { signal } of limits) signal?.addEventListener("abort", look);
  return {
    milliseconds: Math.min(LONGEST_TOGETHER, ...limits.map(({ milliseconds }) => milliseconds)),
    signal: all.signal,
  };
}
