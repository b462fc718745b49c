/** Where in a file or plan something was found; rows and columns as the person sees them (rows from 1, columns "A"). */
export interface IssuePlace {
  readonly file?: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: string;
}

/** Every kind of trouble with data. The interface holds one sentence for each code; core never writes sentences. */
export type IssueCode =
  | "file.empty"
  | "file.too-large"
  | "file.not-a-spreadsheet"
  | "file.password"
  | "file.damaged"
  | "file.unpacks-too-large"
  | "file.too-many-cells"
  | "file.too-many-sheets"
  | "file.too-slow"
  | "file.cancelled"
  | "file.encoding-guessed"
  | "file.encoding-unreadable"
  | "file.no-table"
  | "file.has-macros"
  | "file.has-links"
  | "file.holds-no-spreadsheet"
  | "archive.too-large"
  | "clipboard.no-table"
  | "archive.nested"
  | "archive.password"
  | "archive.unknown-packing"
  | "archive.left-out"
  | "document.tracked-changes"
  | "document.hidden-text"
  | "sheet.no-header"
  | "sheet.header-absent"
  | "sheet.second-table"
  | "sheet.tables-side-by-side"
  | "sheet.no-rows"
  | "sheet.column-unmapped"
  | "sheet.column-missing"
  | "sheet.header-repeated"
  | "row.blank"
  | "row.no-content"
  | "row.duplicate"
  | "row.task-deleted"
  | "row.without-section"
  | "section.title-differs"
  | "cell.too-long"
  | "cell.formula"
  | "cell.error"
  | "cell.converted"
  | "cell.unconverted"
  | "cell.commented"
  | "column.hidden"
  | "column.dates-swapped"
  | "column.dates-mixed"
  | "column.dates-rewritten"
  | "column.dates-unformatted"
  | "column.numbers-rewritten"
  | "row.hidden"
  | "export.differs"
  | "backup.not-a-backup"
  | "backup.damaged"
  | "backup.newer-version";

export interface Issue {
  readonly code: IssueCode;
  /** `error` stops what was asked; `warning` needs a look; `info` is told for completeness. */
  readonly severity: "error" | "warning" | "info";
  readonly place: IssuePlace;
  /** Numbers and names for the sentence: a limit, a header, how many. */
  readonly detail?: Readonly<Record<string, string | number>>;
}
