import type { Agency } from "../model/index.ts";
import { fullWords } from "./knowing/written-name.ts";
import { waysOfWriting } from "./ways-of-writing.ts";

/** So much alike two names must be for a person to be asked whether they mean one agency. */
const LEAST_LIKENESS = 0.75;

/** Bodies of the province and of a commune are different ones, however alike their names. */
const RANKS = new Set(["tinh", "huyen", "xa", "phuong", "quan"]);

/** The agency whose name is most like a text, for a person to judge; undefined where none or two are. */
export function nearestAgency(text: string, registry: readonly Agency[]): Agency | undefined {
  const words = fullWords(text);
  let best: { agency: Agency; likeness: number } | undefined;
  let isTied = false;
  for (const agency of registry) {
    const likeness = Math.max(...waysOfWriting(agency).map((name) => likenessOf(words, fullWords(name))));
    if (likeness < LEAST_LIKENESS || likeness < (best?.likeness ?? 0)) continue;
    isTied = likeness === best?.likeness;
    best = { agency, likeness };
  }
  return isTied ? undefined : best?.agency;
}

/** 1 for the same words, 0 for none in common. Names that begin otherwise are other names, and so are short ones. */
function likenessOf(a: readonly string[], b: readonly string[]): number {
  const placesOf = (words: readonly string[]) => words.filter((word) => RANKS.has(word)).join(" ");
  if (a[0] !== b[0] || placesOf(a) !== placesOf(b) || Math.min(a.length, b.length) < 4) return 0;
  const left = [...b];
  const common = a.filter((word) => {
    const place = left.indexOf(word);
    if (place >= 0) left.splice(place, 1);
    return place >= 0;
  });
  return (2 * common.length) / (a.length + b.length);
}
