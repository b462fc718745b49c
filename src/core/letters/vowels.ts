/** Every vowel with its five tones after it; what stands first has none. */
const ROWS = [
  "aàảãáạ",
  "ăằẳẵắặ",
  "âầẩẫấậ",
  "eèẻẽéẹ",
  "êềểễếệ",
  "iìỉĩíị",
  "oòỏõóọ",
  "ôồổỗốộ",
  "ơờởỡớợ",
  "uùủũúụ",
  "ưừửữứự",
  "yỳỷỹýỵ",
];

export type Tone = "" | "grave" | "hook" | "tilde" | "acute" | "dot";
const TONES: readonly Tone[] = ["", "grave", "hook", "tilde", "acute", "dot"];

const TONED = new Map(
  ROWS.flatMap((row) =>
    [...row].map((letter, i): [string, readonly [string, Tone]] => [letter, [row.charAt(0), TONES[i] ?? ""]]),
  ),
);

/** The tone of a small composed letter; "" for none. */
export function toneOf(letter: string): Tone {
  return TONED.get(letter)?.[1] ?? "";
}

/** A small composed letter with its hat and without its tone. */
export function withoutTone(letter: string): string {
  return TONED.get(letter)?.[0] ?? letter;
}

/** Every letter of Vietnamese beyond ASCII, small and capital, composed. */
export const VIETNAMESE_LETTERS: readonly string[] = [...TONED.keys(), "đ"]
  .filter((letter) => letter > "\u007f")
  .flatMap((letter) => [letter, letter.toUpperCase()]);
