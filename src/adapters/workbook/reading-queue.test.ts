import { readFileSync } from "node:fs";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { builtInColumns } from "../../core/model/index.ts";
import type { FileSource } from "../../workspace/ports.ts";
import { workbookReader } from "./workbook-reader.ts";
import type { WorkerAnswer, WorkerJob, WorkerNews } from "./worker/messages.ts";
import { createWorkbookDesk } from "./worker/workbook-desk.ts";
import { createWorkerThread } from "./worker/worker-thread.ts";

const OPTIONS = { planColumns: builtInColumns(), senders: [] };
const BAD = ["treo.xlsx", "chet.xlsx", "loi.xlsx", "hong.xlsx"];
const GOOD = new Uint8Array(readFileSync("samples/hostile/xlsx-named.csv"));

/** Milliseconds of the fake clock: longer than any machine takes, and over at once for the file that hangs. */
const LIMIT = 600_000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"], shouldAdvanceTime: true });
});
afterEach(() => {
  vi.useRealTimers();
});

/** The worker's own desk in this thread; a file can hang it, kill it or make it fail by its name. */
class WorkerInThisThread {
  onmessage: Worker["onmessage"] = null;
  onerror: Worker["onerror"] = null;
  onmessageerror: Worker["onmessageerror"] = null;
  readonly #work = createWorkbookDesk();
  #isEnded = false;

  constructor() {
    queueMicrotask(() => this.#say({ kind: "started" }));
  }

  postMessage(job: WorkerJob): void {
    const jobs = job.kind === "several" ? job.jobs : [job];
    const is = (how: string) => jobs.some((one) => "file" in one && one.file.name.startsWith(how));
    if (is("treo")) queueMicrotask(() => vi.advanceTimersByTime(LIMIT));
    else if (is("chet")) queueMicrotask(() => this.onerror?.call(this as never, new Event("error") as ErrorEvent));
    else void this.#work(job).then((answer) => this.#say(is("loi") ? failing(job, answer) : answer));
  }

  terminate(): void {
    this.#isEnded = true;
  }

  #say(data: WorkerAnswer | WorkerNews): void {
    if (!this.#isEnded) this.onmessage?.call(this as never, { data } as MessageEvent);
  }
}

/** As the worker answers when a part of it cannot be loaded for one file. */
function failing(job: WorkerJob, answer: WorkerAnswer): WorkerAnswer {
  if (job.kind !== "several" || answer.kind !== "several") return { kind: "failed", message: "no such part" };
  return {
    kind: "several",
    answers: job.jobs.map((one, index) =>
      "file" in one && one.file.name.startsWith("loi")
        ? { kind: "failed", message: "no such part" }
        : (answer.answers[index] ?? answer),
    ),
  };
}

function fileOf(name: string, bytes: Uint8Array): FileSource {
  return { id: name, name, size: bytes.length, bytes: () => Promise.resolve(bytes.slice().buffer) };
}

/** How fifty files end, of which some hang, kill or fail the worker or are damaged; `together` are asked for at a time. */
async function endsOfFifty(together: number) {
  const spawn = vi.fn(() => new WorkerInThisThread());
  const reader = workbookReader(createWorkerThread(spawn), { milliseconds: LIMIT });
  const names = Array.from({ length: 50 }, (_, i) => (i % 12 === 5 && BAD[Math.floor(i / 12)]) || `tot-${i}.xlsx`);
  const endOf = async (name: string) => {
    const outcome = await reader
      .understand(fileOf(name, name === "hong.xlsx" ? GOOD.subarray(0, 900) : GOOD), OPTIONS)
      .catch(() => undefined);
    return outcome === undefined ? "rejected" : outcome.ok ? "understood" : outcome.issue.code;
  };
  const ends = new Map<string, string>();
  for (let i = 0; i < names.length; i += together) {
    const asked = names.slice(i, i + together);
    for (const [index, end] of (await Promise.all(asked.map(endOf))).entries()) ends.set(asked[index] ?? "", end);
  }
  const countUnderstood = [...ends.values()].filter((end) => end === "understood").length;
  return { bad: BAD.map((name) => ends.get(name)), countUnderstood, spawned: spawn.mock.calls.length };
}

test("one bad file among fifty does not stop the forty-nine, whatever it does", async () => {
  const { bad, countUnderstood, spawned } = await endsOfFifty(1);
  expect(bad).toEqual(["file.too-slow", "file.damaged", "rejected", "file.damaged"]);
  expect(countUnderstood).toBe(46);
  // The first, and one for each that hung or died.
  expect(spawned).toBe(3);
});

test("nor when they go to the worker together: then each is read by itself again", async () => {
  const { bad, countUnderstood, spawned } = await endsOfFifty(50);
  expect(bad).toEqual(["file.too-slow", "file.damaged", "rejected", "file.damaged"]);
  expect(countUnderstood).toBe(46);
  // Two messages of several failed too.
  expect(spawned).toBe(5);
});

test("a file whose bytes are gone from the disk is told, and the next one is read", async () => {
  const reader = workbookReader(createWorkerThread(() => new WorkerInThisThread()));
  const gone: FileSource = { id: "mat", name: "mat.xlsx", bytes: () => Promise.reject(new Error("gone")) };
  const outcome = await reader.understand(gone, OPTIONS);
  expect(outcome.ok ? "read" : outcome.issue.code).toBe("file.damaged");
  expect((await reader.understand(fileOf("sau.xlsx", GOOD), OPTIONS)).ok).toBe(true);
});
