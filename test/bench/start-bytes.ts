import { startFiles } from "../../.scripts/budgets/start-files.ts";
import { buildForProduction } from "../../.scripts/build/production-build.ts";
import { builtPage } from "./built-page.ts";
import { gridModules } from "./grid-modules.ts";
import { type BenchResult, compared } from "./result.ts";

/** Scripts and stylesheets fetched before the first cell, against AG Grid alone with the same modules and no rows. */
export async function startBytes(): Promise<BenchResult[]> {
  buildForProduction();
  const page = await builtPage("grid-alone", [gridModules([])]);
  await page.close();
  return [
    compared({
      name: "bytes before the first cell (brotli)",
      floor: [brotliBytes(page.folder)],
      ours: [brotliBytes("dist")],
      unit: "bytes",
      atMost: 1.15,
    }),
  ];
}

function brotliBytes(folder: string): number {
  return startFiles(folder).reduce((sum, file) => sum + file.brotliBytes, 0);
}
