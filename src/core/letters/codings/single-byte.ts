import { windows1252Letter } from "./bytes.ts";

/** The letters of a coding that has one byte for each, by byte. Bytes that are no letters are what windows-1252 has. */
export type LetterTable = ReadonlyMap<number, string>;

/** Rows of letters by their first byte in hexadecimal; "·" leaves a byte open. */
export function letterTable(rows: Readonly<Record<string, string>>): LetterTable {
  return new Map(
    Object.entries(rows).flatMap(([first, letters]) =>
      [...letters]
        .map((letter, i): [number, string] => [Number.parseInt(first, 16) + i, letter])
        .filter(([, letter]) => letter !== "·"),
    ),
  );
}

/**
 * Text given as one character for each byte, in the letters of the table. Undefined when a byte is a letter elsewhere
 * (from 0xC0 on) but none here: then the text was not written in this coding.
 */
export function decodeSingleByte(bytes: string, table: LetterTable): string | undefined {
  let text = "";
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes.charCodeAt(i);
    if (byte < 0x80) {
      text += bytes.charAt(i);
      continue;
    }
    const letter = table.get(byte);
    if (letter === undefined && byte >= 0xc0) return undefined;
    text += letter ?? windows1252Letter(byte);
  }
  return text;
}
