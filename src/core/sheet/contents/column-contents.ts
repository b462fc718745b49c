import { readCell } from "../../agency/reading/read-cell.ts";
import { parseDeadline } from "../../deadline/index.ts";
import { remembering } from "../names/remembering.ts";
import type { MappedRole } from "../recognised-sheet.ts";
import { readNumber } from "../rows/numbering.ts";
import type { SheetGrid } from "../sheet-grid.ts";
import { type CellSign, cellSign } from "./cell-sign.ts";

/** At most so many rows are looked at, spread over the table. */
const MOST_ROWS = 60;
/** At most so many cells with something in them are read. */
const MOST_CELLS = 24;
/** Cells whose opening tells nothing and that are read whole; that is dear. */
const MOST_READ_WHOLE = 3;

/** Shorter reports say how a task stands, not what came of it. */
const SHORTEST_RESULT = 14;

/** What stands in a column, as shares (0 to 1) of the cells that were looked at and are not blank. */
export interface ColumnContents {
  readonly cellCount: number;
  readonly meanLength: number;
  /** Different texts, as a share of the cells. */
  readonly variety: number;
  share(...signs: readonly CellSign[]): number;
  /** It counts: numbers grow from row to row, or begin anew. */
  readonly counts: boolean;
  /** Every cell is a code of its own: "V01", "ACT-001", "WP1". */
  readonly areCodes: boolean;
  /** The share of cells that can number a row in any way: "1", "2.1", "WP1", "II". */
  readonly numbered: number;
}

/** Rows `first` to `end` (excluded) of a column, those alone that have something beside it. */
export function readContents(grid: SheetGrid, column: number, first: number, end = grid.rowCount): ColumnContents {
  const texts = sampleOf(grid, column, first, end);
  const signs = new Map<CellSign, number>();
  let readWhole = 0;
  for (const text of texts) {
    const opening = cellSign(text);
    const sign =
      opening === "text" && readWhole < MOST_READ_WHOLE && text.length <= 120 ? readWholeCell(text) : opening;
    if (opening === "text") readWhole++;
    signs.set(sign, (signs.get(sign) ?? 0) + 1);
  }
  const cellCount = texts.length;
  return {
    cellCount,
    meanLength: cellCount === 0 ? 0 : texts.reduce((sum, { length }) => sum + length, 0) / cellCount,
    variety: cellCount === 0 ? 0 : new Set(texts).size / cellCount,
    share: (...wanted) =>
      cellCount === 0 ? 0 : wanted.reduce((sum, sign) => sum + (signs.get(sign) ?? 0), 0) / cellCount,
    counts: isCounting(texts),
    areCodes: areCodes(texts),
    numbered: cellCount === 0 ? 0 : texts.filter((text) => readNumber(text.trim()) !== undefined).length / cellCount,
  };
}

function sampleOf(grid: SheetGrid, column: number, first: number, end: number): string[] {
  const texts: string[] = [];
  const step = Math.max(1, Math.floor((end - first) / MOST_ROWS));
  for (let row = first; row < end && texts.length < MOST_CELLS; row += step) {
    const text = grid.textAt(row, column);
    if (text.trim() !== "" && !isSpread(grid, row, column)) texts.push(text);
  }
  return texts;
}

/** A title over the whole table stands in the first column alone. */
function isSpread(grid: SheetGrid, row: number, column: number): boolean {
  const merge = grid.mergeAt(row, column);
  return merge !== undefined && merge.right > merge.left;
}

const readWholeCell = remembering((text): CellSign => {
  const { clauses } = parseDeadline(text);
  if (clauses.length > 0 && clauses.every(({ kind }) => kind !== "unknown")) return "time";
  const roles = new Set(readCell(text).map(({ role }) => role));
  return roles.has("lead") && roles.has("support") ? "both" : "text";
});

function isCounting(texts: readonly string[]): boolean {
  const counted = texts.flatMap((text) => /^\s*(\d{1,5}(?:[.,]\d{1,2}){0,3})[.)]?\s*$/.exec(text)?.[1] ?? []);
  const others = texts.length - counted.length;
  if (counted.length < 2 || (others > counted.length && others - numeralsIn(texts) > counted.length)) return false;
  const paths = counted.map((number) => number.split(/[.,]/).map(Number));
  const slips = paths.filter((path, at) => !countsOn(paths[at - 1], path)).length;
  return slips <= paths.length * MOST_SLIPS;
}

/** People count wrongly now and then: this share of numbers may stand where another should. */
const MOST_SLIPS = 0.15;

/** Headings among the tasks have numerals of their own. */
function numeralsIn(texts: readonly string[]): number {
  return texts.filter((text) => cellSign(text) === "numeral").length;
}

const CODE = /^(?:\p{Lu}{1,6}[-_./ ]?){1,3}\d{1,4}(?:\.\d{1,3})*$/u;
const LONGEST_CODE = 20;
const FEWEST_CODES = 3;

function areCodes(texts: readonly string[]): boolean {
  if (texts.length < FEWEST_CODES || new Set(texts).size < texts.length) return false;
  return texts.every((text) => text.length <= LONGEST_CODE && CODE.test(text.trim()));
}

/** So many numbers can be missing between two parts. */
const MOST_LEFT_OUT = 3;

/** Whole numbers only have to grow; "1.2" must follow "1.1" or nearly so, so that sums of money are no numbers of rows. */
function countsOn(before: readonly number[] | undefined, path: readonly number[]): boolean {
  const last = path.at(-1) ?? 0;
  if (before === undefined || last === 1) return true;
  if (path.length === 1) return last > (before[0] ?? 0);
  const beside = before[path.length - 1];
  return (
    beside !== undefined &&
    beside < last &&
    last - beside <= MOST_LEFT_OUT &&
    path.slice(0, -1).every((step, at) => step === before[at])
  );
}

/** "Đã ký", "Đang soạn": as much a state as a result. */
function isTerse({ meanLength }: ColumnContents): boolean {
  return meanLength < SHORTEST_RESULT;
}

/** How well what stands in a column agrees with a role, 0 to 1; undefined where nothing stands in it. */
export function fitOf(role: MappedRole, contents: ColumnContents): number | undefined {
  if (contents.cellCount === 0) return undefined;
  const { share, meanLength, variety } = contents;
  const long = Math.min(1, meanLength / 40);
  switch (role) {
    case "number":
      return contents.areCodes ? 1 : share("count", "numeral");
    case "content":
      return (
        Math.min(1, share("act") + share("text", "document", "event") * 0.8 * long + share("done") * 0.4) *
        (0.4 + 0.6 * variety)
      );
    case "product":
      return Math.min(1, share("document", "event") + share("text") * 0.6 + share("act") * 0.4);
    case "lead":
    case "support":
      return Math.min(
        1,
        share("agency") +
          share("person") * (role === "lead" ? 1 : 0.6) +
          share("both") * 0.6 +
          share("text") * 0.3 * (1 - long),
      );
    case "lead-and-support":
      return Math.min(1, share("both") * 1.6);
    case "deadline":
      return share("time") + share("duration") * 0.75;
    case "status":
      return Math.min(1, share("state") + (isTerse(contents) ? share("done") * 0.5 : 0));
    case "progress":
      return Math.min(1, share("percent") + share("count") * 0.5);
    case "result":
      return Math.min(
        1,
        share("done") * (isTerse(contents) ? 0.5 : 1) +
          share("state") * 0.4 +
          share("text", "act", "document", "event") * 0.5 * long,
      );
    default:
      return 0.5;
  }
}
