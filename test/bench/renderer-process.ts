import { readFileSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { browserArguments, requireBrowser } from "../../.scripts/browser/find.ts";

const TICK = 10;

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

/** Milliseconds of CPU, of all threads, in the program and in the kernel. */
export function processCpu(id: number): number {
  const stat = readFileSync(`/proc/${id}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) * TICK;
}

/** Megabytes that a process had in memory at most. */
export function processPeak(id: number): number {
  const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1];
  return Number(peak) / 1024;
}
