import { createRoot, createSignal } from "solid-js";
import { createWorkbookReader } from "../../../../src/adapters/workbook/index.ts";
import { decision54 } from "../../../../src/app/built-in/decision-54.ts";
import { type BatchPart, proposeBatch } from "../../../../src/core/merge/index.ts";
import { columnsInOrder } from "../../../../src/core/model/index.ts";
import { createReadingQueue, type QueuedFile } from "../../../../src/ui/import/session/reading-queue.ts";
import type { FileState } from "../../../../src/ui/import/session/understand-file.ts";
import type { FileSource, UnderstoodFile } from "../../../../src/workspace/ports.ts";

const snapshot = decision54();
const options = {
  planColumns: columnsInOrder(snapshot).map(({ id, name, role }) => ({ id, name, role })),
  senders: [],
};
const reader = createWorkbookReader();

/**
 * Everything from dropped files to one reviewed proposal, as the import dialog does it: read and understood in the
 * worker in the dialog's own order, compared on the page. Gives the rows compared.
 */
export async function proposalOf(files: readonly Blob[]): Promise<number> {
  const queued = files.map(queuedFile);
  await readAll(queued);
  const parts = queued.flatMap(partsOf);
  const proposal = proposeBatch({ snapshot, parts, newId: (key) => key });
  return proposal.parts.reduce((sum, { counts }) => sum + Object.values(counts).reduce((all, count) => all + count), 0);
}

function queuedFile(file: Blob): QueuedFile {
  const source: FileSource = {
    id: crypto.randomUUID(),
    name: "bench.xlsx",
    size: file.size,
    bytes: () => file.arrayBuffer(),
  };
  const [state, setState] = createSignal<FileState>({ kind: "waiting" });
  return {
    source,
    state,
    async read() {
      setState({ kind: "reading" });
      const outcome = await reader.understand(source, options);
      setState(outcome.ok ? { kind: "understood", file: outcome.file } : { kind: "failed", issue: outcome.issue });
    },
    cancel: () => undefined,
    putOff: () => setState({ kind: "waiting" }),
  };
}

function readAll(files: readonly QueuedFile[]): Promise<void> {
  let left = files.length;
  return createRoot(
    (dispose) =>
      new Promise((resolve) => {
        const done = () => {
          left -= 1;
          if (left > 0) return;
          dispose();
          resolve();
        };
        createReadingQueue(() => files, done).goOn();
      }),
  );
}

function partsOf({ source: { id, name }, state }: QueuedFile): BatchPart[] {
  return workbookOf(state()).sheets.flatMap(({ mapping, rows, verdict }, index) =>
    mapping && verdict.isTaken ? [{ id: `${id} ${index}`, file: name, mapping, rows }] : [],
  );
}

function workbookOf(state: FileState): UnderstoodFile["workbook"] {
  if (state.kind !== "understood") throw new Error(state.kind === "failed" ? state.issue?.code : state.kind);
  return state.file.workbook;
}
