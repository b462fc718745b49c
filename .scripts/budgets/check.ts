import { existsSync, readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { type PackagesPerChunk, packagesFile } from "../build/packages-per-chunk.ts";
import budgets from "./budgets.json" with { type: "json" };
import { startFiles } from "./start-files.ts";

if (!existsSync("dist/index.html")) throw new Error("there is no dist: run `npm run build` first");

const files = startFiles("dist");
const packages = JSON.parse(readFileSync(`dist/${packagesFile}`, "utf8")) as PackagesPerChunk;
const startBytes = files.reduce((sum, file) => sum + file.brotliBytes, 0);
const workerBytes = brotliCompressSync(readFileSync("dist/sw.js")).length;
const early = files.flatMap(({ path }) =>
  (packages[path] ?? []).filter((name) => budgets.notAtStart.includes(name)).map((name) => `${name} in ${path}`),
);

for (const { path, bytes, brotliBytes } of files) {
  console.log(`${String(brotliBytes).padStart(9)} br ${String(bytes).padStart(9)}  ${path}`);
}
const failures = [
  ...over("start", startBytes, budgets.startBrotliBytes),
  ...over("service worker", workerBytes, budgets.serviceWorkerBrotliBytes),
  ...early.map((place) => `must not be fetched before the first cell: ${place}`),
];
for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;

function over(what: string, bytes: number, budget: number): string[] {
  console.log(`${what}: ${bytes} of ${budget} bytes`);
  return bytes > budget ? [`${what} is ${bytes - budget} bytes over its budget of ${budget}`] : [];
}
