/**
 * Rows of cells as spreadsheets put them on the clipboard as plain text: a line end after every row, quotes only where
 * a cell holds a tab, a line break or a quote at its beginning.
 */
export function writePlainText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(written).join("\t")}\r\n`).join("");
}

function written(text: string): string {
  return /[\t\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
