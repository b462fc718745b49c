import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import type { CDPSession, Page } from "playwright-core";
import { buildForProduction } from "../../.scripts/build/production-build.ts";
import { writeWorkbookBytes } from "../../src/adapters/workbook/writing/write-workbook-bytes.ts";
import { layoutPlan } from "../../src/core/sheet/index.ts";
import { benchSnapshot, benchTasks } from "./bench-plan.ts";
import { benchBrowser, countCpu, cpuTime } from "./browser.ts";
import { served } from "./built-page.ts";
import { type BenchResult, limited } from "./result.ts";

const IMPORTED_ROWS = 13_000;
const KEYSTROKES = 200;
/** Milliseconds; about as long as a file takes. */
const BETWEEN_FILES = 700;
/** What is typed into a cell before the next begins: a long sentence. */
const LONGEST_TEXT = 100;
/** One refresh of a screen at 60 a second. */
const FRAME = 16.7;

declare global {
  interface Window {
    /** Settles when the frame that draws the last character is done. */
    characterDrawn: Promise<void>;
    /** How often the worker has read the file to its end. */
    messagesOfWorker: number;
  }
}

/**
 * Typing into a cell of the built app while its file worker reads a workbook over and over: the main thread's own time
 * from the key to the frame with its character. The clock on the wall would tell how busy the machine is otherwise.
 */
export async function keystroke(): Promise<BenchResult[]> {
  buildForProduction();
  const file = await writeWorkbookBytes(layoutPlan(benchSnapshot(benchTasks(IMPORTED_ROWS))), "xlsx");
  const app = await served(resolve("dist"));
  const browser = await benchBrowser();
  try {
    const page = await browser.context.newPage();
    await page.goto(app.address);
    await page.locator("[data-search-box]").waitFor();
    await page.waitForLoadState("networkidle");
    await page
      .locator('.ag-cell[col-id="lead"]')
      .first()
      .click({ position: { x: 40, y: 12 } });
    await watchCharacters(page);
    const session = await browser.context.newCDPSession(page);
    await countCpu(session);
    const quiet = await typed(page, session);
    await importOverAndOver(page, new URL(workerFile(), app.address).href, file);
    const busy = await typed(page, session);
    if ((await page.evaluate(() => window.messagesOfWorker)) === 0)
      throw new Error("the worker read nothing while keys were typed");
    return [
      limited("keystroke to its character on screen, CPU, 95 in 100", quantile(quiet, 0.95), "ms", FRAME),
      limited(`the same while ${IMPORTED_ROWS} rows are being imported`, quantile(busy, 0.95), "ms", FRAME),
    ];
  } finally {
    await browser.close();
    await app.close();
  }
}

async function watchCharacters(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watch = () => {
      window.characterDrawn = new Promise((resolve) => {
        const onInput = () =>
          requestAnimationFrame(() => {
            const drawn = new MessageChannel();
            drawn.port1.onmessage = () => resolve();
            drawn.port2.postMessage(undefined);
          });
        document.addEventListener("input", onInput, { once: true });
      });
    };
    watch();
    document.addEventListener("keydown", watch, { capture: true });
  });
}

/** Milliseconds of the main thread for each of many keystrokes. */
async function typed(page: Page, session: CDPSession): Promise<number[]> {
  const costs: number[] = [];
  for (let count = 1; count <= KEYSTROKES; count++) {
    if (count % LONGEST_TEXT === 1) await page.keyboard.press("Escape");
    const before = await cpuTime(session);
    await page.keyboard.press(count % 8 === 0 ? "Space" : "a");
    await page.evaluate(() => window.characterDrawn);
    costs.push((await cpuTime(session)) - before);
  }
  return costs;
}

/**
 * Resolves when a first file was understood; from then on the worker is given another one again and again. Of the later
 * messages only their coming is noticed: unpacking an answer belongs to showing what is in the file, which a person
 * waits for.
 */
async function importOverAndOver(page: Page, worker: string, file: Uint8Array): Promise<void> {
  await page.evaluate(
    ([address, base64, pause]) => {
      const thread = new Worker(address, { type: "module" });
      const { buffer: bytes } = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const options = { planColumns: [], senders: [] };
      const understand = () => {
        const file = { id: crypto.randomUUID(), name: "returned.xlsx", bytes };
        thread.postMessage({ kind: "understand", file, options });
      };
      window.messagesOfWorker = 0;
      return new Promise<void>((resolve, reject) => {
        thread.onmessage = ({ data }: MessageEvent<{ kind: string; outcome?: { ok: boolean } }>) => {
          if (data.kind === "started" || data.kind === "progress") return;
          if (data.outcome?.ok !== true) return reject(new Error("the file was not read"));
          thread.onmessage = () => {
            window.messagesOfWorker += 1;
          };
          setInterval(understand, pause);
          understand();
          resolve();
        };
        understand();
      });
    },
    [worker, Buffer.from(file).toString("base64"), BETWEEN_FILES] as const,
  );
}

function workerFile(): string {
  const name = readdirSync("dist/assets").find((file) => /^workbook-worker-.*\.js$/.test(file));
  if (name === undefined) throw new Error("the build has no worker for files");
  return `assets/${name}`;
}

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
