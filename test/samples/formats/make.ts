import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { formatSamples } from "./format-samples.ts";
import { convertedSamples } from "./libreoffice.ts";

/**
 * Writes the samples of other formats into `samples/formats/`: `node .scripts/run.mjs test/samples/formats/make.ts`.
 * The bytes of those LibreOffice writes differ from one making to the next.
 */
const folder = fileURLToPath(new URL("../../../samples/formats/", import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [name, make] of Object.entries(formatSamples)) writeFileSync(join(folder, name), make());

const work = mkdtempSync(join(tmpdir(), "phu-luc-samples-"));
const profile = `-env:UserInstallation=file://${work}/profile`;
const source = join(work, "source.fods");
for (const [name, sample] of Object.entries(convertedSamples)) {
  writeFileSync(source, sample.source());
  const output = join(work, "out");
  execFileSync("soffice", [profile, "--headless", "--convert-to", sample.filter, "--outdir", output, source]);
  copyFileSync(join(output, `source.${sample.filter.split(":")[0] ?? ""}`), join(folder, name));
}
rmSync(work, { recursive: true });
