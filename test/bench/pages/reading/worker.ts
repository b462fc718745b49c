import { readWorkbookBytes } from "../../../../src/adapters/workbook/reading/read-workbook-bytes.ts";
import { scanBytes } from "./floor.ts";

/** The bare unzip and byte scan, or the app's own reader with all it does. */
export type Way = "floor" | "ours";

export type ReadingJob =
  | { readonly kind: "prepare"; readonly way: Way; readonly files: readonly string[] }
  | { readonly kind: "run" };

export interface ReadingAnswer {
  readonly count: number;
  readonly error?: string;
}

let way: Way = "floor";
let files: Uint8Array[] = [];
/** What was read is held until the end, as the app holds it. */
const held: unknown[] = [];

self.onmessage = async ({ data }: MessageEvent<ReadingJob>) => {
  try {
    self.postMessage({ count: data.kind === "prepare" ? await prepare(data) : await run() } satisfies ReadingAnswer);
  } catch (reason) {
    self.postMessage({ count: 0, error: String(reason) } satisfies ReadingAnswer);
  }
};

async function prepare(job: { readonly way: Way; readonly files: readonly string[] }): Promise<number> {
  way = job.way;
  files = await Promise.all(
    job.files.map(
      async (name) => new Uint8Array(await (await fetch(new URL(`../${name}`, self.location.href))).arrayBuffer()),
    ),
  );
  return files.reduce((sum, { length }) => sum + length, 0);
}

async function run(): Promise<number> {
  let cells = 0;
  for (const bytes of files) cells += way === "floor" ? await scanBytes(bytes) : await read(bytes);
  return cells;
}

async function read(bytes: Uint8Array): Promise<number> {
  const outcome = await readWorkbookBytes("bench.xlsx", bytes);
  if (!outcome.ok) throw new Error(outcome.issue.code);
  held.push(outcome.workbook);
  let cells = 0;
  for (const { rows } of outcome.workbook.sheets) for (const row of rows) cells += row.length;
  return cells;
}
