import { bigPaste } from "./big-paste.ts";
import { durableEdit } from "./durable-edit.ts";
import { keystroke } from "./keystroke.ts";
import { largeImport } from "./large-import.ts";
import { offlineLoad } from "./offline-load.ts";
import { ownIndex } from "./own-index.ts";
import { reading } from "./reading/reading.ts";
import { type BenchResult, printTable } from "./result.ts";
import { selection } from "./selection.ts";
import { startBytes } from "./start-bytes.ts";
import { wrappedScroll } from "./wrapped-scroll.ts";

/** What each name on the command line runs: `npm run bench -- storage bytes`; all of them without a name. */
const benches: Readonly<Record<string, () => Promise<BenchResult[]>>> = {
  bytes: startBytes,
  start: offlineLoad,
  storage: durableEdit,
  filter: ownIndex,
  scroll: wrappedScroll,
  paste: bigPaste,
  selection,
  keystroke,
  import: largeImport,
  reading,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0)
  throw new RangeError(`no bench ${unknown.join(", ")}; there are ${Object.keys(benches).join(", ")}`);

const results: BenchResult[] = [];
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.error(`${name} …`);
  results.push(...(await bench()));
}
printTable(results);
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
