import { BYTE_CODINGS, type ByteCoding } from "./codings/index.ts";
import { readToken, type TokenReading } from "./token-reading.ts";

export type StretchCoding = "unicode" | ByteCoding;

/** A text cut at its blanks, each token in the coding that fits it and its neighbours best. */
export interface Stretches {
  readonly tokens: readonly CodedToken[];
  /** How much better this reading is than the text as it stands; 0 when that is the best. */
  readonly gain: number;
}

export interface CodedToken {
  readonly source: string;
  readonly reading: TokenReading;
  readonly coding: StretchCoding;
}

const ALL: readonly StretchCoding[] = ["unicode", ...BYTE_CODINGS];
/** One word and a half: a text changes its coding where something was pasted, not from word to word. */
const CHANGE = 3;
/** Codings that hardly occur must be better than the others by two words. */
const RARE = new Map<StretchCoding, number>([
  ["viscii", 4],
  ["vps", 4],
]);

/**
 * The cheapest way to give every token a coding, by the costs of its words (`wordCost`), of each change of coding, and
 * less 1 for every token that the expected coding makes another right word of: enough to settle what could be read
 * either way, and nothing against a word that is wrong. One pass over the tokens (Viterbi).
 */
export function bestStretches(sources: readonly string[], expected?: ByteCoding): Stretches {
  const readings = sources.map(readToken);
  return inOneCoding(sources, readings, expected) ?? cheapestStretches(sources, readings, expected);
}

/** Most texts have no wrong word in one coding; then no other reading is cheaper. */
function inOneCoding(
  sources: readonly string[],
  readings: readonly TokenReading[],
  expected: ByteCoding | undefined,
): Stretches | undefined {
  const asItStands = readings.reduce((sum, { unicode }) => sum + unicode.cost - unicode.bonus, 0);
  const likely: readonly StretchCoding[] = expected ? [expected] : ["unicode", "tcvn3", "vni"];
  const isRight = (reading: TokenReading, coding: StretchCoding) =>
    (coding === "unicode" ? reading.unicode : reading.codings.get(coding))?.cost === 0;
  const costIn = (coding: StretchCoding) =>
    readings.reduce((sum, reading, at) => sum + tokenCost(reading, coding, sources[at] ?? "", expected), 0);
  const right = likely.filter((coding) => readings.every((reading) => isRight(reading, coding)));
  const [first, ...others] = right.map((coding) => ({ coding, cost: costIn(coding) }));
  if (!first) return undefined;
  const { coding, cost } = others.reduce((best, next) => (next.cost < best.cost ? next : best), first);
  const tokens = readings.map((reading, at) => ({ source: sources[at] ?? "", reading, coding }));
  return { tokens, gain: asItStands - cost };
}

function cheapestStretches(
  sources: readonly string[],
  readings: readonly TokenReading[],
  expected: ByteCoding | undefined,
): Stretches {
  const steps: (readonly number[])[] = [];
  let costs = ALL.map((coding) => entryCost(coding, expected));
  for (const [at, reading] of readings.entries()) {
    const [cheapest, least] = minimum(costs);
    const from: number[] = [];
    costs = ALL.map((coding, label) => {
      const staying = costs[label] ?? Infinity;
      const changing = least + CHANGE + entryCost(coding, expected);
      const changes = at > 0 && changing < staying;
      from.push(changes ? cheapest : label);
      return (changes ? changing : staying) + tokenCost(reading, coding, sources[at] ?? "", expected);
    });
    steps.push(from);
  }
  const [last, least] = minimum(costs);
  const asItStands = readings.reduce((sum, { unicode }) => sum + unicode.cost - unicode.bonus, 0);
  return { tokens: traceBack(sources, readings, steps, last), gain: asItStands - least };
}

function entryCost(coding: StretchCoding, expected: ByteCoding | undefined): number {
  return coding === expected ? 0 : (RARE.get(coding) ?? 0);
}

function tokenCost(
  reading: TokenReading,
  coding: StretchCoding,
  source: string,
  expected: ByteCoding | undefined,
): number {
  if (coding === "unicode") return reading.unicode.cost - reading.unicode.bonus;
  const read = reading.codings.get(coding);
  if (!read) return Infinity;
  const isExpected = coding === expected && !reading.isBy1258 && read.cost === 0 && read.text !== source;
  return (isExpected ? -1 : read.cost) - read.bonus;
}

/** The first of the least: what is likelier, and the text as it stands before everything else. */
function minimum(costs: readonly number[]): [number, number] {
  let best = 0;
  for (let label = 1; label < costs.length; label++)
    if ((costs[label] ?? Infinity) < (costs[best] ?? Infinity)) best = label;
  return [best, costs[best] ?? Infinity];
}

function traceBack(
  sources: readonly string[],
  readings: readonly TokenReading[],
  steps: readonly (readonly number[])[],
  last: number,
): CodedToken[] {
  const tokens: CodedToken[] = [];
  let label = last;
  for (let at = readings.length - 1; at >= 0; at--) {
    const reading = readings[at];
    if (reading) tokens.push({ source: sources[at] ?? "", reading, coding: ALL[label] ?? "unicode" });
    label = steps[at]?.[label] ?? label;
  }
  return tokens.reverse();
}
