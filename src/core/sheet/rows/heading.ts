import type { ImportedSection } from "../recognised-sheet.ts";
import { columnLetter, type SheetGrid } from "../sheet-grid.ts";
import type { RowFacts } from "./row-facts.ts";
import { isCapital } from "./row-words.ts";
import type { TableColumns } from "./table-columns.ts";

/** A heading before its level is known. */
export interface Heading extends Omit<ImportedSection, "level"> {
  /** Headings that look alike stand beside each other. */
  readonly look: string;
  /** Which of two stands above, by their numerals; undefined without one. */
  readonly rank: number | undefined;
}

/** What a heading's row says: its numeral, its title, and what else stands there. */
export function readHeading(grid: SheetGrid, facts: RowFacts, columns: TableColumns): Heading {
  const { row, filled, label, numbering } = facts;
  const isCounted = facts.number !== "" && label?.rest === undefined && filled.length > 1;
  const titled = isCounted
    ? filled.filter((column) => column !== columns.number && column !== columns.otherNumber)
    : filled;
  const titleColumn = titled.includes(columns.content ?? -1) && facts.only === undefined ? columns.content : titled[0];
  const text = titleColumn === undefined ? "" : grid.textAt(row, titleColumn).trim();
  const spelled = !isCounted && label && label.numbering.scheme !== "bullet" ? label : undefined;
  const numeral = isCounted ? (numbering?.numeral ?? facts.number) : spelled?.numbering.numeral;
  const rest = facts.isAcross ? [] : titled.filter((column) => column !== titleColumn);
  const extra = Object.fromEntries(rest.map((column) => [columnLetter(column), grid.textAt(row, column)]));
  return {
    rowNumber: row + 1,
    ...(numeral === undefined ? {} : { numeral }),
    title: spelled ? spelled.rest || text : text,
    ...(rest.length === 0 ? {} : { extra }),
    look: lookOf(facts, text),
    rank: isCounted ? numbering?.rank : spelled?.numbering.rank,
  };
}

function lookOf({ numbering, label, isAcross, isBold }: RowFacts, text: string): string {
  const counted = numbering && label?.numbering.scheme !== "bullet" ? numbering.kind : undefined;
  return counted ?? `${isAcross ? "across" : "alone"} ${isBold ? "bold" : ""} ${isCapital(text) ? "capital" : ""}`;
}
