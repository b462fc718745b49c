/** Windows-1252 from 0x80 to 0x9F; the five bytes it leaves open stay the control characters they are in Latin-1. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Where windows-1258 differs from windows-1252 (Unicode Consortium, CP1258.TXT): five letters, five tones, the đồng. */
const WINDOWS_1258: ReadonlyMap<number, string> = new Map([
  [0x8a, "\u008a"],
  [0x8e, "\u008e"],
  [0x9a, "\u009a"],
  [0x9e, "\u009e"],
  [0xc3, "Ă"],
  [0xcc, "\u0300"],
  [0xd0, "Đ"],
  [0xd2, "\u0309"],
  [0xd5, "Ơ"],
  [0xdd, "Ư"],
  [0xde, "\u0303"],
  [0xe3, "ă"],
  [0xec, "\u0301"],
  [0xf0, "đ"],
  [0xf2, "\u0323"],
  [0xf5, "ơ"],
  [0xfd, "ư"],
  [0xfe, "₫"],
]);

/** The letter of one byte, 0 to 255. */
export function windows1252Letter(byte: number): string {
  return byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252.charAt(byte - 0x80) : String.fromCharCode(byte);
}

export function windows1258Letter(byte: number): string {
  return WINDOWS_1258.get(byte) ?? windows1252Letter(byte);
}

/** Characters beyond U+00FF that stand for a byte in windows-1252 or windows-1258; no two of them stand for different ones. */
const BYTES: ReadonlyMap<number, number> = new Map(
  Array.from({ length: 128 }, (_, i) => i + 0x80).flatMap((byte) =>
    [windows1252Letter(byte), windows1258Letter(byte)]
      .filter((letter) => letter.charCodeAt(0) > 0xff)
      .map((letter): [number, number] => [letter.charCodeAt(0), byte]),
  ),
);
const ONLY_IN_1258: ReadonlySet<number> = new Set(
  [...WINDOWS_1258.values()].map((letter) => letter.charCodeAt(0)).filter((code) => code > 0xff),
);

/** The byte a UTF-16 unit was read from, by Latin-1, windows-1252 or windows-1258; -1 when by none of them. */
export function byteOf(code: number): number {
  return code <= 0xff ? code : (BYTES.get(code) ?? -1);
}

/** What bytes taken for letters were, one character U+0000–00FF for each. */
export interface ByteText {
  readonly bytes: string;
  /** The letters can only have come about by windows-1258. */
  readonly isBy1258: boolean;
}

/** Undefined when some letter stands for no byte: then the text is no bytes that were taken for letters. */
export function byteText(text: string): ByteText | undefined {
  let bytes = "";
  let isBy1258 = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const byte = byteOf(code);
    if (byte < 0) return undefined;
    if (code > 0xff && ONLY_IN_1258.has(code)) isBy1258 = true;
    bytes += String.fromCharCode(byte);
  }
  return { bytes, isBy1258 };
}
