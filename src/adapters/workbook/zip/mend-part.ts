import { utf16Order } from "../reading/file-kind.ts";
import { plainInlineStrings, plainSharedStrings } from "./shared-strings.ts";

/**
 * Rewrites what the spreadsheet library is known to misread in an .xlsx, and nothing else: UTF-16 parts, strings of
 * several runs (`plainSharedStrings`), characters given by number above U+FFFF, the letters `_X0041_` taken for an
 * escape, and links over ranges it would visit cell by cell.
 */
export function mendPart(name: string, content: Uint8Array): Uint8Array {
  if (!/\.xml$/i.test(name)) return content;
  const order = utf16Order(content);
  const text = new TextDecoder(order ?? "utf-8").decode(content);
  let mended = order ? text.replace(/^(<\?xml[^>]*?)\s+encoding="[^"]*"/, "$1") : text;
  mended = withoutFalseEscapes(withLargeCharacters(mended));
  for (const list of VISITED_CELL_BY_CELL) mended = mended.replace(list, "");
  const holdsStrings = /<(?:\w+:)?sst\b/.test(mended.slice(0, 2000));
  mended = holdsStrings ? plainSharedStrings(mended) : plainInlineStrings(mended);
  return mended === text && !order ? content : new TextEncoder().encode(mended);
}

/** Ranges the library would visit cell by cell, and columns it would list one by one for each time they are described. */
const VISITED_CELL_BY_CELL = [
  /<(?:\w+:)?hyperlinks\b[^>]*>[\s\S]*?<\/(?:\w+:)?hyperlinks>/g,
  /<(?:\w+:)?cols\b[^>]*>(?:\s*<(?:\w+:)?col\b[^>]*\/?>){1001,}[\s\S]*?<\/(?:\w+:)?cols>/g,
];

/** `&#128512;` and `&#x1F600;` as the character itself. */
function withLargeCharacters(xml: string): string {
  if (!xml.includes("&#")) return xml;
  return xml.replace(/&#(?:x([\da-f]{5,6})|(\d{5,7}));/gi, (reference, hex?: string, decimal?: string) => {
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0xffff && code <= 0x10ffff ? String.fromCodePoint(code) : reference;
  });
}

/** Only `_x0041_` with a small x is an escape, with a capital X it is text: the escape for "_" protects it. */
function withoutFalseEscapes(xml: string): string {
  return xml.replace(/(?<!_x[\da-fA-F]{4})_(?=X[\da-fA-F]{4}_)/g, "_x005F_");
}
