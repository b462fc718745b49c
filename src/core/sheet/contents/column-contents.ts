import { readCell } from "../../agency/reading/read-cell.ts";
import { parseDeadline } from "../../deadline/index.ts";
import { remembering } from "../names/remembering.ts";
import { readLabel } from "../rows/label.ts";
import { readNumber, type Scheme } from "../rows/numbering.ts";
import { isMergedAcross, type SheetGrid } from "../sheet-grid.ts";
import { type CellSign, cellSign } from "./cell-sign.ts";
import { areCodes, isCounting } from "./counting.ts";

/** At most so many rows are looked at, spread over the table. */
const MOST_ROWS = 60;
/** At most so many cells with something in them are read. */
const MOST_CELLS = 24;
/** Cells whose opening tells nothing and that are read whole; that is dear. */
const MOST_READ_WHOLE = 3;

/** What stands in a column, as shares (0 to 1) of the cells that were looked at and are not blank. */
export interface ColumnContents {
  readonly cellCount: number;
  /** In composed letters. */
  readonly meanLength: number;
  /** The rows that have something in this column, as a share of the rows with several cells that were looked at. */
  readonly coverage: number;
  /** Different texts, as a share of the cells. */
  readonly variety: number;
  share(...signs: readonly CellSign[]): number;
  /** It counts: numbers grow from row to row, or begin anew. */
  readonly counts: boolean;
  /** Every cell is a code of its own: "V01", "ACT-001", "WP1". */
  readonly areCodes: boolean;
  /** The share of cells that begin with a number of their own: "1. Đề xuất", "Bước 2: Thẩm định". */
  labelled(): number;
  /** The share of cells that tell what has happened or has not: "Đã …", "Đang …", "Chưa …". */
  happened(): number;
  /** The share of cells that can number a row in any way: "1", "2.1", "WP1", "II". */
  readonly numbered: number;
}

/** Where a column's texts stand: rows `first` to `end` (excluded), from 0; `name` is the header's, which can stand there again. */
export interface Stretch {
  readonly first: number;
  readonly end?: number;
  readonly name?: string | undefined;
}

/** What stands in a column, in rows that have something beside it. */
export function readContents(grid: SheetGrid, column: number, stretch: Stretch): ColumnContents {
  const { texts, rowCount } = sampleOf(grid, column, stretch);
  const isCoded = areCodes(texts);
  const signs: ReadonlyMap<CellSign, number> = isCoded ? new Map([["text", texts.length]]) : signsOf(texts);
  const cellCount = texts.length;
  return {
    cellCount,
    meanLength: cellCount === 0 ? 0 : texts.reduce((sum, text) => sum + text.normalize("NFC").length, 0) / cellCount,
    coverage: rowCount === 0 ? 0 : Math.min(1, cellCount / rowCount),
    variety: cellCount === 0 ? 0 : new Set(texts).size / cellCount,
    share: (...wanted) =>
      cellCount === 0 ? 0 : wanted.reduce((sum, sign) => sum + (signs.get(sign) ?? 0), 0) / cellCount,
    counts: isCounting(texts),
    areCodes: isCoded,
    labelled: () => (cellCount === 0 ? 0 : texts.filter(isLabelled).length / cellCount),
    happened: () =>
      cellCount === 0 ? 0 : texts.filter((text) => HAPPENED.test(text.normalize("NFC"))).length / cellCount,
    numbered: cellCount === 0 ? 0 : texts.filter((text) => readNumber(text.trim()) !== undefined).length / cellCount,
  };
}

function signsOf(texts: readonly string[]): ReadonlyMap<CellSign, number> {
  const signs = new Map<CellSign, number>();
  let readWhole = 0;
  for (const text of texts) {
    const opening = cellSign(text);
    const sign =
      opening === "text" && readWhole < MOST_READ_WHOLE && text.length <= 120 ? readWholeCell(text) : opening;
    if (opening === "text") readWhole++;
    signs.set(sign, (signs.get(sign) ?? 0) + 1);
  }
  return signs;
}

/** "Hoàn thành …" is none of them: plans say so as well. */
const HAPPENED = /^[\s\-–+•*]*(?:đã|đang|chưa)(?!\p{L})/iu;

const LABELLING: ReadonlySet<Scheme> = new Set(["arabic", "bracketed", "part", "roman", "code"]);

function isLabelled(text: string): boolean {
  const scheme = /\d|\p{Lu}/u.test(text.slice(0, 8)) ? readLabel(text)?.numbering.scheme : undefined;
  return scheme !== undefined && LABELLING.has(scheme);
}

/** Titles and notes stand alone in their row: they are looked at only where nothing else is there. */
function sampleOf(grid: SheetGrid, column: number, { first, end = grid.rowCount, name }: Stretch) {
  const texts: string[] = [];
  const alone: string[] = [];
  let rowCount = 0;
  const step = Math.max(1, Math.floor((end - first) / MOST_ROWS));
  for (let row = first; row < end && texts.length < MOST_CELLS; row += step) {
    const text = grid.textAt(row, column);
    if (grid.filledColumns(row).length > 1) rowCount++;
    if (text.trim() === "" || text === name || isSpread(grid, row, column)) continue;
    if (grid.filledColumns(row).length > 1) texts.push(text);
    else if (alone.length < MOST_CELLS) alone.push(text);
  }
  return { texts: texts.length > 0 ? texts : alone, rowCount };
}

/** A title over the whole table stands in the first column alone, or beside its numeral. */
function isSpread(grid: SheetGrid, row: number, column: number): boolean {
  return isMergedAcross(grid, row, column) && grid.filledColumns(row).length <= 2;
}

const readWholeCell = remembering((text): CellSign => {
  const { clauses } = parseDeadline(text);
  if (clauses.length > 0 && clauses.every(({ kind }) => kind !== "unknown")) return "time";
  const roles = new Set(readCell(text).map(({ role }) => role));
  return roles.has("lead") && roles.has("support") ? "both" : "text";
});
