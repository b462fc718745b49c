import type { DeadlineContext, Inference } from "./deadline.ts";
import type { FormReading, Words } from "./forms/form.ts";
import type { Piece, ReadWords } from "./piece.ts";
import { completed, partOf } from "./words.ts";

const JOINT = / ?[,+;] ?(?:va |hoac )?| (?:va|hoac|hay|&) |(?<=[a-z]{2}) ?\/ ?(?=[a-z]{2})/g;
/** What the last member of a list lends those before it: "tháng 6 và tháng 12 [hằng năm]", "quý I, quý II[/2026]". */
const TAIL =
  /,? (?:cua )?(?:hang|moi) (?:nam|thang|quy|tuan)$|(?: ?[/.-] ?(?:nam )?|,? nam | )(?:199\d|20[0-6]\d)$|(?<=quy [iv1-4]{1,3} ?)\/\d\d$/;
/** The month, with the year if it is said, of the days before it: "5, 10, 15[/6/2026]", "ngày 5 và 10[ tháng 6]". */
const MONTH_TAIL = /(?<=\d) ?\/ ?\d{1,2}(?: ?\/ ?20\d\d)?$|(?<=\d) thang \d{1,2}(?: nam 20\d\d|\/20\d\d)?$/;
/** What the first member lends those after it: "[hằng] quý, năm", "[trước ngày] 30/6 và 31/12", "[quý] I, II". */
const HEADS = [
  /^(?:quy [iv\d]{1,3}|thang \d{1,2}|(?:ngay )?\d{1,2} ?\/ ?\d{1,2})(?: ?\/ ?|,? nam )(?=20\d\d)/,
  /^(?:dinh ky )?(?:hang|moi) /,
  /^dinh ky /,
  /^(?:truoc |cham nhat |trong |den |cuoi |het )?(?:ngay |thang |quy |cac nam |nam |thu |[tq](?=\d))/,
  /^(?:truoc|cham nhat|trong|cuoi|dau|het) /,
];
/** A member that says itself how it holds to its time takes nothing from the first. */
const OWN_HEAD =
  /^(?:xong |hoan thanh )?(?:truoc|cham nhat|muon nhat|trong|den|vao|tu|cuoi|dau|giua|het|hang|moi|tung|dinh ky|duy tri) /;
const BARE_YEAR = /^20\d\d$/;
const YEAR_ONLY = /^(?:trong |cac |tu )*(?:nam )?20\d\d(?: ?- ?20\d\d)?$/;
/** A list of more members is no list of times. */
const MOST_MEMBERS = 13;
const SIBLING_YEAR: Inference = { what: "year", from: "sibling" };

interface Part {
  readonly start: number;
  readonly end: number;
  readonly words: Words;
}

/**
 * Reads words that join several times: "hằng quý, năm", "tháng 6 và tháng 12 hằng năm", "hằng năm hoặc đột xuất".
 * All of the members must be understood, else none is: "quy định, hướng dẫn của Bộ Tư pháp" is no list of times.
 * Several documents that are followed are one clause.
 */
export function readJoined(words: Words, context: DeadlineContext, read: ReadWords): Piece[] | undefined {
  const parts = partsOf(words);
  const [first] = parts;
  if (!first || parts.length < 2 || parts.length > MOST_MEMBERS) return undefined;
  const tails = tailsOf(parts);
  const heads = headsOf(first.words.text);
  const mayBeYear = YEAR_ONLY.test(first.words.text);
  const pieces: Piece[] = [];
  for (const [index, part] of parts.entries()) {
    const before = index === 0 || OWN_HEAD.test(part.words.text) ? [""] : heads;
    const reading = readMember(part.words, before, tails[index] ?? [], context, read, mayBeYear);
    if (!reading) return undefined;
    pieces.push({ start: part.start, end: part.end, reading });
  }
  return pieces.every(({ reading }) => reading.follows && reading.kind === "waiting") ? undefined : pieces;
}

/** What the first part may lend, the longest lists of words first, and last nothing. */
function headsOf(text: string): readonly string[] {
  const heads = HEADS.flatMap((head) => head.exec(text)?.[0] ?? []);
  return [...new Set([...heads, ""])];
}

/** For each part what may complete it from the nearest part after it, the longest first; nothing where it has its own. */
function tailsOf(parts: readonly Part[]): readonly (readonly string[])[] {
  const tails: (readonly string[])[] = [];
  let [round, lent]: [readonly string[], readonly string[]] = [[], []];
  for (const { words } of parts.toReversed()) {
    const own = TAIL.exec(words.text)?.[0];
    const month = MONTH_TAIL.exec(words.text)?.[0];
    tails.unshift(own === undefined ? lent : []);
    if (own !== undefined) round = [own];
    if (month !== undefined) lent = [...round.map((tail) => month + tail), month, ...round];
    else if (own !== undefined) lent = round;
  }
  return tails;
}

function readMember(
  words: Words,
  heads: readonly string[],
  lentTails: readonly string[],
  context: DeadlineContext,
  read: ReadWords,
  mayBeYear: boolean,
): FormReading | undefined {
  const isYearOfFirst = BARE_YEAR.test(words.text) && !mayBeYear;
  const usable = isYearOfFirst ? heads.filter((head) => /\d|quy [iv]/.test(head)) : heads;
  for (const after of [...lentTails, ""]) {
    for (const before of usable) {
      const lent = before !== "" || after !== "";
      const reading = lent ? read(completed(words, before, after), context) : undefined;
      if (reading && reading.kind !== "waiting") return withSiblingYear(reading, after);
    }
  }
  return isYearOfFirst ? undefined : read(words, context);
}

function withSiblingYear(reading: FormReading, tail: string): FormReading {
  return /\d/.test(tail) ? { ...reading, inferred: [...(reading.inferred ?? []), SIBLING_YEAR] } : reading;
}

/** Joints inside brackets join nothing. */
function partsOf(words: Words): Part[] {
  const parts: Part[] = [];
  const inside = insideBrackets(words.text);
  let start = 0;
  for (const joint of [...words.text.matchAll(JOINT), undefined]) {
    if (joint && inside(joint.index)) continue;
    const end = joint?.index ?? words.text.length;
    if (end > start) parts.push({ start, end, words: partOf(words, start, end) });
    start = end + (joint?.[0].length ?? 0);
  }
  return parts;
}

/** Asked for places in ascending order. */
function insideBrackets(text: string): (place: number) => boolean {
  let [at, depth] = [0, 0];
  return (place) => {
    for (; at < place; at++) {
      if (text.charAt(at) === "(") depth++;
      else if (text.charAt(at) === ")") depth = Math.max(0, depth - 1);
    }
    return depth > 0;
  };
}
