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

const LETTER_C = 0x63;
const LESS = 0x3c;
const GREATER = 0x3e;
const COLON = 0x3a;
const SPACE = 0x20;
const SLASH = 0x2f;
