import { binaryKind } from "./binary-kind.ts";
import type { ForeignKind } from "./foreign-kind.ts";
import { markupKind, type TextKind } from "./markup-kind.ts";

/** What a file is by its first bytes; its name says nothing. */
export type FileKind =
  | "empty"
  | "zip"
  | "compound"
  /** Records of Excel without a container around them: Excel 2 to 4, and streams some programs write bare. */
  | "bare-excel"
  /** dBASE, Lotus 1-2-3, Quattro Pro. */
  | "old-database"
  | TextKind
  | ForeignKind;

/** How much is looked at to tell text from anything else. */
const SAMPLE = 65_536;
const OPENING = 4096;

export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.every((byte) => byte === 0)) return "empty";
  const binary = binaryKind(bytes);
  if (binary) return binary;
  const opening = openingOf(bytes);
  if (opening === "") return "empty";
  return markupKind(opening) ?? (utf16Order(bytes) === undefined && isBinary(bytes) ? "other" : "text");
}

/** The first characters in lower case, without mark and blanks; "" for a file that has none. */
function openingOf(bytes: Uint8Array): string {
  const order = utf16Order(bytes);
  const sample = bytes.subarray(0, order ? OPENING * 2 : OPENING);
  const text = new TextDecoder(order ?? "windows-1252").decode(sample);
  return text
    .replace(/^(\u00ef\u00bb\u00bf|\ufeff)/, "")
    .trimStart()
    .toLowerCase();
}

/** UTF-16 by its mark, or by every second byte being 0 in a text that has Latin letters in it. */
export function utf16Order(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, OPENING);
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

/** A text has no zero bytes and hardly any control bytes. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  const controls = sample.filter((byte) => byte < 0x20 && (byte < 0x09 || byte > 0x0d)).length;
  return sample.includes(0) || controls * 100 > sample.length;
}
