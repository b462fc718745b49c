import { isBlank } from "../../../core/clipboard/index.ts";
import { cellText, collectText, isUnseen } from "../../grid/clipboard/html/collect-text.ts";
import { inertDocument, styleOf } from "../../grid/clipboard/html/inert-document.ts";
import { TextLines } from "../../grid/clipboard/html/text-lines.ts";

/**
 * Markup from a clipboard as a plain page: tables with their merges, cells of text with the marks of their lists, the
 * lines beside tables. Fonts and weights stay where they can be told; everything else that programs write is gone.
 */
export function plainMarkup(html: string): string {
  const parts: string[] = [];
  writePart(inertDocument(html).body, parts);
  return `<html><head><meta charset="utf-8"><style>${styleSheets(html)}</style></head><body>${parts.join("\n")}</body></html>`;
}

/** The rules of the page: old fonts are often named only in the style of all paragraphs. */
function styleSheets(html: string): string {
  const lower = html.toLowerCase();
  const sheets: string[] = [];
  let open = lower.indexOf("<style");
  while (open >= 0) {
    const start = lower.indexOf(">", open) + 1;
    const end = start > 0 ? lower.indexOf("</style", start) : -1;
    if (end < 0) break;
    sheets.push(html.slice(start, end));
    open = lower.indexOf("<style", end);
  }
  return sheets.join("\n");
}

function writePart(part: Element, parts: string[]): void {
  const lines = new TextLines();
  const endProse = () => {
    for (const line of lines.take()) if (!isBlank(line)) parts.push(`<p>${escaped(line)}</p>`);
  };
  for (const child of part.childNodes) {
    if (!(child instanceof Element) || isUnseen(child) || !hasTable(child)) {
      collectText(child, lines);
      continue;
    }
    endProse();
    if (child instanceof HTMLTableElement) writeTable(child, parts);
    else writePart(child, parts);
  }
  endProse();
}

function hasTable(element: Element): boolean {
  return element instanceof HTMLTableElement || element.querySelector("table") !== null;
}

function writeTable(table: HTMLTableElement, parts: string[]): void {
  const rows = [...table.rows];
  const only = rows.length === 1 && rows[0]?.cells.length === 1 ? rows[0].cells[0] : undefined;
  // A table around tables is a frame of a letter or a web page.
  if (only?.querySelector("table")) writePart(only, parts);
  else
    parts.push(
      `<table>${rows.map((row) => `<tr>${Array.from(row.cells, cellMarkup).join("")}</tr>`).join("\n")}</table>`,
    );
}

function cellMarkup(cell: HTMLTableCellElement): string {
  const text = cellText(cell).split("\n").map(escaped).join("<br>");
  const spans = `colspan="${cell.colSpan}" rowspan="${cell.rowSpan}"`;
  const kind = cell.querySelector("[class]")?.getAttribute("class") ?? cell.getAttribute("class") ?? "";
  const bold = isAllBold(cell) ? "font-weight:bold;" : "";
  const look = escaped(`${bold}${fontOf(cell)}`);
  return `<td ${spans}><p class="${escaped(kind)}" style="${look}">${text}</p></td>`;
}

function isAllBold(cell: Element): boolean {
  const said = cell.textContent?.trim() ?? "";
  return said !== "" && [...cell.querySelectorAll("b, strong")].some((bold) => bold.textContent?.trim() === said);
}

/** The first font that is named in a cell, or on it. */
function fontOf(cell: Element): string {
  for (const element of [...cell.querySelectorAll("[data-style], font[face]"), cell]) {
    const family = element.getAttribute("face") ?? /(?:^|[;\s])font-family:([^;]*)/i.exec(styleOf(element))?.[1];
    if (family && !/^["'\s]*(symbol|wingdings|webdings)/i.test(family)) return `font-family:${family.trim()}`;
  }
  return "";
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
