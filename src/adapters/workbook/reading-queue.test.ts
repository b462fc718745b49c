import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { builtInColumns } from "../../core/model/index.ts";
import type { FileSource } from "../../workspace/ports.ts";
import { workbookReader } from "./workbook-reader.ts";
import type { WorkerAnswer, WorkerJob, WorkerNews } from "./worker/messages.ts";
import { createWorkbookDesk } from "./worker/workbook-desk.ts";
import { createWorkerThread } from "./worker/worker-thread.ts";

const OPTIONS = { planColumns: builtInColumns(), senders: [] };
const GOOD = new Uint8Array(readFileSync("samples/hostile/xlsx-named.csv"));

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
    const name = "file" in job ? job.file.name : "";
    if (name.startsWith("treo")) return;
    if (name.startsWith("chet"))
      queueMicrotask(() => this.onerror?.call(this as never, new Event("error") as ErrorEvent));
    else if (name.startsWith("loi")) this.#say({ kind: "failed", message: "out of memory" });
    else void this.#work(job).then((answer) => this.#say(answer));
  }

  terminate(): void {
    this.#isEnded = true;
  }

  #say(data: WorkerAnswer | WorkerNews): void {
    if (!this.#isEnded) this.onmessage?.call(this as never, { data } as MessageEvent);
  }
}

function fileOf(name: string, bytes: Uint8Array): FileSource {
  return { id: name, name, bytes: () => Promise.resolve(bytes.slice().buffer) };
}

test("one bad file among fifty does not stop the forty-nine, whatever it does", async () => {
  const bad = ["treo.xlsx", "chet.xlsx", "loi.xlsx", "hong.xlsx"];
  const spawn = vi.fn(() => new WorkerInThisThread());
  const reader = workbookReader(createWorkerThread(spawn), { milliseconds: 2000 });
  const ends = new Map<string, string>();
  for (let i = 0; i < 50; i++) {
    const name = i % 12 === 5 ? (bad[Math.floor(i / 12)] ?? "") : `tot-${i}.xlsx`;
    const outcome = await reader
      .understand(fileOf(name, name === "hong.xlsx" ? GOOD.subarray(0, 900) : GOOD), OPTIONS)
      .catch(() => undefined);
    ends.set(name, outcome === undefined ? "rejected" : outcome.ok ? "understood" : outcome.issue.code);
  }
  expect(bad.map((name) => ends.get(name))).toEqual(["file.too-slow", "file.damaged", "rejected", "file.damaged"]);
  expect([...ends.values()].filter((end) => end === "understood")).toHaveLength(46);
  // The first, and one for each that hung or died.
  expect(spawn).toHaveBeenCalledTimes(3);
});

test("a file whose bytes are gone from the disk is told, and the next one is read", async () => {
  const reader = workbookReader(createWorkerThread(() => new WorkerInThisThread()));
  const gone: FileSource = { id: "mat", name: "mat.xlsx", bytes: () => Promise.reject(new Error("gone")) };
  const outcome = await reader.understand(gone, OPTIONS);
  expect(outcome.ok ? "read" : outcome.issue.code).toBe("file.damaged");
  expect((await reader.understand(fileOf("sau.xlsx", GOOD), OPTIONS)).ok).toBe(true);
});
