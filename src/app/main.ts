import { startEarlyRead } from "../adapters/storage/early-read.ts";
import { DATABASE_NAME } from "../adapters/storage/schema.ts";
import { wantedPlanId } from "./opening.ts";

// The rows are on their way from the disk while the grid's code is still being loaded.
const early = startEarlyRead(DATABASE_NAME, wantedPlanId());
// Likewise the letters: text that is first set in another font is set and measured twice.
void document.fonts.load("13px Inter", "aạ");
void start();

/** Not awaited here: what it loads imports from this file's chunk, which must have run to its end by then. */
async function start(): Promise<void> {
  const { boot } = await import("./boot.ts");
  await boot(early);
}
