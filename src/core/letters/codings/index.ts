import type { LetterCoding } from "../../sheet/raw-sheet.ts";
import { windows1258Letter } from "./bytes.ts";
import { decodeTcvn3 } from "./tcvn3.ts";
import { decodeViscii } from "./viscii.ts";
import { decodeVni } from "./vni.ts";
import { decodeVps } from "./vps.ts";

/** The codings of bytes; the likelier ones first. */
export const BYTE_CODINGS = [
  "tcvn3",
  "vni",
  "windows-1258",
  "viscii",
  "vps",
] as const satisfies readonly LetterCoding[];
export type ByteCoding = (typeof BYTE_CODINGS)[number];

/** Codings of letters, given as one character U+0000–00FF for each byte, as composed text; undefined when not in it. */
const DECODERS: Readonly<Record<ByteCoding, (bytes: string) => string | undefined>> = {
  tcvn3: decodeTcvn3,
  vni: decodeVni,
  "windows-1258": (bytes) =>
    Array.from(bytes, (byte) => windows1258Letter(byte.charCodeAt(0)))
      .join("")
      .normalize("NFC"),
  viscii: decodeViscii,
  vps: decodeVps,
};

export function decodeBytes(bytes: string, coding: ByteCoding): string | undefined {
  return DECODERS[coding](bytes);
}
