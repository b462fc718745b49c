import { spellingKey } from "../../text/index.ts";
import { isPlainText, OFFICIALS } from "../reading/lexicon.ts";
import { lowerWord, type Word, wordsIn } from "../reading/words.ts";

/** A name as somebody wrote it, ready to be looked up: what is said in brackets and who leads it left out. */
export interface WrittenName {
  readonly text: string;
  readonly words: readonly WrittenWord[];
}

export interface WrittenWord {
  /** Without marks, "i" for "y" where both are written. */
  readonly folded: string;
  readonly marked: string;
  /** Capitals alone, or letters no syllable has: "GDĐT", "gdđt". */
  readonly isInitials: boolean;
}

const FILLERS = new Set(["va", "cac", "co", "cua"]);
const VOWEL = /[aeiouy]/;

/** The ways to read one written name, surest first: as it stands, without officials, without the bare words behind. */
export function writtenNames(text: string): WrittenName[] {
  const words = wordsIn(text).filter(({ isRemark }) => !isRemark);
  const isPlain = isPlainText(text);
  const names = [words];
  for (let count = OFFICIALS.at(words, 0, isPlain); count > 0; count--) {
    const rest = words.slice(count);
    if (OFFICIALS.at(words.slice(0, count), 0, isPlain) === count && rest.length > 0) names.push(rest);
  }
  return names.map((found) => writtenName(text, found));
}

function writtenName(text: string, words: readonly Word[]): WrittenName {
  const [first, last] = [words[0], words.at(-1)];
  return {
    text: first && last ? text.slice(first.start, last.end) : "",
    words: words.flatMap((word) => {
      const folded = spellingKey(word.lower);
      if (FILLERS.has(folded)) return [];
      const isInitials = word.lower.length > 1 && (word.isUpper || !VOWEL.test(folded));
      return [{ folded, marked: word.lower, isInitials }];
    }),
  };
}

/** The words of a registered name, abbreviations of every office spelt out. */
export function fullWords(name: string): string[] {
  return wordsIn(name)
    .filter(({ isRemark }) => !isRemark)
    .flatMap(({ lower }) => OFFICE_WORDS.get(lower) ?? [lower])
    .map(spellingKey)
    .filter((word) => !FILLERS.has(word));
}

/** What officials never spell out. Names of agencies are not among them: those are made from the register. */
const OFFICE_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  [
    "ubnd ủy ban nhân dân",
    "hđnd hội đồng nhân dân",
    "đbqh đại biểu quốc hội",
    "mttq mặt trận tổ quốc",
    "bql ban quản lý",
    "bch ban chấp hành",
    "vp văn phòng",
    "kkt khu kinh tế",
    "kcn khu công nghiệp",
    "sncl sự nghiệp công lập",
    "dnnn doanh nghiệp nhà nước",
    "tand tòa án nhân dân",
    "vksnd viện kiểm sát nhân dân",
    "bhxh bảo hiểm xã hội",
    "kbnn kho bạc nhà nước",
    "nhnn ngân hàng nhà nước",
    "cntt công nghệ thông tin",
    "hcc hành chính công",
    "pvhcc phục vụ hành chính công",
  ].map((line) => {
    const [short = "", ...words] = line.split(" ").map(lowerWord);
    return [short, words];
  }),
);
