import { VIETNAMESE_LETTERS } from "./vowels.ts";

/**
 * What a glance at the characters says: "plain" and "clean" texts stand as they are; "clean" ones are certainly
 * Vietnamese in composed Unicode. "open" ones may be Unicode or bytes taken for letters ("Cô quan", "Hélène");
 * "odd" ones have a character that clean Vietnamese has not.
 */
export type Look = "plain" | "clean" | "open" | "odd";

const OPEN = 1;
const SURE = 2;
const ODD = 3;
const KINDS = new Uint8Array(0x1f00);
KINDS.fill(ODD, 0x80, 0x100);
KINDS.fill(ODD, 0x300, 0x370);
/** Signs that clean texts have and that are a letter in some coding. */
for (const sign of "·»¼½¾£¥¢") KINDS[sign.charCodeAt(0)] = OPEN;
for (const sign of "\u00a0°±²³´¿") KINDS[sign.charCodeAt(0)] = 0;
for (const letter of VIETNAMESE_LETTERS) KINDS[letter.charCodeAt(0)] = letter.charCodeAt(0) < 0x100 ? OPEN : SURE;
/** Letters that windows-1252 and UTF-8 between them make of bytes. */
for (const sign of "ŒœŠšŸŽžƒˆ˜ÃÂ") KINDS[sign.charCodeAt(0)] = ODD;

/** "á»" and "áº" begin what UTF-8 has for most letters of Vietnamese; they stand beside clean words where it was pasted. */
function startsUtf8(code: number, next: number): boolean {
  return code === 0xe1 && (next === 0xbb || next === 0xba);
}

export function lookAt(text: string): Look {
  let open = false;
  let sure = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) continue;
    const kind = KINDS[code] ?? 0;
    if (kind === ODD || startsUtf8(code, text.charCodeAt(i + 1))) return "odd";
    if (kind === SURE) sure = true;
    else if (kind === OPEN) open = true;
  }
  if (sure) return "clean";
  return open ? "open" : "plain";
}
