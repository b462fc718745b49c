/** Turns bytes of Excel 5 and 95 into text. */
export type ByteDecoder = (bytes: Uint8Array, font?: string) => string;

/** Code pages by the numbers of the CODEPAGE record ([MS-XLS] 2.4.52) that are no "windows-" ones. */
const NAMES: ReadonlyMap<number, string> = new Map([
  [437, "windows-1252"],
  [850, "windows-1252"],
  [866, "ibm866"],
  [874, "windows-874"],
  [932, "shift_jis"],
  [936, "gbk"],
  [949, "euc-kr"],
  [950, "big5"],
  [1200, "utf-16le"],
  [10000, "macintosh"],
  [10007, "x-mac-cyrillic"],
  [32768, "macintosh"],
  [32769, "windows-1252"],
]);

/**
 * The old fonts for Vietnamese (.VnTime, VNI-Times) draw letters of their own for the bytes, whatever the code page
 * says: their text comes as the bare bytes, U+0000 to U+00FF, for whoever knows the font. All other text is read by
 * the workbook's code page.
 */
export function byteDecoder(codePage: number): ByteDecoder {
  const decoder = decoderOf(codePage);
  return (bytes, font = "") => (isLegacyFont(font) ? bareText(bytes) : decoder.decode(bytes));
}

function isLegacyFont(font: string): boolean {
  return /^(\.vn|vni[- ])/i.test(font.trim());
}

function bareText(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

function decoderOf(codePage: number): TextDecoder {
  const isWindows = codePage >= 1250 && codePage <= 1258;
  return new TextDecoder(isWindows ? `windows-${codePage}` : (NAMES.get(codePage) ?? "windows-1252"));
}
