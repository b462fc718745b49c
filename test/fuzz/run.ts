import { resolve } from "node:path";
import { chromium } from "playwright-core";
import { build } from "vite";
import { browserArguments, requireBrowser } from "../../.scripts/browser/find.ts";
import { served } from "../bench/built-page.ts";
import { sampleFiles } from "./sample-files.ts";

/** `npm run fuzz -- [files] [first seed]`: mutated files through the workbook worker, in a real browser. */
const FILES = 20_000;
const BATCH = 250;
const PAGE = resolve(".bench/fuzz");

const [files = FILES, first = 0] = process.argv.slice(2).map(Number);

await build({
  configFile: false,
  logLevel: "error",
  root: resolve("test/fuzz/page"),
  base: "./",
  build: { outDir: PAGE, emptyOutDir: true, target: "es2022" },
  worker: { format: "es" },
});
const server = await served(PAGE);
const browser = await chromium.launch({ executablePath: requireBrowser(), args: [...browserArguments] });
const page = await browser.newPage();
await page.goto(server.address);

const samples = sampleFiles().map(({ name, bytes }) => [name, Buffer.from(bytes).toString("base64")] as const);
const refused = new Map<string, number>();
const failures: string[] = [];
let understood = 0;
let slowest = { seed: 0, sample: "", milliseconds: 0 };
for (let from = first; from < first + files; from += BATCH) {
  const count = Math.min(BATCH, first + files - from);
  const run = await page.evaluate(([all, at, much]) => window.fuzz(all, at, much), [samples, from, count] as const);
  understood += run.understood;
  for (const [code, times] of Object.entries(run.refused)) refused.set(code, (refused.get(code) ?? 0) + times);
  if (run.slowest.milliseconds > slowest.milliseconds) slowest = run.slowest;
  for (const { seed, sample, how, end } of run.failures) {
    failures.push(`seed ${seed}: ${sample} (${how}): ${end}`);
    console.error(failures.at(-1));
  }
  console.error(`${from + count - first} of ${files}`);
}
await browser.close();
await server.close();

console.log(`${files} files from ${samples.length} samples: ${understood} understood, ${failures.length} failed`);
for (const [code, times] of [...refused].sort((a, b) => b[1] - a[1])) console.log(`  refused ${code}: ${times}`);
console.log(`  slowest: seed ${slowest.seed}, ${slowest.sample}, ${Math.round(slowest.milliseconds)} ms`);
process.exitCode = failures.length === 0 ? 0 : 1;
