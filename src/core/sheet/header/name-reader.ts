import { readLabels } from "../names/read-labels.ts";
import { type NameMeaning, readName } from "../names/read-name.ts";
import { remembering } from "../names/remembering.ts";

/** Reads names: a header's words are looked at again and again while it is looked for. */
export interface NameReader {
  name(text: string): NameMeaning | undefined;
  labels(labels: readonly string[]): NameMeaning | undefined;
}

const PART = "\u0000";

const name = remembering(readName);
const labelsJoined = remembering((labels) => readLabels(labels.split(PART)));

/** The one reader; what it remembers depends on nothing but the words. */
export const NAMES: NameReader = {
  name,
  labels: (labels) => (labels.length === 1 ? name(labels[0] ?? "") : labelsJoined(labels.join(PART))),
};
