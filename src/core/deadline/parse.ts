import { isProposal } from "./acts.ts";
import { type ClauseSlice, clauseSlices } from "./clause-slices.ts";
import type { ClauseMeaning, Deadline, DeadlineClause, DeadlineContext } from "./deadline.ts";
import type { FormReading, Words } from "./forms/form.ts";
import type { Piece } from "./piece.ts";
import { readClauseWords, readTimes } from "./read-clause.ts";
import { atReportingDay } from "./reporting.ts";
import { completed, wordsOf } from "./words.ts";

/**
 * Reads a deadline cell. Never throws and never guesses: words no form accounts for make a clause `unknown`, and a
 * remark in brackets stays in `unread`. A time without a year takes the plan's year only when the plan has one.
 */
export function parseDeadline(text: string, context: DeadlineContext = {}): Deadline {
  return { clauses: withLists(text, clauseSlices(text), context).flatMap((slice) => readSlice(slice, context)) };
}

/**
 * Neighbours that a semicolon parts and that lend each other a year or a rhythm, as one slice:
 * "31/3; 30/6; 30/9; 31/12 hằng năm".
 */
function withLists(text: string, slices: readonly ClauseSlice[], context: DeadlineContext): ClauseSlice[] {
  const joined: ClauseSlice[] = [];
  for (let i = 0; i < slices.length; ) {
    const list = listFrom(text, slices, i);
    const isList = list && LENT.test(list.whole.text) && readTimes(wordsOf(list.whole.text), context);
    if (isList) joined.push(list.whole);
    else joined.push(...slices.slice(i, i + (list?.count ?? 1)));
    i += list?.count ?? 1;
  }
  return joined;
}

/** Without digits or a rhythm there is nothing to lend. */
const LENT = /\d{2}|h[aàằ]ng|mỗi|quý/i;
const SEMICOLON = /^\s*;\s*$/;
const LENT_AT_END = /(?:(?:hang|moi) (?:nam|thang|quy)|20\d\d)$/;
const LONGEST_LIST = 160;

function listFrom(text: string, slices: readonly ClauseSlice[], from: number) {
  const first = slices[from] as ClauseSlice;
  let [end, count] = [first.end, 1];
  const ending = wordsOf(first.text.slice(-40)).text;
  if (first.label !== "" || (LENT_AT_END.test(ending) && !TIMELY.test(ending))) return undefined;
  for (const next of slices.slice(from + 1)) {
    if (next.label !== "" || !SEMICOLON.test(text.slice(end, next.start)) || next.end - first.start > LONGEST_LIST)
      break;
    end = next.end;
    count++;
  }
  if (count === 1) return undefined;
  const whole = { start: first.start, end, text: text.slice(first.start, end) };
  return { count, whole: { ...whole, label: "", body: whole } };
}

function readSlice(slice: ClauseSlice, context: DeadlineContext): DeadlineClause[] {
  if (isProposal(wordsOf(slice.label).text)) return [unknownClause(slice)];
  return (
    readLabelWithBody(slice, context) ?? readBody(slice, context) ?? readLabel(slice, context) ?? [unknownClause(slice)]
  );
}

/** "Hằng năm: trước ngày 15/12", "Năm 2026: Quý I": the words before the colon belong to the time. */
function readLabelWithBody(slice: ClauseSlice, context: DeadlineContext): DeadlineClause[] | undefined {
  if (slice.label === "" || slice.body.text === "") return undefined;
  const isHeader = HEADER.test(wordsOf(slice.label).text);
  if (isHeader)
    return readTimes(wordsOf(slice.body.text), context)
      ? readBody({ ...slice, label: "" }, context)
      : (readHeaded(slice, context) ?? readBody({ ...slice, label: "" }, context));
  if (!TIMELY.test(wordsOf(slice.label).text)) return undefined;
  return readBody({ ...slice, label: "", body: slice }, context);
}

/** "Hạn: 31/12 hằng năm": the word for the column says nothing of what is due. */
const HEADER = /^(?:thoi )?han$/;
const TIMELY = /^(?:trong )?nam 20\d\d$|^(?:dinh ky )?(?:hang|moi) (?:nam|quy|thang|tuan)$/;

