import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { builtPage, type ServedPage } from "../built-page.ts";
import type { Way } from "../pages/reading/worker.ts";
import { processCpu, processPeak, rendererBrowser } from "../renderer-process.ts";
import { type BenchResult, compared, limited } from "../result.ts";
import { interleaved, median } from "../rounds.ts";
import { workbookOf } from "./large-workbook.ts";
import { variedRows } from "./varied-rows.ts";

const ROWS = 100_000;
const AGENCIES = 186;
/** A large workbook takes seconds and varies little; of many small ones a run is short, and varies with the machine. */
const ROUNDS = { large: 3, small: 9 };
const FOLDER = "files";

interface Run {
  /** Milliseconds of CPU of the whole renderer. */
  readonly cpu: number;
  /** Megabytes above the idle page. */
  readonly peak: number;
}

/**
 * Workbooks read in a worker of a browser, all the app does from bytes to cells, against the bare unzip and byte scan
 * of the same bytes; a browser of its own for each run.
 */
export async function reading(): Promise<BenchResult[]> {
  const page = await builtPage("reading");
  try {
    const large = fixture(page, "large.xlsx", workbookOf(variedRows(ROWS, 1)));
    const small = Array.from({ length: AGENCIES }, (_, agency) =>
      fixture(page, `agency-${agency}.xlsx`, workbookOf(variedRows(69, agency + 2))),
    );
    return [
      ...(await measured(page, `${ROWS.toLocaleString("en")} rows x 12`, [large], {
        rounds: ROUNDS.large,
        atMost: 4,
        peak: 400,
      })),
      ...(await measured(page, `${AGENCIES} workbooks of 69 rows`, small, { rounds: ROUNDS.small, atMost: 2.5 })),
      ...(await measured(page, `${AGENCIES} workbooks to a proposal`, small, {
        rounds: ROUNDS.small,
        atMost: 4,
        way: "proposed",
      })),
    ];
  } finally {
    await page.close();
  }
}

/** Files lie beside the page and go with it at the next build. */
function fixture(page: ServedPage, name: string, bytes: Uint8Array): string {
  mkdirSync(join(page.folder, FOLDER), { recursive: true });
  writeFileSync(join(page.folder, FOLDER, name), bytes);
  return `${FOLDER}/${name}`;
}

async function measured(
  page: ServedPage,
  what: string,
  files: readonly string[],
  goals: { readonly rounds: number; readonly atMost: number; readonly peak?: number; readonly way?: Way },
): Promise<BenchResult[]> {
  const peaks: number[] = [];
  const ours = goals.way ?? "ours";
  const candidate = (way: Way) => ({
    name: way,
    async measure() {
      const run = await runOnce(page, way, files);
      console.error(`${what}, ${way}: ${Math.round(run.cpu)} ms, ${Math.round(run.peak)} MB`);
      if (way === ours) peaks.push(run.peak);
      return run.cpu;
    },
  });
  const samples = await interleaved([candidate("floor"), candidate(ours)], { rounds: goals.rounds, warmUp: 0 });
  const sides = { floor: samples.get("floor") ?? [], ours: samples.get(ours) ?? [] };
  const results = [compared({ name: `${what}: CPU`, ...sides, unit: "ms", atMost: goals.atMost })];
  if (goals.peak !== undefined) results.push(limited(`${what}: memory at most`, median(peaks), "MB", goals.peak));
  return results;
}

async function runOnce(page: ServedPage, way: Way, files: readonly string[]): Promise<Run> {
  const { browser, renderers } = await rendererBrowser();
  try {
    const tab = await browser.newPage();
    await tab.goto(page.address);
    const idle = (await renderers()).map((id) => ({ id, peak: processPeak(id) }));
    await tab.evaluate(([how, names]) => window.readingBench.prepare(how, names), [way, files] as const);
    const prepared = idle.map((renderer) => ({ ...renderer, cpu: processCpu(renderer.id) }));
    const cells = await tab.evaluate(() => window.readingBench.run());
    if (cells === 0) throw new Error("no cell was read");
    const runs = prepared.map(({ id, peak, cpu }) => ({ cpu: processCpu(id) - cpu, peak: processPeak(id) - peak }));
    return runs.reduce((most, run) => (run.cpu > most.cpu ? run : most), { cpu: 0, peak: 0 });
  } finally {
    await browser.close();
  }
}
