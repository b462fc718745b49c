import type { WorkerAnswer, WorkerJob } from "./messages.ts";
import { createWorkbookDesk } from "./workbook-desk.ts";

const work = createWorkbookDesk();

self.onmessage = async ({ data }: MessageEvent<WorkerJob>) => {
  try {
    answer(await work(data));
  } catch (reason) {
    answer({ kind: "failed", message: reason instanceof Error ? reason.message : String(reason) });
  }
};

answer({ kind: "started" });

function answer(message: WorkerAnswer): void {
  self.postMessage(message, { transfer: transferOf(message) });
}

function transferOf(message: WorkerAnswer): Transferable[] {
  if (message.kind === "written") return [message.bytes.buffer];
  return message.kind === "unpacked" ? [message.bytes] : [];
}