/** "Hạn: 31/12 hằng năm, Báo cáo kết quả": behind the time stands what is due. */
function readHeaded(slice: ClauseSlice, context: DeadlineContext): DeadlineClause[] | undefined {
  const comma = slice.body.text.indexOf(", ");
  if (comma < 0) return undefined;
  const pieces = readTimes(wordsOf(slice.body.text.slice(0, comma)), context);
  const [only] = pieces ?? [];
  if (!only || pieces?.length !== 1) return undefined;
  const label = slice.body.text.slice(comma + 2);
  return [{ source: slice.text, start: slice.start, label, ...meaningOf(only.reading, label, context) }];
}

function readBody(slice: ClauseSlice, context: DeadlineContext): DeadlineClause[] | undefined {
  const words = wordsOf(slice.body.text);
  const pieces = readClauseWords(words, context) ?? readDayOfLabel(slice, words, context);
  return pieces?.map((piece, index) => {
    const label = slice.label === "" ? (piece.label ?? "") : slice.label;
    return { ...sourceOf(slice, words, pieces, index), label, ...meaningOf(piece.reading, label, context) };
  });
}

/** "Báo cáo tháng: trước ngày 20": the label says how often the day comes round. */
function readDayOfLabel(slice: ClauseSlice, words: Words, context: DeadlineContext): Piece[] | undefined {
  const unit = /(?:^| )(thang|quy)$/.exec(wordsOf(slice.label).text)?.[1];
  const tail = unit === "thang" ? " hang thang" : " quy";
  return unit && DAY_ALONE.test(words.text) ? readTimes(completed(words, "", tail), context) : undefined;
}

const DAY_ALONE = /^(?:truoc |cham nhat |vao )?(?:ngay )?\d{1,2}(?: (?:cua )?thang (?:dau|giua|cuoi))?$/;

/** What is due is no time itself: "Báo cáo tháng: ngày 15" was not understood. */
const NAMES_TIME = /(?:^| )(?:ngay|thang|nam) \d|(?:^| )quy (?:[iv]|\d)|\d ?\/ ?\d/;

/** "Tháng 6/2026: trình dự thảo": the time stands before the colon, and what is due then after it. */
function readLabel(slice: ClauseSlice, context: DeadlineContext): DeadlineClause[] | undefined {
  if (slice.label === "") return undefined;
  const label = slice.body.text;
  if (NAMES_TIME.test(wordsOf(label).text)) return undefined;
  const words = wordsOf(slice.label);
  const time = { ...slice, body: { ...slice.body, start: slice.start } };
  const pieces = readTimes(words, context);
  return pieces?.map(({ reading }, index) => ({
    ...sourceOf(time, words, pieces, index),
    label,
    ...meaningOf(reading, label, context),
  }));
}

function unknownClause(slice: ClauseSlice): DeadlineClause {
  return { ...nameOf(slice), kind: "unknown", inferred: [], unread: slice.body.text };
}

/** The first of several clauses begins with the label, the last runs to the end: together they are the whole slice. */
function sourceOf(slice: ClauseSlice, words: Words, pieces: readonly Piece[], index: number) {
  if (pieces.length === 1) return { source: slice.text, start: slice.start };
  const piece = pieces[index] as Piece;
  const before = slice.body.start - slice.start;
  const from = index === 0 ? 0 : before + words.verbatim(0, piece.start).length;
  const to = index === pieces.length - 1 ? slice.text.length : before + words.verbatim(0, piece.end).length;
  const skipped = slice.text.slice(from, to);
  const source = skipped.trim();
  return { source, start: slice.start + from + skipped.indexOf(source) };
}

function nameOf(slice: ClauseSlice) {
  return { source: slice.text, start: slice.start, label: slice.label };
}

function meaningOf(reading: FormReading, label: string, context: DeadlineContext): ClauseMeaning {
  return { inferred: [], unread: "", ...atReportingDay(reading, label, context) };
}
