import type { RawCell, RawSheet } from "../../../core/sheet/raw-sheet.ts";
import { decodeAs, decodeLegacy, type LegacyEncoding } from "../csv/decode-text.ts";

export interface DecodedSheets {
  readonly sheets: readonly RawSheet[];
  readonly encoding: LegacyEncoding;
}

/**
 * Excel 5 and 95 kept text as bytes, which arrive here as characters up to U+00FF. Decodes them when together they
 * read as Vietnamese; undefined when they do not, or when there is nothing to decode.
 */
export function withDecodedBytes(sheets: readonly RawSheet[]): DecodedSheets | undefined {
  const texts = sheets.flatMap(({ rows }) => rows.flatMap((row) => row.flatMap((cell) => (cell ? [cell.text] : []))));
  if (texts.some((text) => /[^\0-\u00ff]/.test(text)) || !texts.some((text) => /[\u0080-\u00ff]/.test(text)))
    return undefined;
  const encoding = decodeLegacy(bytesOf(texts.join("\n")))?.encoding;
  if (!encoding) return undefined;
  const decode = (text: string) => decodeAs(bytesOf(text), encoding);
  const decodeCell = (cell: RawCell | undefined) => cell && { ...cell, text: decode(cell.text) };
  const decodeSheet = (sheet: RawSheet): RawSheet => ({
    ...sheet,
    name: decode(sheet.name),
    rows: sheet.rows.map((row) => row.map(decodeCell)),
  });
  return { sheets: sheets.map(decodeSheet), encoding };
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
