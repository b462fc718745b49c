/** Deleted text, earlier states of what was changed, reading aids over text, and descriptions of what is no text. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  "w:moveFrom",
  "w:rPrChange",
  "w:pPrChange",
  "w:tblPrChange",
  "w:tblPrExChange",
  "w:tblGridChange",
  "w:trPrChange",
  "w:tcPrChange",
  "w:sectPrChange",
  "w:numberingChange",
  "w:rt",
]);

/** Whether an element of a story says nothing that its reader sees. */
export function isLeftOut(name: string, parent: string): boolean {
  // In properties it marks a row or the end of a paragraph as deleted; elsewhere it holds what was deleted.
  if (name === "w:del") return parent !== "w:rPr" && parent !== "w:trPr";
  return LEFT_OUT.has(name);
}
