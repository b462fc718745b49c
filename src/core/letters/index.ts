export { windows1252Letter } from "./codings/bytes.ts";
export { type DecodedBytes, decodeByteText, type FileCoding } from "./decode-byte-text.ts";
export { type RepairedSheets, repairLetters } from "./repair-letters.ts";
export { isSyllable } from "./syllable.ts";
