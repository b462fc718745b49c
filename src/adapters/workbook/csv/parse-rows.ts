import Papa from "papaparse";
import { Refusal } from "../reading/refusal.ts";

/** Stands for a quotation mark that closes nothing and opens nothing; no text holds this character. */
const LONE_QUOTE = "\ufdd0";
/** Each costs one more reading of the file; with more of them no quotation mark is taken for one that means cells. */
const MOST_LONE_QUOTES = 8;

/**
 * The rows of delimited text, each cell as written. A quotation mark at the start of a cell that nothing closes is part
 * of the cell: it does not swallow the rest of the file. Throws `Refusal` `file.too-many-cells`.
 */
export function parseRows(text: string, delimiter: string, mostCells: number): string[][] {
  let source = text;
  for (let round = 0; round < MOST_LONE_QUOTES; round++) {
    const { rows, loneQuote } = parseOnce(source, delimiter, mostCells);
    if (loneQuote === undefined) return round === 0 ? rows : rows.map((row) => row.map(withQuotes));
    source = source.slice(0, loneQuote) + LONE_QUOTE + source.slice(loneQuote + 1);
  }
  return parseOnce(source.replaceAll('"', LONE_QUOTE), delimiter, mostCells).rows.map((row) => row.map(withQuotes));
}

interface ParsedOnce {
  readonly rows: string[][];
  /** Where a quotation mark stands that opens a cell and is never closed. */
  readonly loneQuote?: number;
}

function parseOnce(text: string, delimiter: string, mostCells: number): ParsedOnce {
  const rows: string[][] = [];
  let cells = 0;
  let loneQuote: number | undefined;
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data, errors }) => {
      cells += data.length;
      if (cells > mostCells) throw new Refusal("file.too-many-cells", { limit: mostCells });
      rows.push(data);
      const unclosed = errors.find(({ code }) => code === "MissingQuotes");
      // The parser says where the cell's text begins: after its quotation mark.
      if (unclosed?.index !== undefined && unclosed.index > 0) loneQuote = unclosed.index - 1;
    },
  });
  return loneQuote !== undefined && text.charAt(loneQuote) === '"' ? { rows, loneQuote } : { rows };
}

function withQuotes(cell: string): string {
  return cell.replaceAll(LONE_QUOTE, '"');
}
