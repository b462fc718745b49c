/** How many cells a worksheet part says it has; 0 for other parts. */
export function countSheetCells(name: string, content: Uint8Array): number {
  if (!/worksheets\/[^/]*\.xml$/i.test(name)) return 0;
  let cells = 0;
  for (let at = content.indexOf(LETTER_C); at !== -1; at = content.indexOf(LETTER_C, at + 1)) {
    const before = content[at - 1];
    const after = content[at + 1];
    if ((before === LESS || before === COLON) && (after === SPACE || after === GREATER || after === SLASH)) cells++;
  }
  return cells;
}

/**
 * How many filled cells an OpenDocument content part stands for, repeats included: one row of text can be written
 * once and repeated a million times. 0 for other parts.
 */
export function countTableCells(name: string, content: Uint8Array): number {
  if (name !== "content.xml") return 0;
  const tags = /<table:(table-row|table-cell)\b([^>]*)>/g;
  let cells = 0;
  let rowRepeat = 1;
  for (const [, tag, attributes = ""] of new TextDecoder().decode(content).matchAll(tags)) {
    if (tag === "table-row") rowRepeat = repeat(attributes, "rows");
    else if (!attributes.endsWith("/") || attributes.includes("office:value-type"))
      cells += rowRepeat * repeat(attributes, "columns");
  }
  return cells;
}

const LETTER_C = 0x63;
const LESS = 0x3c;
const GREATER = 0x3e;
const COLON = 0x3a;
const SPACE = 0x20;
const SLASH = 0x2f;

function repeat(attributes: string, what: "rows" | "columns"): number {
  return Number(new RegExp(`number-${what}-repeated="(\\d+)"`).exec(attributes)?.[1] ?? 1);
}
