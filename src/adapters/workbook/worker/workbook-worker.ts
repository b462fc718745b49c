import { readWorkbookBytes } from "../reading/read-workbook-bytes.ts";
import { writeWorkbookBytes } from "../writing/write-workbook-bytes.ts";
import type { WorkerAnswer, WorkerJob } from "./messages.ts";

self.onmessage = async ({ data }: MessageEvent<WorkerJob>) => {
  answer({ kind: "started" });
  try {
    if (data.kind === "read") {
      answer({ kind: "read", outcome: await readWorkbookBytes(data.fileName, new Uint8Array(data.bytes)) });
    } else {
      const bytes = await writeWorkbookBytes(data.sheet, data.format);
      answer({ kind: "written", bytes }, [bytes.buffer]);
    }
  } catch (reason) {
    answer({ kind: "failed", message: reason instanceof Error ? reason.message : String(reason) });
  }
};

function answer(message: WorkerAnswer, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}
