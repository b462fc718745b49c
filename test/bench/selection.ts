import { type BenchBrowser, benchBrowser, countCpu, cpuTime } from "./browser.ts";
import { builtPage } from "./built-page.ts";
import type { Size } from "./pages/selection/main.ts";
import { type BenchResult, compared, limited } from "./result.ts";
import { interleaved } from "./rounds.ts";

const ROWS = 13_000;
const FRAMES = 60;
const PIXELS_A_FRAME = 350;
const ROUNDS = 7;

/** Scrolling with 5,000 selected cells against the same grid with one; and drawing selections of any size. */
export async function selection(): Promise<BenchResult[]> {
  const page = await builtPage("selection");
  const browser = await benchBrowser();
  try {
    const samples = await interleaved(
      [
        { name: "one", measure: () => scrolled(browser, page.address, "one") },
        { name: "many", measure: () => scrolled(browser, page.address, "many") },
      ],
      { rounds: ROUNDS, warmUp: 1 },
    );
    const cpu = { floor: samples.get("one") ?? [], ours: samples.get("many") ?? [] };
    const times = await repaints(browser, page.address);
    return [
      compared({ name: "CPU per scrolled frame, 5,000 cells selected", ...cpu, unit: "ms", atMost: 1.1 }),
      limited("drawing a selection of 5 cells", times.few, "ms", 1),
      limited("drawing a selection of 5,000 cells", times.many, "ms", 1),
      limited("drawing a selection of everything", times.all, "ms", 1),
    ];
  } finally {
    await browser.close();
    await page.close();
  }
}

/** Main-thread milliseconds per scrolled frame. The pointer rests on the rows: AG Grid works under it. */
async function scrolled({ context }: BenchBrowser, address: string, size: Size): Promise<number> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await countCpu(session);
  await page.goto(address);
  await page.evaluate((count) => window.selectionBench.mount(count), ROWS);
  await page.mouse.move(600, 400);
  await page.evaluate((wanted) => window.selectionBench.select(wanted), size);
  const before = await cpuTime(session);
  await page.evaluate(([frames, pixels]) => window.selectionBench.scroll(frames, pixels), [
    FRAMES,
    PIXELS_A_FRAME,
  ] as const);
  const cost = ((await cpuTime(session)) - before) / FRAMES;
  await page.close();
  return cost;
}

async function repaints(
  { context }: BenchBrowser,
  address: string,
): Promise<Readonly<Record<"few" | "many" | "all", number>>> {
  const page = await context.newPage();
  await page.goto(address);
  await page.evaluate((count) => window.selectionBench.mount(count), ROWS);
  const times = await page.evaluate(() => ({
    few: window.selectionBench.repaint("few"),
    many: window.selectionBench.repaint("many"),
    all: window.selectionBench.repaint("all"),
  }));
  await page.close();
  return times;
}
