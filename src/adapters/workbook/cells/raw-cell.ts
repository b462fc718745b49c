import type { RawCell } from "../../../core/sheet/raw-sheet.ts";

/** The parts of a cell as a reader has them: what the file does not say is undefined, false or empty. */
export interface CellParts extends Pick<RawCell, "text" | "type"> {
  readonly value?: RawCell["value"] | undefined;
  readonly precision?: RawCell["precision"] | undefined;
  readonly formula?: string | undefined;
  readonly font?: string | undefined;
  readonly runs?: RawCell["runs"] | undefined;
  readonly bold?: boolean | undefined;
  readonly comment?: string | undefined;
}

/** One cell with its properties always in one order, and only those the file says something for. */
export function rawCell(parts: CellParts): RawCell {
  const { text, type, value, precision, formula, font, runs, bold, comment } = parts;
  const cell: Growing<RawCell> = { text, type };
  if (value !== undefined) cell.value = value;
  if (precision !== undefined) cell.precision = precision;
  if (formula !== undefined) cell.formula = formula;
  if (font !== undefined && font !== "") cell.font = font;
  if (runs !== undefined && runs.length > 0) cell.runs = runs;
  if (bold) cell.bold = bold;
  if (comment !== undefined && comment !== "") cell.comment = comment;
  return cell;
}

type Growing<T> = { -readonly [Key in keyof T]: T[Key] };

/** Line breaks of every kind as "\n". */
export function plainBreaks(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
