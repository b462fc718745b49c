import type { Page } from "playwright-core";
import { type BenchBrowser, benchBrowser, countCpu, cpuTime } from "./browser.ts";
import { builtPage } from "./built-page.ts";
import { type BenchResult, compared, limited } from "./result.ts";
import { interleaved } from "./rounds.ts";

const ROWS = 13_000;
const FRAMES = 60;
const PIXELS_A_FRAME = 350;
const ROUNDS = 5;

type Mode = "preset" | "autoHeight";

interface Run {
  /** Main-thread milliseconds per scrolled frame. */
  readonly cpu: number;
  /** By how much the scroll range changed on the way. */
  readonly drift: number;
  readonly clipped: number;
}

/** Wrapped rows, every text unique: heights measured beforehand against AG Grid's own autoHeight. */
export async function wrappedScroll(): Promise<BenchResult[]> {
  const page = await builtPage("scroll");
  const browser = await benchBrowser();
  try {
    const runs: Run[] = [];
    const samples = await interleaved(
      [
        { name: "autoHeight", measure: async () => (await scrolled(browser, page.address, "autoHeight")).cpu },
        {
          name: "preset",
          async measure() {
            const run = await scrolled(browser, page.address, "preset");
            runs.push(run);
            return run.cpu;
          },
        },
      ],
      { rounds: ROUNDS, warmUp: 1 },
    );
    const cpu = { floor: samples.get("autoHeight") ?? [], ours: samples.get("preset") ?? [] };
    return [
      compared({ name: "CPU per scrolled frame, wrapped rows", ...cpu, unit: "ms", atMost: 0.6 }),
      limited("change of the scroll range while scrolling", Math.max(...runs.map(({ drift }) => drift)), "px", 0),
      limited("clipped rows", Math.max(...runs.map(({ clipped }) => clipped)), "", 0),
    ];
  } finally {
    await browser.close();
    await page.close();
  }
}

async function scrolled({ context }: BenchBrowser, address: string, mode: Mode): Promise<Run> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await countCpu(session);
  await page.goto(address);
  await page.evaluate(([how, count]) => window.scrollBench.mount(how, count), [mode, ROWS] as const);
  const before = { cpu: await cpuTime(session), range: await scrollRange(page), clipped: await clippedRows(page) };
  await page.evaluate(([frames, pixels]) => window.scrollBench.scroll(frames, pixels), [
    FRAMES,
    PIXELS_A_FRAME,
  ] as const);
  const run = {
    cpu: ((await cpuTime(session)) - before.cpu) / FRAMES,
    drift: Math.abs((await scrollRange(page)) - before.range),
    clipped: before.clipped + (await clippedRows(page)),
  };
  await page.close();
  return run;
}

function scrollRange(page: Page): Promise<number> {
  return page.evaluate(() => window.scrollBench.scrollRange);
}

/** Throws when there are no rows to look at. */
async function clippedRows(page: Page): Promise<number> {
  const { drawn, clipped } = await page.evaluate(() => window.scrollBench.rowsInSight());
  if (drawn === 0) throw new Error("the grid drew no rows");
  return clipped;
}
