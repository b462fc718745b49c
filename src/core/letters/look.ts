import { VIETNAMESE_LETTERS } from "./vowels.ts";

/** What a glance at the characters of a text says. */
export interface Look {
  /**
   * "plain" and "clean" texts stand as they are; "clean" ones are certainly Vietnamese in composed Unicode. "open" ones
   * may be Unicode or bytes taken for letters ("Cô quan", "Hélène"); "odd" ones have what clean Vietnamese has not.
   */
  readonly letters: "plain" | "clean" | "open" | "odd";
  /** Something in it may stand for a letter that was lost. */
  readonly hasGaps: boolean;
}

const OPEN = 1;
const SURE = 2;
const ODD = 4;
const GAP = 8;
/** The second byte of what UTF-8 has for most letters of Vietnamese, as a letter. */
const SECOND_BYTE = 16;

const KINDS = new Uint8Array(0x10000);
KINDS.fill(ODD, 0x80, 0x100);
KINDS.fill(ODD, 0x300, 0x370);
/** Signs that clean texts have, first those that are a letter in some coding. */
mark("·»¼½¾£¥¢", OPEN);
mark("\u00a0°±²³´¿", 0);
for (const letter of VIETNAMESE_LETTERS) mark(letter, letter < "\u0100" ? OPEN : SURE);
/** Letters that windows-1252 and UTF-8 between them make of bytes. */
mark("ŒœŠšŸŽžƒˆ˜ÃÂ", ODD);
mark("»", OPEN | SECOND_BYTE);
mark("º", ODD);
mark("?\ufffd", GAP);

function mark(characters: string, kind: number): void {
  for (const character of characters) KINDS[character.charCodeAt(0)] = kind;
}

const LOOKS: readonly Look[] = Array.from({ length: 32 }, (_, kinds) => ({
  letters: kinds & ODD ? "odd" : kinds & SURE ? "clean" : kinds & OPEN ? "open" : "plain",
  hasGaps: (kinds & GAP) !== 0,
}));
const PLAIN: Look = { letters: "plain", hasGaps: false };

/** One pass over the characters, without a branch: most texts of a file are only looked at. */
export function lookAt(text: string): Look {
  let kinds = 0;
  for (let i = 0; i < text.length; i++) kinds |= KINDS[text.charCodeAt(i)] ?? 0;
  // "á»" stands beside clean words where it was pasted.
  if (kinds & SECOND_BYTE && text.includes("á»")) kinds |= ODD;
  return LOOKS[kinds] ?? PLAIN;
}

/** The text may be in another coding than Unicode, or not wholly composed. */
export function isDoubtful({ letters }: Look): boolean {
  return letters === "open" || letters === "odd";
}
