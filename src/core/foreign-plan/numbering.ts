import { type Plan, romanNumeral } from "../model/index.ts";

/** How the tasks of a new plan are counted, so that TT says what the file says. */
export interface Numbering {
  readonly numbering?: Plan["numbering"];
  /** For each task, in order: its label where the file's numbers are kept. */
  readonly labels: readonly (string | undefined)[];
}

/**
 * The numbering of a file. Where places count the same, through the plan or anew in each section, later tasks are
 * numbered along; otherwise every number is kept as the file has it. `groups` holds the tasks of each section, each
 * with what stands in TT; undefined where that is blank or the file has no such column.
 */
export function numberingOf(groups: readonly (readonly (string | undefined)[])[]): Numbering {
  const numbers = groups.flat();
  const none = numbers.map(() => undefined);
  const through = numbers.map((_, place) => String(place + 1));
  const bySection = groups.flatMap((group) => group.map((_, place) => String(place + 1)));
  if (numbers.every((number) => number === undefined) || saysTheSame(numbers, through)) return { labels: none };
  if (saysTheSame(numbers, bySection)) return { numbering: "by-section", labels: none };
  return { numbering: "kept", labels: numbers.map(verbatim) };
}

/** The labels of headings: none where their places give the same numerals, else each as the file has it. */
export function numeralLabels(numerals: readonly (string | undefined)[]): readonly (string | undefined)[] {
  const byPlace = numerals.map((_, place) => romanNumeral(place + 1));
  return saysTheSame(numerals, byPlace) ? numerals.map(() => undefined) : numerals.map(verbatim);
}

function saysTheSame(written: readonly (string | undefined)[], places: readonly string[]): boolean {
  return written.every((number, place) => plainNumber(number) === places[place]);
}

function verbatim(number: string | undefined): string {
  return (number ?? "").normalize("NFC").trim();
}

/** "1." and "(1)" are 1: the dot and the brackets are the layout's. */
function plainNumber(number: string | undefined): string {
  return verbatim(number)
    .replace(/^\((.*)\)$/, "$1")
    .replace(/[.)]+$/, "");
}
