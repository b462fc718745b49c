import { readdirSync, readFileSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { browserArguments, requireBrowser } from "../../.scripts/browser/find.ts";

export interface RendererBrowser {
  readonly browser: Browser;
  /** The processes that pages and their workers run in, by their numbers: the page's, and spare ones. Linux only. */
  renderers(): Promise<number[]>;
}

/** A browser of its own for one run, so that its memory and its time are of that run alone. */
export async function rendererBrowser(): Promise<RendererBrowser> {
  const browser = await chromium.launch({
    executablePath: requireBrowser(),
    args: [...browserArguments],
    headless: true,
  });
  const session = await browser.newBrowserCDPSession();
  return {
    browser,
    async renderers() {
      const { processInfo } = await session.send("SystemInfo.getProcessInfo");
      return processInfo.filter(({ type }) => type === "renderer").map(({ id }) => id);
    },
  };
}

/**
 * Milliseconds of CPU, of all threads, in the program and in the kernel. The kernel's account of a whole process counts
 * in ticks of 10 ms, a twentieth of the smallest run; that of its threads counts nanoseconds, without threads that ended,
 * which none does in the second a run takes.
 */
export function processCpu(id: number): number {
  const threads = readdirSync(`/proc/${id}/task`).map((thread) =>
    readFileSync(`/proc/${id}/task/${thread}/schedstat`, "utf8"),
  );
  return threads.reduce((sum, stat) => sum + Number(stat.split(" ")[0]) / 1e6, 0);
}

/** Megabytes that a process had in memory at most. */
export function processPeak(id: number): number {
  const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1];
  return Number(peak) / 1024;
}
