import { keptText } from "./clipboard-text.ts";

/**
 * The rows of cells in a text as spreadsheets write it: tabs between cells, a line end after every row, quotes around a
 * cell that holds a tab or a line break, and quotes doubled within those. A cell that merely begins with a quote is
 * taken as it stands, since spreadsheets write it so. Rows may differ in length.
 */
export function readPlainText(text: string): string[][] {
  const source = keptText(text).replace(/\n$/, "");
  if (!source.includes('"')) return source.split("\n").map((line) => line.split("\t"));
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= source.length) {
    const cell = quotedCell(source, at) ?? bareCell(source, at);
    rows.at(-1)?.push(cell.text);
    if (source[cell.end] === "\n") rows.push([]);
    at = cell.end + 1;
  }
  return rows;
}

/** Whether a text holds more than one cell for certain: tabs, or the line end that spreadsheets put after a row. */
export function isTabular(text: string): boolean {
  return /\t|[\r\n]$/.test(text);
}

interface FoundCell {
  readonly text: string;
  /** The place of the tab or line end after the cell, or the end of the text. */
  readonly end: number;
}

const CELL_END = /[\t\n]|$/g;

function bareCell(source: string, from: number): FoundCell {
  CELL_END.lastIndex = from;
  const end = CELL_END.exec(source)?.index ?? source.length;
  return { text: source.slice(from, end), end };
}

function quotedCell(source: string, from: number): FoundCell | undefined {
  if (source[from] !== '"') return undefined;
  const close = closingQuote(source, from + 1);
  const inner = close === undefined ? "" : source.slice(from + 1, close);
  if (close === undefined || !/[\t\n]|""/.test(inner)) return undefined;
  return { text: inner.replaceAll('""', '"'), end: close + 1 };
}

/** The quote that ends a quoted cell; undefined where the first lone quote does not stand at the end of a cell. */
function closingQuote(source: string, from: number): number | undefined {
  let quote = source.indexOf('"', from);
  while (quote >= 0 && source[quote + 1] === '"') quote = source.indexOf('"', quote + 2);
  const isEnd = quote >= 0 && (quote + 1 === source.length || source[quote + 1] === "\t" || source[quote + 1] === "\n");
  return isEnd ? quote : undefined;
}
