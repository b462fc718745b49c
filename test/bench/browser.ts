import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, type CDPSession, chromium } from "playwright-core";
import { browserArguments, requireBrowser } from "../../.scripts/browser/find.ts";

export interface BenchBrowser {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/** A browser whose profile lies on the disk: an incognito one would keep IndexedDB in memory. */
export async function benchBrowser(): Promise<BenchBrowser> {
  const profile = mkdtempSync(join(tmpdir(), "phu-luc-bench-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: requireBrowser(),
    args: [...browserArguments],
    headless: true,
    viewport: { width: 1366, height: 768 },
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
  });
  return {
    context,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Milliseconds of main-thread CPU since the page began; call `countCpu` first. Neighbours disturb it least. */
export async function cpuTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  const seconds = metrics.find(({ name }) => name === "ThreadTime")?.value;
  if (seconds === undefined) throw new Error("the browser does not tell its thread time");
  return seconds * 1000;
}

export async function countCpu(session: CDPSession): Promise<void> {
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
}
