import { parseRomanNumeral, romanNumeral } from "../../model/index.ts";
import { findMatches, type Match } from "../find-matches.ts";
import { byEqualSteps } from "../progress.ts";
import type { SeriesToken } from "../token.ts";

/** A cell that is nothing but a label of a list: "a)", "(b)", "I.", "IV". */
const LABEL = /^\s*\(?(?<label>[\p{L}]{1,6})[).]?\s*$/dgu;
/** Points of a decree go by the Vietnamese letters without marks; đ follows d. */
const VIETNAMESE = [..."abcdđeghiklmnopqrstuvxy"];
const LATIN = [..."abcdefghijklmnopqrstuvwxyz"];
/** C, D, L and M stand for greater numbers, but in a list they are letters. */
const GREATEST_ROMAN = 39;

export function findRomanLabel(text: string): SeriesToken[] {
  return labelTokens(text, (label) => {
    const value = isOneCase(label) ? parseRomanNumeral(label) : undefined;
    if (value === undefined || value > GREATEST_ROMAN) return undefined;
    const isSmall = label === label.toLowerCase();
    const write = (wanted: number) => {
      if (wanted < 1 || wanted > GREATEST_ROMAN) return undefined;
      return isSmall ? romanNumeral(wanted).toLowerCase() : romanNumeral(wanted);
    };
    return { kind: "roman", value, write };
  });
}

export function findVietnameseLetter(text: string): SeriesToken[] {
  return labelTokens(text, (label) => letterOf(label, VIETNAMESE));
}

export function findLatinLetter(text: string): SeriesToken[] {
  return labelTokens(text, (label) => letterOf(label, LATIN));
}

type Reading = Pick<SeriesToken, "kind" | "value" | "write">;

function letterOf(label: string, alphabet: readonly string[]): Reading | undefined {
  const value = alphabet.indexOf(label.toLowerCase());
  if (value < 0) return undefined;
  const isSmall = label === label.toLowerCase();
  const write = (wanted: number) => (isSmall ? alphabet[wanted] : alphabet[wanted]?.toUpperCase());
  return { kind: "letter", value, write };
}

function labelTokens(text: string, read: (label: string) => Reading | undefined): SeriesToken[] {
  return findMatches(LABEL, text).flatMap((match: Match) => {
    const label = match.part("label");
    const reading = label && read(label.text);
    return label && reading ? [{ ...reading, start: label.start, end: label.end, progress: byEqualSteps }] : [];
  });
}

function isOneCase(label: string): boolean {
  return label === label.toLowerCase() || label === label.toUpperCase();
}
