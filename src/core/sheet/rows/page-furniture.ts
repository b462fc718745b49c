import { fold } from "../../text/index.ts";
import { headerKey } from "../header-names.ts";
import type { SheetGrid } from "../sheet-grid.ts";
import { withoutGoesOn } from "./numbering.ts";
import type { TableColumns } from "./table-columns.ts";

/** What stands again on every printed page: the header's rows and the lines above them. Rows from 0. */
export interface PageFurniture {
  /** A row with a longer text under a name does not repeat the header. In UTF-16 units. */
  readonly longestName: number;
  /** Whether a text in TT is a number, as no name is that stands over TT: its row does not repeat the header. */
  isCount(text: string): boolean;
  repeatsHeader(row: number, filled: readonly number[]): boolean;
  repeatsTitle(text: string): boolean;
  /** Several cells, each of which says again what stands above the table. */
  repeatsLine(texts: readonly string[]): boolean;
}

interface HeaderSpan {
  readonly top: number;
  readonly bottom: number;
}

/** Shorter titles could be the heading of a section as well. */
const SHORTEST_TITLE = 10;

export function pageFurniture(grid: SheetGrid, header: HeaderSpan, { all, number = -1 }: TableColumns): PageFurniture {
  const headerRows: ReadonlyMap<number, string>[] = [];
  for (let row = header.top; row <= header.bottom; row++)
    headerRows.push(new Map(grid.filledColumns(row).map((column) => [column, headerKey(grid.textAt(row, column))])));
  const names = new Map(all.map(({ index, header: name }) => [index, headerKey(name)]));
  const titles = titlesAbove(grid, header.top);
  const saysSame = (row: number, filled: readonly number[], known: ReadonlyMap<number, string>) =>
    filled.every((column) => keyWithin(grid.textAt(row, column), known.get(column)) === known.get(column));
  const endsNames = (row: number, filled: readonly number[]) =>
    filled.every((column) => {
      const key = keyWithin(grid.textAt(row, column), names.get(column));
      return key !== "" && (names.get(column) ?? "").endsWith(key);
    });
  const repeats = (row: number, filled: readonly number[], shortest: number): boolean =>
    filled.length >= shortest && headerRows.some((known) => saysSame(row, filled, known));
  const repeatsTitle = (text: string) =>
    text.length >= SHORTEST_TITLE && titles.has(fold(withoutGoesOn(text.normalize("NFC"))));
  const isNamedByNumber = [...headerRows, names].some((known) => /^(?:\d|$)/.test(known.get(number) ?? "TT"));
  return {
    isCount: (text) => !isNamedByNumber && BEGINS_WITH_DIGIT.test(text),
    longestName: [...headerRows, names].reduce(longest, 0),
    repeatsHeader: (row, filled) =>
      repeats(row, filled, 2) ||
      (filled.length >= 3 && endsNames(row, filled)) ||
      (filled.length === 1 &&
        repeats(row, filled, 1) &&
        [row - 1, row + 1].some((beside) => repeats(beside, grid.filledColumns(beside), 2))),
    repeatsTitle,
    repeatsLine: (texts) => texts.length > 1 && texts.every(repeatsTitle),
  };
}

const BEGINS_WITH_DIGIT = /^\s?\d/;

/** Few columns are called by a number, as those of a calendar are; most rows are told by their first cell. */
function isCountOf(text: string, known: string): boolean {
  return BEGINS_WITH_DIGIT.test(text) && !BEGINS_WITH_DIGIT.test(known);
}

/** The key of a text no longer than a known name; "" for other texts, which are not looked at closer. */
function keyWithin(text: string, known: string | undefined): string {
  if (known === undefined || known === "" || text.length > longestOf(known) || isCountOf(text, known)) return "";
  return headerKey(text);
}

/** Spelled with more blanks and signs, a name is not longer. */
function longestOf(known: string): number {
  return 2 * known.length + 8;
}

function longest(most: number, known: ReadonlyMap<number, string>): number {
  let found = most;
  for (const name of known.values()) found = Math.max(found, longestOf(name));
  return found;
}

function titlesAbove(grid: SheetGrid, headerTop: number): ReadonlySet<string> {
  const titles = new Set<string>();
  for (let row = 0; row < headerTop; row++)
    for (const column of grid.filledColumns(row)) titles.add(fold(grid.textAt(row, column)));
  return titles;
}
