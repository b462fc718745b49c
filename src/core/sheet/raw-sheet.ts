/** What kind of value the file stored. `error` is a spreadsheet error such as #REF!. */
export type RawCellType = "text" | "number" | "boolean" | "date" | "error" | "blank";

/** What the letters of a text were before they were read as Vietnamese. */
export type LetterCoding =
  | "tcvn3"
  | "vni"
  | "windows-1258"
  | "viscii"
  | "vps"
  | "utf-8-as-windows-1252"
  | "decomposed"
  | "mixed";

/** A stretch of a cell's text that is set in another font than the cell; counted in UTF-16 units of `text`. */
export interface FontRun {
  readonly start: number;
  readonly end: number;
  readonly font: string;
}

/**
 * One cell as found; nothing interpreted. Readers give what the file says; what is absent the file does not say.
 * All cells of one reader have their properties in one order, so that a sheet of a million cells stays cheap.
 */
export interface RawCell {
  /** What the sheet displays. Line breaks are "\n"; otherwise verbatim, or converted from `original`. */
  readonly text: string;
  readonly type: RawCellType;
  /** The stored value where it says more than the text: a number, or a day as `yyyy-mm-dd`. */
  readonly value?: string | number | boolean;
  /** How much of a date the cell displays: "month" for a format such as mm/yyyy, "year" for yyyy. Absent: the day. */
  readonly precision?: "month" | "year";
  /** As the file writes it; "" where it keeps the formula only as codes. */
  readonly formula?: string;
  /** The font the cell is set in, by its name. */
  readonly font?: string;
  readonly runs?: readonly FontRun[];
  readonly bold?: boolean;
  /** What somebody noted on the cell, every note on lines of its own. */
  readonly comment?: string;
  /** The text as it stands in the file, where `text` was converted. */
  readonly original?: string;
  readonly coding?: LetterCoding;
}

/** Rows and columns count from 0; the end is included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface RawSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** `rows[r][c]`; a missing cell is undefined, rows may differ in length. */
  readonly rows: readonly (readonly (RawCell | undefined)[])[];
  readonly merges: readonly CellRange[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** Which kind of file it was; "docx" (and other text documents) has one sheet for each table, "html" too. */
export type RawFormat = "xlsx" | "xls" | "xlsb" | "ods" | "csv" | "xml" | "docx" | "html" | "other";

export interface RawWorkbook {
  readonly fileName: string;
  readonly format: RawFormat;
  readonly sheets: readonly RawSheet[];
  /** The file holds macros; they were not read. */
  readonly hasMacros?: boolean;
  /** The file takes values from other files; what it showed last was read. */
  readonly hasLinks?: boolean;
}
