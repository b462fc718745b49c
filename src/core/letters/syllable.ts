import { type Tone, toneOf, withoutTone } from "./vowels.ts";

const ONSETS = "ngh ng nh gh gi kh ph qu th tr ch b c d đ g h k l m n p r s t v x".split(" ");

/** Everything that can follow an onset, without its tone; the endings of one line share their vowels. */
const RHYMES: ReadonlySet<string> = new Set([
  ..."a e ê i o ô ơ u ư y ia ua ưa uê uơ uy oa oe uya uyu".split(" "),
  ..."ai ao au ay âu ây eo êu iu oi ôi ơi ui ưi ưu iêu yêu uôi ươi ươu oai oay oao oeo uây uêu".split(" "),
  ...rhymes("a oa", "c ch m n ng nh p t"),
  ...rhymes("ă oă", "c k m n ng p t"),
  ...rhymes("â", "c m n ng p t"),
  ...rhymes("uâ", "c n ng t"),
  ...rhymes("e oe", "c m n ng p t"),
  ...rhymes("ê", "ch m n ng nh p t"),
  ...rhymes("uê", "ch n nh"),
  ...rhymes("i", "ch m n nh p t"),
  ...rhymes("o", "c m n ng p t"),
  ...rhymes("oo", "c ng"),
  ...rhymes("ô u", "c m n ng p t"),
  ...rhymes("ơ", "m n p t"),
  ...rhymes("ư", "c m n ng t"),
  ...rhymes("iê uô ươ", "c m n ng p t"),
  ...rhymes("yê", "m n ng t"),
  ...rhymes("uyê", "n t"),
  ...rhymes("uy", "ch n nh p t"),
  ...rhymes("y", "nh t"),
]);
/** After these consonants "y" is written for "i" at the end of a syllable. */
const BEFORE_LONE_Y = new Set(["", "h", "k", "l", "m", "n", "s", "t", "th", "v", "qu"]);
const BEFORE_FRONT_VOWEL_ONLY = new Set(["gh", "k", "ngh"]);
const NEVER_BEFORE_FRONT_VOWEL = new Set(["c", "g", "ng"]);
/** Rhymes of a handful of words: "khuya", "phéc-mơ-tuya", "khuỷu", "xoong", "moóc". */
const RARE: readonly { readonly rhymes: RegExp; readonly onsets: ReadonlySet<string> }[] = [
  { rhymes: /^uy[au]$/, onsets: new Set(["kh", "ng", "t"]) },
  { rhymes: /^oo/, onsets: new Set(["b", "c", "g", "l", "m", "r", "s", "t", "x"]) },
];
const STOPPED = /(?:c|ch|p|t)$/;
const FRONT_VOWEL = /^[eêiy]/;
const VOWELS = /^[aăâeêioôơuưy]+/;
const EITHER_VOWEL = /^(?:oa|oe|uy)/;

function rhymes(vowels: string, endings: string): string[] {
  return vowels.split(" ").flatMap((vowel) => endings.split(" ").map((ending) => vowel + ending));
}

/**
 * Whether a word, in small composed letters, is put together as a Vietnamese syllable is: an onset, a rhyme, at most
 * one tone on the vowel that carries it, and before a stop (c, ch, p, t) only the acute or the dot. The lists follow the
 * inventory of the written syllable in Đoàn Thiện Thuật, "Ngữ âm tiếng Việt" (1977). Nothing says that such a word
 * exists.
 */
export function isSyllable(word: string): boolean {
  if (word.length === 0 || word.length > 7) return false;
  let plain = "";
  let tone: Tone = "";
  let toned = -1;
  for (const letter of word) {
    const own = toneOf(letter);
    if (own !== "") {
      if (tone !== "") return false;
      tone = own;
      toned = plain.length;
    }
    plain += withoutTone(letter);
  }
  return splits(plain).some(
    ([onset, rhyme]) =>
      fits(onset, rhyme) && endsWell(rhyme, tone) && (tone === "" || carriesTone(onset, rhyme, toned - onset.length)),
  );
}

/** "gì" is g + i and "giá" is gi + a, "quý" is qu + y and "của" is c + ua: an onset may also be a shorter one. */
function splits(word: string): [string, string][] {
  const found = ONSETS.filter((onset) => word.startsWith(onset));
  return [...found, ""].map((onset) => [onset, word.slice(onset.length)]);
}

function fits(onset: string, rhyme: string): boolean {
  if (!RHYMES.has(rhyme) || RARE.some(({ rhymes, onsets }) => rhymes.test(rhyme) && !onsets.has(onset))) return false;
  if (BEFORE_FRONT_VOWEL_ONLY.has(onset)) return FRONT_VOWEL.test(rhyme) && (rhyme !== "y" || onset === "k");
  if (onset === "g" && rhyme.startsWith("i")) return rhyme === "i" || rhyme === "in" || rhyme.startsWith("iê");
  if (NEVER_BEFORE_FRONT_VOWEL.has(onset)) return !FRONT_VOWEL.test(rhyme);
  if (onset === "qu") return !/^[uoư]/.test(rhyme);
  if (rhyme.startsWith("y")) return rhyme === "y" ? BEFORE_LONE_Y.has(onset) : onset === "";
  return true;
}

/** "Đắk", of the names of the Highlands, is written with every tone and with none. */
function endsWell(rhyme: string, tone: Tone): boolean {
  return !STOPPED.test(rhyme) || tone === "acute" || tone === "dot";
}

/**
 * Whether the tone may stand at this place of the rhyme: on the last vowel with a hat or horn; else on the last before a
 * consonant, on the second of three, on the first of two. "oa", "oe" and "uy" have it on either ("hòa", "hoà"), and it is
 * also typed on the letters that belong to the onset ("gía", "qúy").
 */
function carriesTone(onset: string, rhyme: string, place: number): boolean {
  if (place < 0) return onset === "gi" || onset === "qu";
  const [vowels = ""] = VOWELS.exec(rhyme) ?? [];
  const hatted = Math.max(...[..."ăâêôơư"].map((vowel) => vowels.lastIndexOf(vowel)));
  if (hatted >= 0) return place === hatted;
  if (EITHER_VOWEL.test(vowels)) return place <= 1;
  if (vowels.length < rhyme.length) return place === vowels.length - 1;
  return place === (vowels.length === 3 ? 1 : 0);
}
