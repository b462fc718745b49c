import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { CDPSession, Page } from "playwright-core";
import { buildForProduction } from "../../.scripts/build/production-build.ts";
import { csvFile } from "../flows/harness/import-files.ts";
import { giveFile } from "../flows/harness/importing.ts";
import { seededRandom } from "../seeded-random.ts";
import { benchBrowser, countCpu, cpuTime } from "./browser.ts";
import { served } from "./built-page.ts";
import { type BenchResult, compared } from "./result.ts";
import { longestTask } from "./task-trace.ts";

const ROWS = 13_000;
const SEED = 20_260_105;
const CLONES = 5;
/** Of the longest task to one copy of the rows: 100 ms where a copy takes 20. */
const AT_MOST = 5;

/**
 * A file of 13,000 tasks through the built app: looked at, compared, taken in, changed by a second file, undone. The
 * longest time the page cannot answer in each of these, against one copy of the rows as a message from a thread is.
 */
export async function largeImport(): Promise<BenchResult[]> {
  buildForProduction();
  const app = await served(resolve("dist"));
  const browser = await benchBrowser();
  const folder = mkdtempSync(join(tmpdir(), "phu-luc-bench-"));
  try {
    const page = await browser.context.newPage();
    page.setDefaultTimeout(180_000);
    await page.goto(app.address);
    await page.locator("[data-search-box]").waitFor();
    await page.waitForLoadState("networkidle");
    const session = await browser.context.newCDPSession(page);
    await countCpu(session);
    const floor = await copies(page, session);
    const [first, second] = [written(folder, "Sở A"), written(folder, "Sở B")];
    const stages: readonly (readonly [name: string, work: () => Promise<void>])[] = [
      ["reading and comparing new tasks", () => compare(page, first)],
      ["taking them in", () => commit(page)],
      ["reading and comparing changed ones", () => compare(page, second)],
      ["taking the changes in", () => commit(page)],
      ["undoing", () => undo(page)],
    ];
    const results: BenchResult[] = [];
    for (const [name, work] of stages) {
      const ours = [await longestTask(session, work)];
      results.push(compared({ name: `longest task, 13,000 rows: ${name}`, floor, ours, unit: "ms", atMost: AT_MOST }));
    }
    return results;
  } finally {
    await browser.close();
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compare(page: Page, file: string): Promise<void> {
  await giveFile(page, file);
  await commitButton(page).waitFor();
}

/** A file on the disk: one from the test's own memory would be made in the page. */
function written(folder: string, lead: string): string {
  const { name, buffer } = csvFile(`${lead}.csv`, [["TT", "Nội dung thực hiện", "Cơ quan chủ trì"], ...rowsOf(lead)]);
  const path = join(folder, name);
  writeFileSync(path, buffer);
  return path;
}

async function commit(page: Page): Promise<void> {
  await commitButton(page).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.locator('[data-save-state="saved"]').waitFor();
}

async function undo(page: Page): Promise<void> {
  await page.getByRole("banner").getByRole("button", { name: "Hoàn tác" }).click();
  await page.locator('[data-save-state="saving"], [data-save-state="pending"]').waitFor({ state: "attached" });
  await page.locator('[data-save-state="saved"]').waitFor();
}

function commitButton(page: Page) {
  return page.getByRole("dialog").getByRole("button", { name: /^Nhập 13.000 thay đổi$/ });
}

/** Milliseconds of the main thread for each of several copies of the rows. */
async function copies(page: Page, session: CDPSession): Promise<number[]> {
  const costs: number[] = [];
  const rows = rowsOf("Sở A").map(([number, content, lead]) => ({ number, cells: { content, lead }, extra: {} }));
  const held = await page.evaluateHandle((given) => given, rows);
  for (let count = 0; count < CLONES; count++) {
    const before = await cpuTime(session);
    await held.evaluate((given) => structuredClone(given).length);
    costs.push((await cpuTime(session)) - before);
  }
  return [costs.reduce((sum, cost) => sum + cost, 0) / costs.length];
}

const ONSETS = "b c d đ g h l m n ph s t th tr v x".split(" ");
const RIMES = "oang oăn oen ênh êch uôm ươm oay iêng ươi ôm êu ưu âu uya oe".split(" ");
const WORDS = 14;

/** Tasks whose words no other has in common but by chance; the same for every lead. */
function rowsOf(lead: string): [number: string, content: string, lead: string][] {
  const { below } = seededRandom(SEED);
  const syllable = () => `${ONSETS[below(ONSETS.length)]}${RIMES[below(RIMES.length)]}`;
  return Array.from({ length: ROWS }, (_, row) => [
    String(row + 1000),
    Array.from({ length: WORDS }, syllable).join(" "),
    lead,
  ]);
}
