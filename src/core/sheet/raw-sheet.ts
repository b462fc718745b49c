/** What kind of value the file stored. `error` is a spreadsheet error such as #REF!. */
export type RawCellType = "text" | "number" | "boolean" | "date" | "error" | "blank";

/** One cell as found; nothing interpreted. */
export interface RawCell {
  /** What the sheet displays. Line breaks are "\n"; otherwise verbatim. */
  readonly text: string;
  readonly type: RawCellType;
  /** The stored value where it says more than the text: a number, or a day as `yyyy-mm-dd`. */
  readonly value?: string | number | boolean;
  readonly formula?: string;
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

export interface RawWorkbook {
  readonly fileName: string;
  readonly format: "xlsx" | "xls" | "xlsb" | "ods" | "csv" | "xml";
  readonly sheets: readonly RawSheet[];
}
