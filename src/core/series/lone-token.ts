import type { Reading } from "./readings.ts";
import type { SeriesToken } from "./token.ts";

/** Several lines, or an item of a list: prose, not a name that is counted. */
const ITEMS = /\n|^\s*[-–—+*•●▪]\s/u;
/** "54/QĐ-UBND", "61/2018/NĐ-CP", "57-NQ/TW". */
const DOCUMENT_NUMBER = /\d\s*[/-](?:\d{4}\s*[/-])?\p{Lu}/u;
/** "Nghị định số 61". */
const NAMED_DOCUMENT =
  /(?:quyết định|nghị quyết|nghị định|thông tư|chỉ thị|công văn|kết luận|luật|tờ trình|kế hoạch)\s+số\s*\d/iu;
/** "1. Báo cáo", "2) Báo cáo". */
const NUMBERED = /^\s*\d+[.)]\s/;
const PERIODS: ReadonlySet<SeriesToken["kind"]> = new Set(["half-year", "month", "quarter", "year"]);
const DATE_WITH_WORD = /^\s*(?:(?:thứ\s+\p{L}+|chủ nhật),?\s*)?(?:ngày\s*)?$/iu;
/** Marks a cell is ticked with: alone they are no beginning of a list. */
const TICKS = /^\s*[xv]\s*$/iu;

/** One of several: "Quý I, II/2026", "từ tháng 6". */
const LISTED_AFTER = /^\s*(?:[,;&+–-]|và|đến)\s*(?:\d|[IVX])/iu;
const LISTED_BEFORE = /(?:[,;&+–-]|(?<!\p{L})(?:và|đến|từ))\s*$/iu;

/**
 * Which token of a text goes on when the text is all there is, as the place among its tokens; undefined: the text is
 * repeated. A list or a text with a document's number never goes on by itself: one cell does not show that
 * the next document is meant. Nor does a date among other words, or one of several periods. Otherwise the one period
 * goes on, else the number at the end of the text, else the one it is numbered with.
 */
export function loneToken(reading: Reading): number | undefined {
  const { text, tokens } = reading;
  if (ITEMS.test(text) || DOCUMENT_NUMBER.test(text) || NAMED_DOCUMENT.test(text)) return undefined;
  const [first] = tokens;
  if (!first) return undefined;
  if (first.kind === "letter") return hasLabelMark(text) ? 0 : undefined;
  if (first.kind === "roman") return TICKS.test(text) ? undefined : 0;
  const inTime = tokens.flatMap(({ kind }, place) => (kind === "number" || kind === "weekday" ? [] : [place]));
  if (inTime.length > 0) return inTime.length === 1 ? lonePeriod(reading, inTime[0] ?? 0) : undefined;
  return loneNumber(reading);
}

function lonePeriod({ text, tokens }: Reading, place: number): number | undefined {
  const token = tokens[place];
  if (!token) return undefined;
  const [before, after] = [text.slice(0, token.start), text.slice(token.end)];
  if (PERIODS.has(token.kind)) return LISTED_BEFORE.test(before) || LISTED_AFTER.test(after) ? undefined : place;
  const isBare = token.kind !== "span" && DATE_WITH_WORD.test(before) && after.trim() === "";
  return isBare && tokens.length === 1 ? place : undefined;
}

function loneNumber({ text, tokens }: Reading): number | undefined {
  const last = tokens.at(-1);
  const isLast = last !== undefined && /^[\s).:;]*$/.test(text.slice(last.end));
  // "Trước 15/6" ends with a month, not with a number of its own.
  if (isLast) return text.charAt(last.start - 1) === "/" ? undefined : tokens.length - 1;
  return NUMBERED.test(text) ? 0 : undefined;
}

function hasLabelMark(text: string): boolean {
  return /[).]\s*$/.test(text);
}
