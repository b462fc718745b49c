import { lookAt } from "./look.ts";
import type { CodedToken } from "./stretches.ts";
import { plainWords, WRONG_WORD } from "./word-cost.ts";

/** So many different words put right are no chance, whatever stands beside them; but for codings that hardly occur. */
const MANY = 5;
const HARDLY_OCCUR: ReadonlySet<string> = new Set(["viscii", "vps"]);

/**
 * Whether the words of a text alone prove that it is to be converted. Two wrong words put right are proof, unless a
 * quarter of the others are foreign. One is proof where every other word could be Vietnamese, and there are two.
 */
export function isSure(tokens: readonly CodedToken[], text: string): boolean {
  const { gain, right, wrong, untouched, strange } = weigh(tokens);
  const plain = plainWords(text);
  const foreign = plain.count - plain.syllables + strange;
  if (gain >= 2 * WRONG_WORD)
    return right >= 4 * wrong && (foreign < 2 || isMany(right, tokens) || 3 * foreign <= right + plain.syllables);
  const others = plain.count + untouched + right - 1;
  return gain >= WRONG_WORD && wrong === 0 && foreign === 0 && others > 1;
}

function isMany(right: number, tokens: readonly CodedToken[]): boolean {
  return right >= MANY && !tokens.some(({ coding }) => HARDLY_OCCUR.has(coding));
}

/**
 * What a conversion makes better, in costs; how many different tokens it makes right and wrong; how many it
 * leaves that are right, and that are not.
 */
function weigh(tokens: readonly CodedToken[]) {
  const weights = { gain: 0, right: 0, wrong: 0, untouched: 0, strange: 0 };
  const seen = new Set<string>();
  for (const { source, coding, reading } of tokens) {
    if (seen.has(source) || lookAt(source).letters === "plain") continue;
    seen.add(source);
    const read = coding === "unicode" ? undefined : reading.codings.get(coding);
    if (!read || read.text === source) {
      if (reading.unicode.cost === 0) weights.untouched++;
      else weights.strange++;
    } else {
      weights.gain += reading.unicode.cost - read.cost;
      if (read.cost === 0) weights.right++;
      else weights.wrong++;
    }
  }
  return weights;
}
