import { createWorkerThread } from "../../../src/adapters/workbook/worker/worker-thread.ts";
import { builtInColumns } from "../../../src/core/model/index.ts";
import { mutatedFile, type Sample } from "../mutations/mutate.ts";

/** A file that was neither understood nor refused: the worker hung, died or failed. */
export interface FuzzFailure {
  readonly seed: number;
  readonly sample: string;
  readonly how: string;
  readonly end: string;
}

export interface FuzzRun {
  readonly understood: number;
  /** Refused files, by the code of what was said. */
  readonly refused: Readonly<Record<string, number>>;
  readonly failures: readonly FuzzFailure[];
  readonly slowest: { readonly seed: number; readonly sample: string; readonly milliseconds: number };
}

declare global {
  interface Window {
    fuzz(samples: readonly (readonly [name: string, base64: string])[], first: number, count: number): Promise<FuzzRun>;
  }
}

/** No file of a few kilobytes may take this long. */
const LONGEST = 15_000;
const OPTIONS = { planColumns: builtInColumns(), senders: [] };

const thread = createWorkerThread(
  () =>
    new Worker(new URL("../../../src/adapters/workbook/worker/workbook-worker.ts", import.meta.url), {
      type: "module",
    }),
);

window.fuzz = async (encoded, first, count) => {
  const samples = encoded.map(
    ([name, base64]): Sample => ({ name, bytes: Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)) }),
  );
  const refused: Record<string, number> = {};
  const failures: FuzzFailure[] = [];
  let understood = 0;
  let slowest = { seed: first, sample: "", milliseconds: 0 };
  for (let seed = first; seed < first + count; seed++) {
    const { name: sample, how, bytes } = mutatedFile(samples, seed);
    const buffer = bytes.slice().buffer;
    const start = performance.now();
    const file = { id: `file ${seed}`, name: sample, bytes: buffer };
    const end = await thread.run({ kind: "understand", file, options: OPTIONS }, { milliseconds: LONGEST }, [buffer]);
    const milliseconds = performance.now() - start;
    if (milliseconds > slowest.milliseconds) slowest = { seed, sample, milliseconds };
    if (end.kind !== "understood")
      failures.push({ seed, sample, how, end: end.kind === "failed" ? `failed: ${end.message}` : end.kind });
    else if (end.outcome.ok) understood++;
    else refused[end.outcome.issue.code] = (refused[end.outcome.issue.code] ?? 0) + 1;
  }
  return { understood, refused, failures, slowest };
};
