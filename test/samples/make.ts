import { mkdir, writeFile } from "node:fs/promises";
import { hostileSamples } from "./hostile/hostile-samples.ts";
import { layoutSamples } from "./layouts.ts";
import { returnedSamples } from "./returned.ts";
import { rowSamples } from "./rows/row-samples.ts";
import { samples } from "./samples.ts";
import { xlsxSamples } from "./xlsx-samples.ts";

/** Writes every sample into `samples/`; run it after changing one: `node .scripts/run.mjs test/samples/make.ts`. */
const folder = new URL("../../samples/", import.meta.url);
await write("", samples);
await write("xlsx/", xlsxSamples);
await write("layouts/", layoutSamples);
await write("rows/", rowSamples);
await write("returned/", returnedSamples);
await write("hostile/", hostileSamples);

async function write(area: string, files: Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>>) {
  await mkdir(new URL(area, folder), { recursive: true });
  for (const [name, make] of Object.entries(files)) await writeFile(new URL(area + name, folder), await make());
}
