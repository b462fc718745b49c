import { readWorkbookBytes } from "../../../../src/adapters/workbook/reading/read-workbook-bytes.ts";
import { scanBytes } from "./floor.ts";

/**
 * The bare unzip and byte scan, the app's own reader with all it does, or all there is from dropped files to a proposal
 * (which takes the app's own worker in place of this one).
 */
export type Way = "floor" | "ours" | "proposed";

export interface ReadingJob {
  readonly way: Way;
  readonly bytes: ArrayBuffer;
}

export interface ReadingAnswer {
  readonly count: number;
  readonly error?: string;
}

/** What was read is held until the end, as the app holds it. */
const held: unknown[] = [];

self.onmessage = async ({ data: { way, bytes } }: MessageEvent<ReadingJob>) => {
  try {
    const count = way === "floor" ? await scanBytes(new Uint8Array(bytes)) : await read(new Uint8Array(bytes));
    self.postMessage({ count } satisfies ReadingAnswer);
  } catch (reason) {
    self.postMessage({ count: 0, error: String(reason) } satisfies ReadingAnswer);
  }
};

async function read(bytes: Uint8Array): Promise<number> {
  const outcome = await readWorkbookBytes("bench.xlsx", bytes);
  if (!outcome.ok) throw new Error(outcome.issue.code);
  held.push(outcome.workbook);
  let cells = 0;
  for (const { rows } of outcome.workbook.sheets) for (const row of rows) cells += row.length;
  return cells;
}
