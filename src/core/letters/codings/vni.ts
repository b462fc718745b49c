import { windows1252Letter } from "./bytes.ts";

const TONES = "øûõùï";
const HATS = "âàåãáä";
const BREVES = "êèúüéë";

/**
 * VNI for Windows, the coding of the VNI fonts: a vowel, and after it one sign for its hat and tone together. "ơ", "ư"
 * and every form of "i" have bytes of their own.
 */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ...pairs("a", TONES, "àảãáạ"),
  ...pairs("a", HATS, "âầẩẫấậ"),
  ...pairs("a", BREVES, "ăằẳẵắặ"),
  ...pairs("e", TONES, "èẻẽéẹ"),
  ...pairs("e", HATS, "êềểễếệ"),
  ...pairs("o", TONES, "òỏõóọ"),
  ...pairs("o", HATS, "ôồổỗốộ"),
  ...pairs("u", TONES, "ùủũúụ"),
  ...pairs("y", TONES, "ỳỷỹýỵ"),
  ...pairs("ô", TONES, "ờởỡớợ"),
  ...pairs("ö", TONES, "ừửữứự"),
]);
const SINGLE: ReadonlyMap<string, string> = new Map([
  ["ô", "ơ"],
  ["ö", "ư"],
  ["ñ", "đ"],
  ["ì", "ì"],
  ["í", "í"],
  ["æ", "ỉ"],
  ["ó", "ĩ"],
  ["ò", "ị"],
  ["î", "ỵ"],
]);

function pairs(vowel: string, signs: string, letters: string): [string, string][] {
  return [...signs].map((sign, i) => [vowel + sign, letters.charAt(i)]);
}

/**
 * Text given as one character for each byte. A sign after a capital counts in either case: both were typed. Undefined
 * when a letter stands where no sign can: then the text is no VNI.
 */
export function decodeVni(bytes: string): string | undefined {
  let text = "";
  for (let i = 0; i < bytes.length; i++) {
    const letter = bytes.charAt(i);
    const pair = PAIRS.get((letter + bytes.charAt(i + 1)).toLowerCase());
    if (pair !== undefined) i++;
    const code = letter.charCodeAt(0);
    const found = pair ?? (code < 0xc0 ? windows1252Letter(code) : SINGLE.get(letter.toLowerCase()));
    if (found === undefined) return undefined;
    text += letter === letter.toLowerCase() ? found : found.toUpperCase();
  }
  return text;
}
