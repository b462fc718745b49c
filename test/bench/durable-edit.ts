import { benchBrowser } from "./browser.ts";
import { builtPage } from "./built-page.ts";
import { type BenchResult, compared, limited } from "./result.ts";
import { interleaved } from "./rounds.ts";

const SIZES = [69, 13_000];
const ROUNDS = 60;

/** One edit (row, journal entry, revision) to durable, against one raw strict put among as many records. */
export async function durableEdit(): Promise<BenchResult[]> {
  const page = await builtPage("storage");
  const browser = await benchBrowser();
  try {
    const tab = await browser.context.newPage();
    await tab.goto(page.address);
    const results: BenchResult[] = [];
    for (const size of SIZES) {
      await tab.evaluate((count) => window.storageBench.fill(count), size);
      const samples = await interleaved(
        [
          { name: "raw", measure: (round) => tab.evaluate((n) => window.storageBench.rawPut(n), round) },
          { name: "ours", measure: (round) => tab.evaluate((n) => window.storageBench.commitEdit(n), round) },
        ],
        { rounds: ROUNDS, warmUp: 10 },
      );
      const reads = await tab.evaluate(() => window.storageBench.rowsReadByEdit(0));
      const name = `edit to durable, ${size.toLocaleString("en")} records`;
      results.push(
        compared({ name, floor: samples.get("raw") ?? [], ours: samples.get("ours") ?? [], unit: "ms", atMost: 1.7 }),
        // The plan's row, which holds the revision; the records of the open plan are in memory.
        limited(`rows read by one edit, ${size.toLocaleString("en")} records`, reads, "", 1),
      );
    }
    return results;
  } finally {
    await browser.close();
    await page.close();
  }
}
