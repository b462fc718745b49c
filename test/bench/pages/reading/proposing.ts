import { createWorkbookReader } from "../../../../src/adapters/workbook/index.ts";
import { decision54 } from "../../../../src/app/built-in/decision-54.ts";
import { type BatchPart, proposeBatch } from "../../../../src/core/merge/index.ts";
import { columnsInOrder } from "../../../../src/core/model/index.ts";
import type { FileSource, UnderstoodFile } from "../../../../src/workspace/ports.ts";

const snapshot = decision54();
const options = {
  planColumns: columnsInOrder(snapshot).map(({ id, name, role }) => ({ id, name, role })),
  senders: [],
};
const reader = createWorkbookReader();

/**
 * Everything from dropped files to one reviewed proposal, as the import dialog does it: read and understood in the
 * worker, compared on the page. Gives the rows compared.
 */
export async function proposalOf(files: readonly Blob[]): Promise<number> {
  const parts: BatchPart[] = [];
  for (const file of files) {
    const source = { id: crypto.randomUUID(), name: "bench.xlsx", bytes: () => file.arrayBuffer() };
    const outcome = await reader.understand(source, options);
    if (!outcome.ok) throw new Error(outcome.issue.code);
    parts.push(...partsOf(source, outcome.file));
  }
  const proposal = proposeBatch({ snapshot, parts, newId: (key) => key });
  return proposal.parts.reduce((sum, { counts }) => sum + Object.values(counts).reduce((all, count) => all + count), 0);
}

function partsOf({ id, name }: FileSource, { workbook }: UnderstoodFile): BatchPart[] {
  return workbook.sheets.flatMap(({ mapping, rows, verdict }, index) =>
    mapping && verdict.isTaken ? [{ id: `${id} ${index}`, file: name, mapping, rows }] : [],
  );
}
