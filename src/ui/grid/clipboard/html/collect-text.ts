import { styleOf } from "./inert-document.ts";
import { isWordListMark, itemMark, wordListMark } from "./list-marks.ts";
import { plainLine, TextLines } from "./text-lines.ts";

const UNSEEN: ReadonlySet<string> = new Set(["STYLE", "SCRIPT", "TITLE", "HEAD", "META", "LINK", "TEMPLATE", "XML"]);
const PARAGRAPHS: ReadonlySet<string> = new Set(
  "P DIV LI UL OL DL DT DD H1 H2 H3 H4 H5 H6 BLOCKQUOTE PRE HR TABLE TR CAPTION SECTION ARTICLE HEADER FOOTER".split(
    " ",
  ),
);

/** The text of a cell, its paragraphs and breaks as lines. A table within it gives a line for each of its rows. */
export function cellText(cell: Element): string {
  if (!cell.firstElementChild) return plainLine(cell.textContent ?? "");
  const lines = new TextLines();
  for (const child of cell.childNodes) collectText(child, lines);
  return lines.take().join("\n");
}

/** Adds what a node says. */
export function collectText(node: Node, lines: TextLines): void {
  if (node.nodeType === Node.TEXT_NODE) lines.add(node.nodeValue ?? "");
  if (!(node.nodeType === Node.ELEMENT_NODE)) return;
  const element = node as Element;
  if (isUnseen(element)) return;
  if (isWordListMark(element)) lines.mark(wordListMark(element));
  else if (element.tagName === "BR") lines.break();
  else if (PARAGRAPHS.has(element.tagName)) collectParagraph(element, lines);
  else collectChildren(element, lines);
}

/** Neither seen nor copied as plain text by the program that wrote it. */
export function isUnseen(element: Element): boolean {
  return UNSEEN.has(element.tagName) || /display:\s*none|mso-hide:\s*all/i.test(styleOf(element));
}

function collectParagraph(element: Element, lines: TextLines): void {
  lines.edge();
  if (element.tagName === "LI") lines.mark(itemMark(element));
  collectChildren(element, lines);
  lines.edge();
}

function collectChildren(element: Element, lines: TextLines): void {
  for (const child of element.childNodes) {
    collectText(child, lines);
    if (child.nodeName === "TD" || child.nodeName === "TH") lines.add(" ");
  }
}
