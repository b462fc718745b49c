/** A row to be copied. "header": the names of the columns. */
export interface CopiedRow {
  readonly kind: "cells" | "heading" | "header";
  readonly texts: readonly string[];
}

export interface CopiedTable {
  /** Told apart from every other copy. */
  readonly id: string;
  readonly rows: readonly CopiedRow[];
  /** The first column is TT. */
  readonly hasNumbers: boolean;
}

/** By these this app knows its own copies; other programs pass over them. */
export const COPY_MARK = { table: "data-phu-luc", numbers: "data-phu-luc-tt", row: "data-phu-luc-row" } as const;

/**
 * A table that spreadsheets take as text, cell by cell, with its line breaks and without a formula: `mso-number-format`
 * says so to Excel, `sdnum` to LibreOffice. Every cell says it for itself, since style sheets are often left out.
 */
export function writeHtml({ id, rows, hasNumbers }: CopiedTable): string {
  const marks = `${COPY_MARK.table}="${escaped(id)}"${hasNumbers ? ` ${COPY_MARK.numbers}="1"` : ""}`;
  return `<meta charset="utf-8"><table ${marks}>${rows.map(rowHtml).join("")}</table>`;
}

function rowHtml({ kind, texts }: CopiedRow): string {
  const mark = kind === "cells" ? "" : ` ${COPY_MARK.row}="${kind}"`;
  return `<tr${mark}>${texts.map((text) => `${CELL}${cellHtml(text)}</td>`).join("")}</tr>`;
}

const CELL = `<td style='mso-number-format:"\\@"' sdnum="1033;0;@">`;

/** A break that Excel keeps in the cell instead of beginning another row. */
const BREAK = '<br style="mso-data-placement:same-cell">';

function cellHtml(text: string): string {
  const html = escaped(text);
  if (!/\n| {2}|^ | $/.test(html)) return html;
  return html.split("\n").map(spaced).join(BREAK);
}

/** Markup folds spaces; those that would be folded are written the way Excel writes them. */
function spaced(line: string): string {
  return line.replace(
    /^ +| {2,}| +$/g,
    (run) => `<span style="mso-spacerun:yes">${"&nbsp;".repeat(run.length)}</span>`,
  );
}

function escaped(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter) : text;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
