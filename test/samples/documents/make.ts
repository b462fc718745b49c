import { mkdir, writeFile } from "node:fs/promises";
import { archiveSamples } from "./archive-samples.ts";
import { libreOfficeSamples } from "./libreoffice-samples.ts";
import { oldWordSamples } from "./old-word-samples.ts";
import { wordSamples } from "./word-samples.ts";

/**
 * Writes every sample into `samples/documents/`: `node .scripts/run.mjs test/samples/documents/make.ts`. Needs
 * LibreOffice (`soffice`) and Info-ZIP (`zip`).
 */
const folder = new URL("../../../samples/documents/", import.meta.url);
await mkdir(folder, { recursive: true });
for (const samples of [wordSamples, archiveSamples, libreOfficeSamples, oldWordSamples])
  for (const [name, make] of Object.entries(samples)) await writeFile(new URL(name, folder), await make());
