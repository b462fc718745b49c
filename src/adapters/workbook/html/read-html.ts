import { Parser } from "htmlparser2";
import { tableSheetName } from "../../../core/document/index.ts";
import type { RawSheet, RawWorkbook } from "../../../core/sheet/raw-sheet.ts";
import { CellCount } from "../cells/cell-count.ts";
import type { ReadingLimits } from "../reading/limits.ts";
import { Refusal } from "../reading/refusal.ts";
import { decodePage } from "./decode-page.ts";
import { PageReading } from "./page-reading.ts";
import { PageStyles } from "./page-styles.ts";
import { sheetNames } from "./sheet-names.ts";
import { webArchiveParts } from "./web-archive.ts";

type ReadHtml = Omit<RawWorkbook, "fileName">;

/** Reads the tables of a web page, a sheet each. Throws `Refusal`: `file.no-table` for a page without one. */
export function readHtml(bytes: Uint8Array, limits: ReadingLimits): ReadHtml {
  const page = decodePage(bytes);
  return workbookOf(readPage(page, new PageStyles(), new CellCount(limits.cells)), sheetNames(page));
}

/** Reads the pages of a web archive (.mht), as Excel and browsers save a page with all that belongs to it. */
export function readWebArchive(bytes: Uint8Array, limits: ReadingLimits): ReadHtml {
  const { pages, styleSheets } = webArchiveParts(bytes);
  const count = new CellCount(limits.cells);
  const sheets = pages.flatMap((page) => {
    const styles = new PageStyles();
    for (const sheet of styleSheets) styles.add(sheet);
    return readPage(page, styles, count);
  });
  return workbookOf(sheets, pages.flatMap(sheetNames));
}

function readPage(page: string, styles: PageStyles, count: CellCount): RawSheet[] {
  const reading = new PageReading(styles, count);
  const parser = new Parser({
    onopentag: (name, attributes) => reading.open(name, new Map(Object.entries(attributes))),
    onclosetag: (name) => reading.close(name),
    ontext: (text) => reading.text(text),
  });
  parser.end(page);
  return reading.finish();
}

/** Excel says the names of its sheets apart from them: they are taken only where there are as many. */
function workbookOf(sheets: readonly RawSheet[], names: readonly string[]): ReadHtml {
  if (sheets.length === 0) throw new Refusal("file.no-table");
  const nameAt = (index: number) => (names.length === sheets.length ? (names[index] ?? "") : tableSheetName(index));
  return { format: "html", sheets: sheets.map((sheet, index) => ({ ...sheet, name: nameAt(index) })) };
}
