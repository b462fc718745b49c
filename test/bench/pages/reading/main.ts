import type { ReadingAnswer, ReadingJob, Way } from "./worker.ts";

declare global {
  interface Window {
    readonly readingBench: { prepare(way: Way, files: readonly string[]): Promise<number>; run(): Promise<number> };
  }
}

const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });

function ask(job: ReadingJob): Promise<number> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<ReadingAnswer>) => {
      if (data.error === undefined) resolve(data.count);
      else reject(new Error(data.error));
    };
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage(job);
  });
}

Object.defineProperty(window, "readingBench", {
  value: {
    /** Has the worker fetch the files; gives how many bytes they are. */
    prepare: (way: Way, files: readonly string[]) => ask({ kind: "prepare", way, files }),
    /** Reads them once; gives how many cells were seen. */
    run: () => ask({ kind: "run" }),
  },
});
