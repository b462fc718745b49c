import { decodeSingleByte, letterTable } from "./single-byte.ts";

/**
 * TCVN 5712:1993 in its third form, the coding of the ABC fonts (.VnTime). Capitals with tones have no bytes of their
 * own: they are small letters in a font of capitals. "ư" is 0xAD, the soft hyphen of Latin-1.
 */
const LETTERS = letterTable({
  a1: "ĂÂÊÔƠƯĐăâêôơưđ",
  b5: "àảãáạ",
  bb: "ằẳẵắ",
  c6: "ặầẩẫấậè",
  ce: "ẻẽéẹềểễếệìỉ",
  dc: "ĩíịò",
  e1: "ỏõóọồổỗốộờởỡớợù",
  f1: "ủũúụừửữứựỳỷỹýỵ",
});

/** Undefined when the bytes are no TCVN3. */
export function decodeTcvn3(bytes: string): string | undefined {
  return decodeSingleByte(bytes, LETTERS);
}
