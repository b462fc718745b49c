import { romanNumeral } from "../model/index.ts";

/** How the tasks of a new plan are counted, so that TT says what the file says. */
export interface Numbering {
  /** Absent: through the whole plan. */
  readonly numbering?: "by-section";
  /** For each task, in order: its label, where its place does not give it. */
  readonly labels: readonly (string | undefined)[];
}

/**
 * The numbering of a file. Where places count the same, through the plan or anew in each section, tasks need no labels
 * and later ones are numbered along; every other number is kept as a label. `groups` holds the tasks of each section,
 * each with what stands in TT; undefined where the file has no such column.
 */
export function numberingOf(groups: readonly (readonly (string | undefined)[])[]): Numbering {
  const numbers = groups.flat();
  if (numbers.every((number) => number === undefined)) return { labels: numbers.map(() => undefined) };
  const through = numbers.map((_, place) => String(place + 1));
  const bySection = groups.flatMap((group) => group.map((_, place) => String(place + 1)));
  const [plain, anew] = [labelsAgainst(numbers, through), labelsAgainst(numbers, bySection)];
  const isAnew = labelCount(anew) < labelCount(plain);
  return isAnew ? { numbering: "by-section", labels: anew } : { labels: plain };
}

/** The numeral of a heading as a label; undefined where its place among all headings gives it. */
export function numeralLabel(numeral: string | undefined, place: number): string | undefined {
  const written = plainNumber(numeral);
  return written === romanNumeral(place + 1) ? undefined : written;
}

function labelsAgainst(
  numbers: readonly (string | undefined)[],
  places: readonly string[],
): readonly (string | undefined)[] {
  return numbers.map((number, place) => {
    const written = plainNumber(number);
    return written === places[place] ? undefined : written;
  });
}

function labelCount(labels: readonly (string | undefined)[]): number {
  return labels.filter((label) => label !== undefined).length;
}

/** "1." and "(1)" are 1: the dot and the brackets are the layout's. */
function plainNumber(number: string | undefined): string {
  return (number ?? "")
    .normalize("NFC")
    .trim()
    .replace(/^\((.*)\)$/, "$1")
    .replace(/[.)]+$/, "");
}
