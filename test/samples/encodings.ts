const VOWELS = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ";
const TCVN3_VOWELS = [
  0x61, 0xb5, 0xb6, 0xb7, 0xb8, 0xb9, 0xa8, 0xbb, 0xbc, 0xbd, 0xbe, 0xc6, 0xa9, 0xc7, 0xc8, 0xc9, 0xca, 0xcb, 0x65,
  0xcc, 0xce, 0xcf, 0xd0, 0xd1, 0xaa, 0xd2, 0xd3, 0xd4, 0xd5, 0xd6, 0x69, 0xd7, 0xd8, 0xdc, 0xdd, 0xde, 0x6f, 0xdf,
  0xe1, 0xe2, 0xe3, 0xe4, 0xab, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xac, 0xea, 0xeb, 0xec, 0xed, 0xee, 0x75, 0xef, 0xf1,
  0xf2, 0xf3, 0xf4, 0xad, 0xf5, 0xf6, 0xf7, 0xf8, 0xf9, 0x79, 0xfa, 0xfb, 0xfc, 0xfd, 0xfe,
];
const TCVN3_CAPITALS: Readonly<Record<string, number>> = {
  Ă: 0xa1,
  Â: 0xa2,
  Ê: 0xa3,
  Ô: 0xa4,
  Ơ: 0xa5,
  Ư: 0xa6,
  Đ: 0xa7,
};

/** The bytes an old .VnTime document has for a text; capitals with tones come out as small letters, as they did. */
export function tcvn3Bytes(text: string): Uint8Array {
  return Uint8Array.from(text.normalize("NFC"), (letter) => {
    const capital = TCVN3_CAPITALS[letter];
    if (capital !== undefined) return capital;
    if (letter === "đ") return 0xae;
    const vowel = VOWELS.indexOf(letter.toLowerCase());
    return letter.charCodeAt(0) < 0x80 ? letter.charCodeAt(0) : (TCVN3_VOWELS[vowel] ?? 0x3f);
  });
}

/** The bytes of windows-1258: letters with a hat, a horn or a breve whole, tones as marks of their own. */
export function windows1258Bytes(text: string): Uint8Array {
  const decoder = new TextDecoder("windows-1258");
  const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]));
  const spelled = text.normalize("NFD").replace(/[a-z][\u0302\u0306\u031b]|[a-z][\u0323][\u0302\u0306]/giu, (pair) => {
    const [letter = "", ...marks] = pair;
    const tone = marks.filter((mark) => mark === "\u0323").join("");
    return (letter + marks.filter((mark) => mark !== "\u0323").join("")).normalize("NFC") + tone;
  });
  return Uint8Array.from(spelled, (letter) => byteOf.get(letter) ?? 0x3f);
}

/** UTF-16 with a byte-order mark. */
export function utf16Bytes(text: string, order: "little" | "big"): Uint8Array {
  const units = `\ufeff${text}`;
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (let i = 0; i < units.length; i++) view.setUint16(i * 2, units.charCodeAt(i), order === "little");
  return new Uint8Array(view.buffer);
}

const VNI_TONES: Readonly<Record<string, string>> = {
  "\u0300": "ø",
  "\u0301": "ù",
  "\u0309": "û",
  "\u0303": "õ",
  "\u0323": "ï",
};
const VNI_HATS: Readonly<Record<string, string>> = {
  "\u0302": "â",
  "\u0302\u0300": "à",
  "\u0302\u0301": "á",
  "\u0302\u0309": "å",
  "\u0302\u0303": "ã",
  "\u0302\u0323": "ä",
};
const VNI_BREVES: Readonly<Record<string, string>> = {
  "\u0306": "ê",
  "\u0306\u0300": "è",
  "\u0306\u0301": "é",
  "\u0306\u0309": "ú",
  "\u0306\u0303": "ü",
  "\u0306\u0323": "ë",
};
const VNI_WHOLE: Readonly<Record<string, string>> = { đ: "ñ", ì: "ì", í: "í", ỉ: "æ", ĩ: "ó", ị: "ò", ỵ: "î" };

/** A text as it stands in a document set in a VNI font, letter by letter as windows-1252 has them. */
export function vniText(text: string): string {
  return Array.from(text.normalize("NFC"), vniLetters).join("");
}

function vniLetters(letter: string): string {
  const small = letter.toLowerCase();
  const [base = "", ...marks] = small.normalize("NFD");
  const horn = marks.includes("\u031b") ? (base === "o" ? "ô" : "ö") : base;
  const hat = marks.filter((mark) => mark === "\u0302" || mark === "\u0306").join("");
  const tone = marks.filter((mark) => mark in VNI_TONES).join("");
  const sign = VNI_HATS[hat + tone] ?? VNI_BREVES[hat + tone] ?? VNI_TONES[tone] ?? "";
  const found = letter < "\u0080" ? small : (VNI_WHOLE[small] ?? horn + sign);
  return small === letter ? found : found.toUpperCase();
}

const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Bytes as the letters that a code page of Windows has for them; written out, for Node takes windows-1252 for Latin-1. */
export function asLetters(bytes: Uint8Array, codePage: "windows-1252" | "windows-1258" = "windows-1252"): string {
  if (codePage === "windows-1258") return new TextDecoder(codePage).decode(bytes);
  return Array.from(bytes, (byte) => WINDOWS_1252.charAt(byte - 0x80) || String.fromCharCode(byte)).join("");
}

/** UTF-8 taken for windows-1252, as often as said. */
export function utf8AsLetters(
  text: string,
  times = 1,
  codePage: "windows-1252" | "windows-1258" = "windows-1252",
): string {
  const misread = asLetters(new TextEncoder().encode(text), codePage);
  return times > 1 ? utf8AsLetters(misread, times - 1, codePage) : misread;
}
