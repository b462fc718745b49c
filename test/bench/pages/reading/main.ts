import { proposalOf } from "./proposing.ts";
import type { ReadingAnswer, ReadingJob, Way } from "./worker.ts";

declare global {
  interface Window {
    readonly readingBench: {
      /** Has the files at hand, as somebody has them who drops them; gives how many there are. */
      prepare(way: Way, files: readonly string[]): Promise<number>;
      /** Reads them once, one after the other; gives how many cells, or rows, were seen. */
      run(): Promise<number>;
    };
  }
}

const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
let way: Way = "floor";
let files: readonly Blob[] = [];

Object.defineProperty(window, "readingBench", {
  value: {
    async prepare(wanted: Way, names: readonly string[]) {
      way = wanted;
      files = await Promise.all(names.map(async (name) => (await fetch(name)).blob()));
      const [first] = files;
      // A worker that has read one file is what the second to the last of many meet.
      if (files.length > 1 && first) await readAll([first]);
      return files.length;
    },
    run: () => readAll(files),
  },
});

async function readAll(all: readonly Blob[]): Promise<number> {
  if (way === "proposed") return proposalOf(all);
  let count = 0;
  for (const file of all) count += await ask({ way, bytes: await file.arrayBuffer() });
  return count;
}

function ask(job: ReadingJob): Promise<number> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<ReadingAnswer>) => {
      if (data.error === undefined) resolve(data.count);
      else reject(new Error(data.error));
    };
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage(job, [job.bytes]);
  });
}
