import type { Row } from "../tables.ts";

/** Markup of a run; `properties` are children of `w:rPr`. */
export function run(text: string, properties = ""): string {
  const [first = "", ...rest] = text.split("\n").map(textElement);
  return `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}${[first, ...rest.map((line) => `<w:br/>${line}`)].join("")}</w:r>`;
}

function textElement(text: string): string {
  return `<w:t xml:space="preserve">${escaped(text)}</w:t>`;
}

/** Markup of a paragraph of runs; `properties` are children of `w:pPr`. */
export function paragraph(runs: string, properties = ""): string {
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** A paragraph of a list. */
export function listItem(runs: string, listId: number, level = 0): string {
  return paragraph(runs, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${listId}"/></w:numPr>`);
}

/** Markup of a cell; `properties` are children of `w:tcPr`. */
export function cell(content: string, properties = ""): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
}

export function tableRow(cells: readonly string[], properties = ""): string {
  return `<w:tr>${properties === "" ? "" : `<w:trPr>${properties}</w:trPr>`}${cells.join("")}</w:tr>`;
}

/** Markup of a table; widths in twentieths of a point. */
export function table(rows: readonly string[], widths: readonly number[] = []): string {
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  return `<w:tbl><w:tblPr/><w:tblGrid>${grid}</w:tblGrid>${rows.join("")}</w:tbl>`;
}

/** Cells of plain text, a paragraph for each line. */
export function plainCells(row: Row, width = row.length): string[] {
  return Array.from({ length: width }, (_, i) => cell(lines(String(row[i] ?? ""))));
}

export function plainRows(rows: readonly Row[]): string[] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => tableRow(plainCells(row, width)));
}

function lines(text: string): string {
  return text
    .split("\n")
    .map((line) => paragraph(line === "" ? "" : run(line)))
    .join("");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
