import type { WrittenName } from "./written-name.ts";

/** Behind these a name is a place's, and places differ by a letter. */
const PLACES = new Set(["xa", "phuong", "huyen", "thi", "tran", "tinh", "pho", "quan", "thon"]);
const OPTIONAL = new Set(["cap", "thuoc", "tinh"]);
const LONG_NAME = 5;

/**
 * How many slips of the finger make the written name of the full one, or undefined where it is another name. The first
 * word and all digits must be right, one word in a short name may be wrong by one letter, two in a long one.
 */
export function slipsBetween({ words }: WrittenName, full: readonly string[]): number | undefined {
  const written = words.map(({ folded }) => folded).filter((word, at) => at === 0 || !OPTIONAL.has(word));
  const wanted = full.filter((word, at) => at === 0 || !OPTIONAL.has(word));
  if (written.length !== wanted.length || wanted.length < 3 || written[0] !== wanted[0]) return undefined;
  let slips = 0;
  for (let at = 1; at < wanted.length; at++) {
    const [a = "", b = ""] = [written[at], wanted[at]];
    if (a === b) continue;
    if (isPlaceName(wanted, at) || !isOneSlip(a, b)) return undefined;
    slips++;
  }
  return slips <= (wanted.length < LONG_NAME ? 1 : 2) ? slips : undefined;
}

function isPlaceName(words: readonly string[], at: number): boolean {
  return words.slice(0, at).some((word) => PLACES.has(word));
}

/** One letter more, less, other, or two the wrong way round. A word of three letters has only room for one too many. */
function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 3 || long.length - short.length > 1 || /\d/.test(long)) return false;
  let start = 0;
  while (start < short.length && short.charAt(start) === long.charAt(start)) start++;
  const isOther = short.slice(start + 1) === long.slice(start + 1);
  if (short.length < long.length) return short.slice(start) === long.slice(start + 1);
  const isTurned =
    short.charAt(start) === long.charAt(start + 1) &&
    short.charAt(start + 1) === long.charAt(start) &&
    short.slice(start + 2) === long.slice(start + 2);
  return isTurned || (isOther && short.length > 3);
}
