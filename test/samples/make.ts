import { mkdir, writeFile } from "node:fs/promises";
import { samples } from "./samples.ts";

/** Writes every sample into `samples/`; run it after changing one: `node .scripts/run.mjs test/samples/make.ts`. */
const folder = new URL("../../samples/", import.meta.url);
await mkdir(folder, { recursive: true });
for (const [name, make] of Object.entries(samples)) await writeFile(new URL(name, folder), await make());
