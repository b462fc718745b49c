import type { WorkerAnswer, WorkerJob, WorkerNews } from "./messages.ts";
import { leaveOutRepeated } from "./repeated-texts.ts";
import { createWorkbookDesk, failed } from "./workbook-desk.ts";

/** Milliseconds between two messages of how much is done. */
const BETWEEN_NEWS = 100;

const work = createWorkbookDesk();

self.onmessage = async ({ data }: MessageEvent<WorkerJob>) => {
  answer(await work(data, createNews()).catch(failed));
};

tell({ kind: "started" });

/** Tells how much is done, but not more often than a person can see. */
function createNews(): (share: number) => void {
  let last = performance.now();
  return (share) => {
    const now = performance.now();
    if (now - last < BETWEEN_NEWS) return;
    last = now;
    tell({ kind: "progress", share });
  };
}

function tell(news: WorkerNews): void {
  self.postMessage(news);
}

function answer(message: WorkerAnswer): void {
  leaveOutRepeated(message);
  self.postMessage(message, { transfer: transferOf(message) });
}

function transferOf(message: WorkerAnswer): Transferable[] {
  if (message.kind === "written") return [message.bytes.buffer];
  return message.kind === "unpacked" ? [message.bytes] : [];
}
