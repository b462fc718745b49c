import { decodeByteText, type FileCoding } from "../../../core/letters/index.ts";
import { utf16Order } from "../reading/file-kind.ts";
import { Refusal } from "../reading/refusal.ts";

type Encoding = "utf-8" | "utf-16le" | "utf-16be" | FileCoding;

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  /** True when nothing in the file says what the encoding is and the words had to decide. */
  readonly isGuessed: boolean;
}

/** A file of UTF-8 may have so many letters for each broken one, and more. */
const LETTERS_FOR_ONE_BROKEN = 20;

/**
 * The text of a file: by its byte-order mark, as UTF-16, as UTF-8, else in the coding in which its words are Vietnamese
 * or those of another language of Europe. Line breaks stay; the mark goes; bytes broken in UTF-8 become U+FFFD. Throws
 * `Refusal` `file.encoding-unreadable` when no coding fits.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const order = utf16Order(bytes);
  if (order) return { text: new TextDecoder(order).decode(bytes), encoding: order, isGuessed: false };
  const utf8 = new TextDecoder("utf-8").decode(bytes);
  if (isMostlyWhole(utf8)) return { text: utf8, encoding: "utf-8", isGuessed: false };
  const decoded = decodeByteText(bytes);
  if (!decoded) throw new Refusal("file.encoding-unreadable");
  return { text: decoded.text, encoding: decoded.coding, isGuessed: true };
}

function isMostlyWhole(text: string): boolean {
  let broken = 0;
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) letters++;
  }
  return broken * LETTERS_FOR_ONE_BROKEN <= letters;
}
