import { benchBrowser } from "./browser.ts";
import { builtPage } from "./built-page.ts";
import { type BenchResult, compared, limited } from "./result.ts";
import { interleaved, median } from "./rounds.ts";

const MANY = 250_000;
const QUARTER = 13_000;
const ROUNDS = 25;
const FRAME = 1000 / 60;

/** One lead agency and one quarter: five years of returns against a plain scan, one period to the grid's new rows. */
export async function ownIndex(): Promise<BenchResult[]> {
  const page = await builtPage("filter");
  const browser = await benchBrowser();
  try {
    const tab = await browser.context.newPage();
    await tab.goto(page.address);
    const hits = await tab.evaluate((count) => window.filterBench.fill(count), MANY);
    const samples = await interleaved(
      [
        { name: "scan", measure: () => tab.evaluate(() => window.filterBench.timeScan()) },
        { name: "index", measure: () => tab.evaluate(() => window.filterBench.timeIndex()) },
      ],
      { rounds: ROUNDS, warmUp: 5 },
    );
    await tab.evaluate((count) => window.rowsBench.open(count), QUARTER);
    const rows = await interleaved([{ name: "rows", measure: () => tab.evaluate(() => window.rowsBench.timeRows()) }], {
      rounds: ROUNDS,
      warmUp: 5,
    });
    return [
      compared({
        name: `agency and quarter, ${hits.toLocaleString("en")} of ${MANY.toLocaleString("en")} tasks`,
        floor: samples.get("scan") ?? [],
        ours: samples.get("index") ?? [],
        unit: "ms",
        atMost: 1 / 25,
      }),
      limited(
        `the same on ${QUARTER.toLocaleString("en")}, to the grid's rows`,
        median(rows.get("rows") ?? []),
        "ms",
        FRAME,
      ),
    ];
  } finally {
    await browser.close();
    await page.close();
  }
}
