import type { RawSheet } from "../../../core/sheet/raw-sheet.ts";
import { CellCount } from "../cells/cell-count.ts";
import { createNumberDisplay } from "../cells/number-display.ts";
import { rawCell } from "../cells/raw-cell.ts";
import { SheetBuilder } from "../cells/sheet-builder.ts";
import type { ReadingLimits } from "../reading/limits.ts";
import type { ZipPart } from "../zip/zip-directory.ts";
import { CellFactory } from "./cell-factory.ts";
import { cellPlace } from "./cell-places.ts";
import { notesOfSheet } from "./notes-of-sheet.ts";
import { openWorkbook } from "./opened-workbook.ts";
import { PackageParts } from "./package-parts.ts";
import { NO_STRINGS, readSharedStrings } from "./shared-strings.ts";
import { SheetScanner } from "./sheet-scanner.ts";
import { readStyles } from "./styles-part.ts";
import { Unfamiliar } from "./unfamiliar.ts";

type OnProgress = (share: number) => void;

export interface ReadWorkbook {
  readonly sheets: readonly RawSheet[];
  readonly hasMacros: boolean;
  readonly hasLinks: boolean;
}

/**
 * Reads the sheets of an .xlsx or .xlsm whose directory was read and checked. `onProgress` is told which share of the
 * bytes of sheets and strings is unpacked. Parts are unpacked, checked and read
 * piece by piece, and only those that cells come from. Throws `Refusal` for too many cells, and `Unfamiliar` where
 * it is not certain to understand the file: nothing it read so far counts then.
 */
export async function readXlsx(
  bytes: Uint8Array,
  parts: readonly ZipPart[],
  limits: ReadingLimits,
  onProgress: OnProgress = () => undefined,
): Promise<ReadWorkbook> {
  try {
    return await readWorkbook(new PackageParts(bytes, parts, false), limits, onProgress);
  } catch (reason) {
    if (!(reason instanceof Unfamiliar)) throw reason;
    return readWorkbook(new PackageParts(bytes, parts, true), limits, onProgress);
  }
}

async function readWorkbook(files: PackageParts, limits: ReadingLimits, onProgress: OnProgress): Promise<ReadWorkbook> {
  const workbook = await openWorkbook(files);
  const { date1904 } = workbook;
  const styles = workbook.partOf("styles");
  const strings = workbook.partOf("sharedstrings");
  const sheetParts = workbook.sheets.map((sheet) => ({ sheet, part: workbook.worksheetPart(sheet) }));
  files.watch([strings, ...sheetParts.map(({ part }) => part)], onProgress);
  const factory = new CellFactory({
    styles: readStyles(styles ? await files.text(styles) : ""),
    strings: strings ? await readSharedStrings(files.blocks(strings, "si")) : NO_STRINGS,
    show: createNumberDisplay(date1904),
    date1904,
  });
  const count = new CellCount(limits.cells);
  const sheets: RawSheet[] = [];
  for (const { sheet, part } of sheetParts) {
    if (part !== undefined) sheets.push(await readSheet(files, part, new SheetBuilder(sheet, count), factory));
  }
  return {
    sheets,
    hasMacros: workbook.hasRelation("vbaproject", "xlmacrosheet"),
    hasLinks: workbook.hasRelation("externallink"),
  };
}

async function readSheet(
  files: PackageParts,
  part: string,
  sheet: SheetBuilder,
  factory: CellFactory,
): Promise<RawSheet> {
  const scanner = new SheetScanner(sheet, factory);
  for await (const block of files.rowBlocks(part)) scanner.read(block);
  scanner.done();
  for (const [place, notes] of await notesOfSheet(files, part)) {
    const { row, column } = cellPlace(place) ?? { row: -1, column: -1 };
    const cell = sheet.at(row, column) ?? { text: "", type: "blank" };
    sheet.put(row, column, rawCell({ ...cell, comment: notes.join("\n") }));
  }
  return sheet.build();
}
