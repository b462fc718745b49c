import { resolve } from "node:path";
import { VitePWA } from "vite-plugin-pwa";
import { buildForProduction } from "../../.scripts/build/production-build.ts";
import { type BenchBrowser, benchBrowser, countCpu, cpuTime } from "./browser.ts";
import { builtPage, type ServedPage, served } from "./built-page.ts";
import { firstCellTime, timeFirstCells } from "./first-cell.ts";
import { plainRows } from "./grid-alone-rows.ts";
import { gridModules } from "./grid-modules.ts";
import { type BenchResult, compared } from "./result.ts";
import { interleaved } from "./rounds.ts";

const ROUNDS = 15;

/** The second load without a network, to the first cell: rows from IndexedDB, against AG Grid with its rows inlined. */
export async function offlineLoad(): Promise<BenchResult[]> {
  buildForProduction();
  const ours = await served(resolve("dist"));
  const floor = await builtPage("grid-alone", [gridModules(plainRows(69)), sameServiceWorker()]);
  const browser = await benchBrowser();
  try {
    await timeFirstCells(browser.context);
    for (const page of [ours, floor]) await firstVisit(browser, page);
    await ours.close();
    await floor.close();
    await browser.context.setOffline(true);
    return await secondLoads(browser, ours.address, floor.address);
  } finally {
    await browser.close();
  }
}

async function secondLoads(browser: BenchBrowser, ours: string, floor: string): Promise<BenchResult[]> {
  const cpu = { ours: [] as number[], floor: [] as number[] };
  const warmUp = 2;
  const load = async (address: string, costs: number[], round: number) => {
    const { wall, mainThread } = await loaded(browser, address);
    if (round >= warmUp) costs.push(mainThread);
    return wall;
  };
  const samples = await interleaved(
    [
      { name: "floor", measure: (round) => load(floor, cpu.floor, round) },
      { name: "ours", measure: (round) => load(ours, cpu.ours, round) },
    ],
    { rounds: ROUNDS, warmUp },
  );
  const wall = { floor: samples.get("floor") ?? [], ours: samples.get("ours") ?? [] };
  const common = { unit: "ms", atMost: 1.1 };
  return [
    compared({ name: "offline second load to the first cell", ...wall, ...common }),
    compared({ name: "the same, main-thread CPU", ...cpu, ...common }),
  ];
}

/** Stores the rows and lets the service worker fetch everything. */
async function firstVisit(browser: BenchBrowser, { address }: ServedPage): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(address);
  await firstCellTime(page);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForTimeout(2_000);
  await page.close();
}

async function loaded(browser: BenchBrowser, address: string): Promise<{ wall: number; mainThread: number }> {
  const page = await browser.context.newPage();
  const session = await browser.context.newCDPSession(page);
  await countCpu(session);
  await page.goto(address, { waitUntil: "commit" });
  const wall = await firstCellTime(page);
  const mainThread = await cpuTime(session);
  await page.close();
  return { wall, mainThread };
}

function sameServiceWorker() {
  return VitePWA({
    strategies: "injectManifest",
    srcDir: resolve("src/sw"),
    filename: "sw.ts",
    injectRegister: false,
    manifest: false,
    injectManifest: { maximumFileSizeToCacheInBytes: 4 * 1024 * 1024 },
  });
}
