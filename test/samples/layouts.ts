import { type Layout, layoutWorkbook } from "./layout-workbook.ts";
import { OTHER_LAYOUTS } from "./layouts-of-provinces.ts";
import { PUBLISHED_LAYOUTS } from "./layouts-published.ts";

/** Task tables as ministries and provinces lay them out, by file name in `samples/layouts`. */
const LAYOUTS: Readonly<Record<string, Layout>> = { ...PUBLISHED_LAYOUTS, ...OTHER_LAYOUTS };

/** What makes the files of `samples/layouts`. */
export const layoutSamples: Readonly<Record<string, () => Promise<Uint8Array>>> = Object.fromEntries(
  Object.entries(LAYOUTS).map(([name, layout]) => [name, () => layoutWorkbook(layout)]),
);
