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
  const cell: Writable<RawCell> = { text: parts.text, type: parts.type };
  if (parts.value !== undefined) cell.value = parts.value;
  if (parts.precision !== undefined) cell.precision = parts.precision;
  if (parts.formula !== undefined) cell.formula = parts.formula;
  if (parts.font !== undefined && parts.font !== "") cell.font = parts.font;
  if (parts.runs !== undefined && parts.runs.length > 0) cell.runs = parts.runs;
  if (parts.bold) cell.bold = parts.bold;
  if (parts.comment !== undefined && parts.comment !== "") cell.comment = parts.comment;
  return cell;
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** Line breaks of every kind as "\n". */
export function plainBreaks(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
