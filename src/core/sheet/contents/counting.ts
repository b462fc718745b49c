import { cellSign } from "./cell-sign.ts";

/** People count wrongly now and then: this share of numbers may stand where another should. */
const MOST_SLIPS = 0.15;
/** So many numbers can be missing between two parts. */
const MOST_LEFT_OUT = 3;

const NUMBER = /^\s*(\d{1,7}(?:[.,]\d{1,2}){0,3})[.)]?\s*$/;
const CODE = /^(?:\p{Lu}{1,6}[-_./ ]?){1,3}\d{1,4}(?:\.\d{1,3})*$/u;
/** "Bước 1", "Việc 2": the word for what is counted before its number. */
const COUNTED_WORD =
  /^(?:bước|việc|công việc|nhiệm vụ|hoạt động|giải pháp|hạng mục|nội dung|mục|phần|gói|task|step)\s+\d{1,3}[.:]?$/iu;
const LONGEST_CODE = 20;
const FEWEST_CODES = 3;

/** Whether the numbers among some texts grow from one to the next, or begin anew; most others must be numerals. */
export function isCounting(texts: readonly string[]): boolean {
  const counted = texts.flatMap((text) => NUMBER.exec(text)?.[1] ?? []);
  const others = texts.length - counted.length;
  if (counted.length < 2 || (others > counted.length && others - numeralsIn(texts) > counted.length)) return false;
  const paths = counted.map((number) => number.split(/[.,]/).map(Number));
  const slips = paths.filter((path, at) => !countsOn(paths[at - 1], path)).length;
  return slips <= paths.length * MOST_SLIPS;
}

/** Headings among the tasks have numerals of their own. */
function numeralsIn(texts: readonly string[]): number {
  return texts.filter((text) => cellSign(text) === "numeral").length;
}

/** Whether all texts, or all but a few slips, are codes of their own: "V01", "ACT-001", "WP1". */
export function areCodes(texts: readonly string[]): boolean {
  if (texts.length < FEWEST_CODES || new Set(texts).size < texts.length) return false;
  const codes = texts.filter((text) => text.length <= LONGEST_CODE && isCode(text.trim())).length;
  return codes >= FEWEST_CODES && texts.length - codes <= texts.length * MOST_SLIPS;
}

function isCode(text: string): boolean {
  return CODE.test(text) || COUNTED_WORD.test(text.normalize("NFC"));
}

/** Whole numbers only have to grow; "1.2" must follow "1.1" or nearly so, so that sums of money are no numbers of rows. */
function countsOn(before: readonly number[] | undefined, path: readonly number[]): boolean {
  const last = path.at(-1) ?? 0;
  if (before === undefined || last === 1) return true;
  if (path.length === 1) return last > (before[0] ?? 0);
  const beside = before[path.length - 1];
  return (
    beside !== undefined &&
    beside < last &&
    last - beside <= MOST_LEFT_OUT &&
    path.slice(0, -1).every((step, at) => step === before[at])
  );
}
