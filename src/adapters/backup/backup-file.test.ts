import { expect, test, vi } from "vitest";
import { samplePlan } from "../../../test/contracts/sample-plan.ts";
import type { BackupContent } from "../../workspace/ports.ts";
import { answerRequest } from "./answer-request.ts";
import type { WorkerLike } from "./ask-worker.ts";
import { createBackupFile } from "./backup-file.ts";
import type { BackupReply, BackupRequest } from "./messages.ts";

const CONTENT: BackupContent = {
  madeAt: "2026-03-02T01:02:03.004Z",
  plans: [{ snapshot: samplePlan(), journal: [], files: [] }],
};

type Answer = (request: BackupRequest, reply: (reply: BackupReply) => void) => void;

/** A worker on this thread: what it is sent and answers is copied, as between threads. */
class LocalWorker implements WorkerLike {
  onmessage: Worker["onmessage"] = null;
  onerror: Worker["onerror"] = null;
  onmessageerror: Worker["onmessageerror"] = null;
  readonly terminate = vi.fn();
  readonly #answer: Answer;

  constructor(answer: Answer) {
    this.#answer = answer;
  }

  postMessage(request: BackupRequest, options?: Transferable[] | StructuredSerializeOptions): void {
    const transfer = Array.isArray(options) ? options : [];
    const sent = structuredClone(request, { transfer: transfer as ArrayBuffer[] });
    this.#answer(sent, (reply) => {
      const event = new MessageEvent("message", { data: structuredClone(reply) });
      this.onmessage?.call(this as unknown as Worker, event);
    });
  }
}

function backupWith(answer: Answer) {
  const worker = new LocalWorker(answer);
  return { worker, backup: createBackupFile(() => worker) };
}

test("a backup goes through workers there and back, with progress, and each worker is ended", async () => {
  const writing = backupWith(answerRequest);
  const onProgress = vi.fn();
  const bytes = await writing.backup.write(CONTENT, { onProgress });
  expect(onProgress).toHaveBeenLastCalledWith(1);
  expect(writing.worker.terminate).toHaveBeenCalledTimes(1);
  const reading = backupWith(answerRequest);
  const outcome = await reading.backup.read({ name: "b.zip", bytes: bytes.slice().buffer as ArrayBuffer });
  expect(outcome).toEqual({ ok: true, content: CONTENT });
  expect(reading.worker.terminate).toHaveBeenCalledTimes(1);
});

test("cancelling ends the worker: writing is aborted, reading says so", async () => {
  const writing = backupWith(() => undefined);
  const controller = new AbortController();
  const written = writing.backup.write(CONTENT, { signal: controller.signal });
  const reading = backupWith(() => undefined);
  const read = reading.backup.read({ name: "b.zip", bytes: new ArrayBuffer(8) }, { signal: controller.signal });
  controller.abort("changed my mind");
  await expect(written).rejects.toMatchObject({ name: "AbortError" });
  expect(await read).toEqual({
    ok: false,
    issue: { code: "file.cancelled", severity: "error", place: { file: "b.zip" } },
  });
  expect(writing.worker.terminate).toHaveBeenCalledTimes(1);
  expect(reading.worker.terminate).toHaveBeenCalledTimes(1);
});

test("what was cancelled before it began is never sent", async () => {
  const answer = vi.fn();
  const written = backupWith(answer).backup.write(CONTENT, { signal: AbortSignal.abort() });
  await expect(written).rejects.toMatchObject({ name: "AbortError" });
  expect(answer).not.toHaveBeenCalled();
});

test("a worker that fails or breaks does not leave the page waiting", async () => {
  const failing = backupWith((_, reply) => reply({ type: "failed", message: "no room" }));
  await expect(failing.backup.write(CONTENT)).rejects.toThrow("no room");
  const breaking = backupWith(() =>
    queueMicrotask(() =>
      breaking.worker.onmessageerror?.call(breaking.worker as never, new MessageEvent("messageerror")),
    ),
  );
  const outcome = await breaking.backup.read({ name: "b.zip", bytes: new ArrayBuffer(8) });
  expect(!outcome.ok && outcome.issue.code).toBe("backup.damaged");
});
