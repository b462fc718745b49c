import { expect, test } from "vitest";
import { workbookReader } from "./workbook-reader.ts";
import type { WorkerJob } from "./worker/messages.ts";
import type { JobEnd } from "./worker/worker-thread.ts";

const OPTIONS = { planColumns: [], senders: [] };
const FILE = { id: "1", name: "a.xlsx", bytes: async () => new ArrayBuffer(8) };

/** A reader whose worker holds the last `room` files, and which of its jobs came with bytes. */
function readerWith(room: number) {
  const held: string[] = [];
  const cameWithBytes: boolean[] = [];
  const reader = workbookReader({
    async run(job: WorkerJob): Promise<JobEnd> {
      if (job.kind !== "rows") throw new Error("only rows are asked for here");
      const { id, bytes } = job.file;
      cameWithBytes.push(bytes !== undefined);
      if (!bytes && !held.slice(-room).includes(id)) return { kind: "absent" };
      held.push(id);
      return { kind: "rows", rows: [{ rowNumber: 1, texts: [id] }] };
    },
  });
  return { reader, cameWithBytes };
}

test("a file goes to the worker with its bytes at once, and again only when the worker has let go of it", async () => {
  const { reader, cameWithBytes } = readerWith(1);
  const range = { from: 1, count: 1 };
  await reader.rows(FILE, 0, range);
  await reader.rows(FILE, 0, range);
  await reader.rows({ ...FILE, id: "2" }, 0, range);
  const rows = await reader.rows(FILE, 0, range);
  expect(cameWithBytes).toEqual([true, false, true, false, true]);
  expect(rows).toEqual([{ rowNumber: 1, texts: ["1"] }]);
});

test("a file that is gone from the disk is no reason to ask the worker", async () => {
  const { reader, cameWithBytes } = readerWith(1);
  const gone = { ...FILE, bytes: () => Promise.reject(new Error("gone")) };
  const outcome = await reader.understand(gone, OPTIONS);
  expect(outcome).toMatchObject({ ok: false, issue: { code: "file.damaged" } });
  expect(cameWithBytes).toEqual([]);
});
