import { ENDLESS_DOCUMENTS } from "./endless/documents.ts";
import type { EndlessFile } from "./endless/endless-file.ts";
import { ENDLESS_OLD_WORKBOOKS } from "./endless/old-excel.ts";
import { ENDLESS_OPEN_DOCUMENTS } from "./endless/opendocument.ts";
import { ENDLESS_PAGES } from "./endless/pages.ts";
import { ENDLESS_TEXTS } from "./endless/texts.ts";
import { ENDLESS_SHEETS } from "./endless/xlsx.ts";
import { ENDLESS_FOR_LIBRARY } from "./endless/xlsx-by-library.ts";
import { ENDLESS_PARTS } from "./endless/xlsx-parts.ts";

export const ENDLESS: readonly EndlessFile[] = [
  ...ENDLESS_SHEETS,
  ...ENDLESS_PARTS,
  ...ENDLESS_FOR_LIBRARY,
  ...ENDLESS_OPEN_DOCUMENTS,
  ...ENDLESS_PAGES,
  ...ENDLESS_DOCUMENTS,
  ...ENDLESS_OLD_WORKBOOKS,
  ...ENDLESS_TEXTS,
];
