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
  return {
    text,
    type,
    ...(value === undefined ? undefined : { value }),
    ...(precision === undefined ? undefined : { precision }),
    ...(formula === undefined ? undefined : { formula }),
    ...(font === undefined || font === "" ? undefined : { font }),
    ...(runs === undefined || runs.length === 0 ? undefined : { runs }),
    ...(bold ? { bold } : undefined),
    ...(comment === undefined || comment === "" ? undefined : { comment }),
  };
}

/** Line breaks of every kind as "\n". */
export function plainBreaks(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
