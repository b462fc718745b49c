import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { letterSamples } from "./letter-samples.ts";

/**
 * Writes every sample of letters into `samples/letters/`, and the first one once more as LibreOffice saves it:
 * `node .scripts/run.mjs test/samples/letters/make.ts`.
 */
const folder = new URL("../../../samples/letters/", import.meta.url);
await mkdir(folder, { recursive: true });
for (const [name, make] of Object.entries(letterSamples)) await writeFile(new URL(name, folder), make());

const settings = mkdtempSync(join(tmpdir(), "phu-luc-samples-"));
const profile = `-env:UserInstallation=file://${settings}`;
for (const format of ["xls:MS Excel 97", "ods"])
  execFileSync("soffice", [
    "--headless",
    profile,
    "--convert-to",
    format,
    "--outdir",
    fileURLToPath(folder),
    fileURLToPath(new URL("vn-time.xlsx", folder)),
  ]);
rmSync(settings, { recursive: true });
