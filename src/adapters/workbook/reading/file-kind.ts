/** What a file is by its first bytes; its name says nothing. */
export type FileKind = "empty" | "zip" | "compound" | "old-excel" | "spreadsheet-xml" | "text" | "other";

const ZIP_MARKS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];
const COMPOUND_MARK = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Excel 2 to 4 wrote bare records; the first one says which version. */
const OLD_EXCEL_VERSIONS = [0x00, 0x02, 0x04];
/** How much is looked at to tell text from anything else. */
const SAMPLE = 65_536;

export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.every((byte) => byte === 0)) return "empty";
  if (ZIP_MARKS.some((mark) => startsWith(bytes, mark))) return "zip";
  if (startsWith(bytes, COMPOUND_MARK)) return "compound";
  if (bytes[0] === 0x09 && OLD_EXCEL_VERSIONS.includes(bytes[1] ?? -1) && (bytes[2] ?? 0) <= 8 && bytes[3] === 0)
    return "old-excel";
  if (isUtf16(bytes)) return "text";
  const opening = latin(bytes.subarray(0, 4096)).replace(/^ï»¿/, "").trimStart().toLowerCase();
  if (opening === "") return "empty";
  if (/^(<\?xml|<workbook)/.test(opening) && opening.includes("urn:schemas-microsoft-com:office:spreadsheet"))
    return "spreadsheet-xml";
  if (isMarkup(opening) || isBinary(bytes)) return "other";
  return "text";
}

/** UTF-16 by its mark, or by every second byte being 0 in a text that has Latin letters in it. */
function isUtf16(bytes: Uint8Array): boolean {
  return utf16Order(bytes) !== undefined;
}

export function utf16Order(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (startsWith(bytes, [0xff, 0xfe])) return "utf-16le";
  if (startsWith(bytes, [0xfe, 0xff])) return "utf-16be";
  const sample = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  for (let i = 0; i + 1 < sample.length; i += 2) {
    if (sample[i] === 0) even++;
    if (sample[i + 1] === 0) odd++;
  }
  const pairs = sample.length / 2;
  if (odd > pairs * 0.3 && even < pairs * 0.02) return "utf-16le";
  if (even > pairs * 0.3 && odd < pairs * 0.02) return "utf-16be";
  return undefined;
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function isMarkup(opening: string): boolean {
  return /^(<(!doctype|html|head|body|table|meta|\?xml|script|style|div|!--)|\{\\rtf|%pdf|%!ps|mime-version:)/.test(
    opening,
  );
}

/** A text has no zero bytes and hardly any control bytes. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  const controls = sample.filter((byte) => byte < 0x20 && (byte < 0x09 || byte > 0x0d)).length;
  return sample.includes(0) || controls * 100 > sample.length;
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
