import { type ClauseSlice, clauseSlices } from "./clause-slices.ts";
import type { ClauseMeaning, Deadline, DeadlineClause, DeadlineContext } from "./deadline.ts";
import type { DeadlineForm, FormReading, Words } from "./forms/form.ts";
import { OPEN_FORMS, TIME_FORMS } from "./forms/index.ts";
import { type Piece, readJoined } from "./joined-clauses.ts";
import { partOf, wordsOf } from "./words.ts";

/** Verbs that say no more than the column's header: "Hoàn thành trước 30/6", "Thực hiện theo hướng dẫn". */
const LEAD_IN =
  /^(?:(?:thoi gian|thoi han|hoan thanh|thuc hien|trien khai|tien hanh|ban hanh|trinh|bao cao|to chuc|xay dung|xong)(?: xong)?,? )+/;
/** "Trình UBND tỉnh trước ngày 30/6": an act and its object before the words that bound the time. */
const ACT =
  /^(?:trinh|bao cao|ban hanh|hoan thanh|tham muu|gui|to chuc|xay dung|phe duyet|cong bo)(?: (?!theo |sau |khi |tu )[a-z]+){1,12}? (?=(?:xong )?truoc |cham nhat |trong |den |vao )/;
/** A remark in brackets after what was understood is kept as unread. */
const REMARK = /^([^()]+?) ?\(([^()]*)\)$/;

/**
 * Reads a deadline cell. Never throws and never guesses: words no form accounts for make a clause `unknown`, and a
 * remark in brackets stays in `unread`. A time without a year takes the plan's year only when the plan has one.
 */
export function parseDeadline(text: string, context: DeadlineContext = {}): Deadline {
  return { clauses: clauseSlices(text).flatMap((slice) => readSlice(slice, context)) };
}

function readSlice(slice: ClauseSlice, context: DeadlineContext): DeadlineClause[] {
  const words = wordsOf(slice.body.text);
  const pieces = readWords(words, context) ?? readBesideRemark(words, context);
  if (!pieces) return [slice.label === "" ? unknownClause(slice) : timeBeforeColon(slice, context)];
  return pieces.map((piece, index) => ({
    ...sourceOf(slice, words, pieces, index),
    label: slice.label,
    ...meaningOf(piece.reading),
  }));
}

/** "Tháng 6/2026: trình dự thảo": the time stands before the colon, and what is due then after it. */
function timeBeforeColon(slice: ClauseSlice, context: DeadlineContext): DeadlineClause {
  const reading = readTime(wordsOf(slice.label), context);
  return reading ? { ...nameOf(slice), label: slice.body.text, ...meaningOf(reading) } : unknownClause(slice);
}

function unknownClause(slice: ClauseSlice): DeadlineClause {
  return { ...nameOf(slice), kind: "unknown", inferred: [], unread: slice.body.text };
}

/** Times first, then lists of times, and only then the forms that take in any words. */
function readWords(words: Words, context: DeadlineContext): Piece[] | undefined {
  return (
    asPieces(words, readTime(words, context)) ??
    readJoined(words, context, readAny) ??
    asPieces(words, readAny(words, context))
  );
}

function readBesideRemark(words: Words, context: DeadlineContext): Piece[] | undefined {
  const match = REMARK.exec(words.text);
  if (!match) return undefined;
  const end = match[1]?.length ?? 0;
  const unread = words.verbatim(end, words.text.length).trim();
  return readWords(partOf(words, 0, end), context)?.map((piece) => ({
    ...piece,
    reading: { unread, ...piece.reading },
  }));
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

function meaningOf(reading: FormReading): ClauseMeaning {
  return { inferred: [], unread: "", ...reading };
}

/** No way of writing one time is longer; sparing long texts keeps reading linear. */
const LONGEST_TIME = 120;

function readTime(words: Words, context: DeadlineContext): FormReading | undefined {
  return words.text.length > LONGEST_TIME ? undefined : readWith(TIME_FORMS, words, context);
}

function readAny(words: Words, context: DeadlineContext): FormReading | undefined {
  return readTime(words, context) ?? readWith(OPEN_FORMS, words, context);
}

function readWith(forms: readonly DeadlineForm[], words: Words, context: DeadlineContext): FormReading | undefined {
  for (const lead of leadsOf(words.text)) {
    const rest = partOf(words, lead, words.text.length);
    for (const form of forms) {
      const reading = form.read(rest, context);
      if (reading) return reading;
    }
  }
  return undefined;
}

/** Where the words that say when may begin. */
function leadsOf(text: string): ReadonlySet<number> {
  return new Set([0, LEAD_IN.exec(text)?.[0].length ?? 0, ACT.exec(text)?.[0].length ?? 0]);
}

function asPieces(words: Words, reading: FormReading | undefined): Piece[] | undefined {
  return reading && [{ start: 0, end: words.text.length, reading }];
}
