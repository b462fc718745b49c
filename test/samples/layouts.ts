import { type Layout, layoutWorkbook } from "./layout-workbook.ts";
import type { AgencyTable } from "./layouts/agency-table.ts";
import { PLANNING_TABLES } from "./layouts/planning-tables.ts";
import { TRACKING_TABLES } from "./layouts/tracking-tables.ts";
import { OTHER_LAYOUTS } from "./layouts-of-provinces.ts";
import { PUBLISHED_LAYOUTS } from "./layouts-published.ts";
import { drawnWorkbook } from "./rows/drawn-workbook.ts";

/** Task tables as ministries and provinces lay them out, by file name in `samples/layouts`. */
const LAYOUTS: Readonly<Record<string, Layout>> = { ...PUBLISHED_LAYOUTS, ...OTHER_LAYOUTS };

/** Tables that were written down before they were read, by name of their file without its ending. */
export const AGENCY_TABLES: Readonly<Record<string, AgencyTable>> = { ...PLANNING_TABLES, ...TRACKING_TABLES };

/** What makes the files of `samples/layouts`. */
export const layoutSamples: Readonly<Record<string, () => Promise<Uint8Array>>> = Object.fromEntries([
  ...Object.entries(LAYOUTS).map(([name, layout]) => [name, () => layoutWorkbook(layout)] as const),
  ...Object.entries(AGENCY_TABLES).map(
    ([name, { drawing }]) => [`${name}.xlsx`, () => drawnWorkbook(drawing)] as const,
  ),
]);
