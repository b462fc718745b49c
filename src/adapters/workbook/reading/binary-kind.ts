import type { ForeignKind } from "./foreign-kind.ts";

type BinaryKind = "zip" | "compound" | "bare-excel" | "old-database" | ForeignKind;

/** First bytes and what they say; `from` where they do not stand at the very start. */
const MARKS: readonly (readonly [kind: BinaryKind, mark: string, from?: number])[] = [
  ["zip", "PK\x03\x04"],
  ["zip", "PK\x05\x06"],
  ["compound", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"],
  // The versions of Excel before it wrote containers, then its records bare.
  ["bare-excel", "\x09\x00\x04\x00"],
  ["bare-excel", "\x09\x00\x06\x00"],
  ["bare-excel", "\x09\x02\x06\x00"],
  ["bare-excel", "\x09\x04\x06\x00"],
  ["bare-excel", "\x09\x08\x06\x00"],
  ["bare-excel", "\x09\x08\x08\x00"],
  ["bare-excel", "\x09\x08\x10\x00"],
  ["old-database", "\x00\x00\x02\x00"],
  ["old-database", "\x00\x00\x1a\x00"],
  ["pdf", "%PDF"],
  ["pdf", "%!PS"],
  ["picture", "\xff\xd8\xff"],
  ["picture", "\x89PNG"],
  ["picture", "GIF8"],
  ["picture", "II*\x00"],
  ["picture", "MM\x00*"],
  ["picture", "WEBP", 8],
  ["picture", "ftypheic", 4],
  ["program", "MZ"],
  ["program", "\x7fELF"],
  ["shortcut", "\x4c\x00\x00\x00\x01\x14\x02\x00"],
  ["archive", "Rar!"],
  ["archive", "7z\xbc\xaf\x27\x1c"],
  ["archive", "\x1f\x8b\x08"],
  ["archive", "MSCF"],
  ["rich-text", "{\\rtf"],
  ["database", "SQLite format 3"],
  ["database", "Standard ", 4],
];

/** What the first bytes of a file that is no text say; undefined where they say nothing. */
export function binaryKind(bytes: Uint8Array): BinaryKind | undefined {
  const known = MARKS.find(([, mark, from = 0]) => startsWith(bytes, mark, from));
  if (known) return known[0];
  if (isLockFile(bytes)) return "lock-file";
  return isDatabase(bytes) ? "old-database" : undefined;
}

function startsWith(bytes: Uint8Array, mark: string, from: number): boolean {
  for (let i = 0; i < mark.length; i++) if (bytes[from + i] !== mark.charCodeAt(i)) return false;
  return true;
}

/** What Excel and Word keep beside an open file, as "~$name": who has it open, in 165 or 162 bytes. */
function isLockFile(bytes: Uint8Array): boolean {
  const length = bytes[0] ?? 0;
  return (bytes.length === 165 || bytes.length === 162) && length > 0 && length < 54 && bytes.includes(0);
}

/** dBASE: version, a real date, and a list of fields that ends with 0x0D where the header says. */
function isDatabase(bytes: Uint8Array): boolean {
  const [version = 0, , month = 0, day = 0] = bytes;
  if (bytes.length < 66 || ![0x02, 0x03, 0x30, 0x31, 0x32, 0x43, 0x63, 0x83, 0x8b, 0xcb, 0xf5, 0xfb].includes(version))
    return false;
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  const header = (bytes[8] ?? 0) + (bytes[9] ?? 0) * 256;
  return header >= 65 && header <= bytes.length && bytes.subarray(32, header).includes(0x0d);
}
