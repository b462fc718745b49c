import type { DeadlineContext, Inference } from "./deadline.ts";
import type { FormReading, Words } from "./forms/form.ts";
import { completed, partOf } from "./words.ts";

export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly reading: FormReading;
}

type ReadWords = (words: Words, context: DeadlineContext) => FormReading | undefined;

const JOINT = / ?[,+] ?(?:va |hoac )?| (?:va|hoac|hay|&) /g;
/** What the last member of a list lends those before it: "tháng 6 và tháng 12 [hằng năm]", "quý I, quý II[/2026]". */
const TAIL = / (?:hang|moi) (?:nam|thang|quy)$|(?: ?[/.-] ?(?:nam )?| nam )(?:19|20)\d\d$/;
/** What the first member lends those after it: "[hằng] quý, năm", "[trước ngày] 30/6 và 31/12", "[quý] I, II". */
const HEADS = [
  /^(?:dinh ky )?(?:hang|moi) /,
  /^dinh ky /,
  /^(?:truoc |cham nhat |trong |den )?(?:ngay |thang |quy |cac nam |nam )/,
  /^(?:truoc|cham nhat|trong) /,
];
const SIBLING_YEAR: Inference = { what: "year", from: "sibling" };

/**
 * Reads words that join several times: "hằng quý, năm", "tháng 6 và tháng 12 hằng năm", "hằng năm hoặc đột xuất".
 * All of the members must be understood, else none is: "quy định, hướng dẫn của Bộ Tư pháp" is no list of times.
 */
export function readJoined(words: Words, context: DeadlineContext, read: ReadWords): Piece[] | undefined {
  const parts = partsOf(words);
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || parts.length < 2) return undefined;
  const tail = TAIL.exec(last.words.text)?.[0] ?? "";
  const heads = HEADS.map((head) => head.exec(first.words.text)?.[0] ?? "");
  const pieces: Piece[] = [];
  for (const part of parts) {
    const before = part === first ? [""] : [...heads, ""];
    const reading = readMember(part.words, before, part === last ? "" : tail, context, read);
    if (!reading) return undefined;
    pieces.push({ start: part.start, end: part.end, reading });
  }
  return pieces;
}

function readMember(
  words: Words,
  heads: readonly string[],
  tail: string,
  context: DeadlineContext,
  read: ReadWords,
): FormReading | undefined {
  const tails = tail === "" || TAIL.test(words.text) ? [""] : [tail, ""];
  for (const after of tails) {
    for (const before of heads) {
      const lent = before !== "" || after !== "";
      const reading = lent ? read(completed(words, before, after), context) : undefined;
      if (reading && reading.kind !== "waiting") return withSiblingYear(reading, after);
    }
  }
  return read(words, context);
}

function withSiblingYear(reading: FormReading, tail: string): FormReading {
  return /\d/.test(tail) ? { ...reading, inferred: [...(reading.inferred ?? []), SIBLING_YEAR] } : reading;
}

function partsOf(words: Words): { readonly start: number; readonly end: number; readonly words: Words }[] {
  const parts = [];
  let start = 0;
  for (const joint of [...words.text.matchAll(JOINT), undefined]) {
    const end = joint?.index ?? words.text.length;
    if (end > start) parts.push({ start, end, words: partOf(words, start, end) });
    start = end + (joint?.[0].length ?? 0);
  }
  return parts;
}
