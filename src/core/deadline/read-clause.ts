import { actBehind, hedgeEnd, leadsOf, listStart } from "./acts.ts";
import { readBareUnits } from "./bare-units.ts";
import type { DeadlineContext } from "./deadline.ts";
import type { DeadlineForm, FormReading, Words } from "./forms/form.ts";
import { OPEN_FORMS, TIME_FORMS } from "./forms/index.ts";
import { readJoined } from "./joined-clauses.ts";
import { type Piece, placed, type ReadPieces, wholePiece } from "./piece.ts";
import { readRefined } from "./refined-clauses.ts";
import { readBesideRemark } from "./remarks.ts";
import { readBeforeEvent } from "./time-then-event.ts";
import { partOf } from "./words.ts";

/** No way of writing one time, or a list of them, is longer; sparing long texts keeps reading linear. */
const LONGEST_TIME = 160;
const LONGEST_LIST = 600;

/** Reads the words of a clause, its label left out: times first, and last the forms that take in any words. */
export function readClauseWords(words: Words, context: DeadlineContext): Piece[] | undefined {
  return (
    readTimes(words, context) ??
    readBesideRemark(words, context, readTimes) ??
    wholePiece(words, readOpen(words, context)) ??
    readBeforeEvent(words, context, readTime, readOpen)
  );
}

/** Every way of naming a time has a digit or one of these words. */
const NAMES_TIME =
  /\d|quy|thang|nam|ngay|tuan|xuyen|lien ?tuc|dinh ky|kip thoi|lau dai|giai doan|thoi ky|thuong nien|thuong truc|qua trinh|han/;

/** One or several times, and nothing else than an act beside them. */
export const readTimes: ReadPieces = (words, context) =>
  words.text.length > LONGEST_LIST || !NAMES_TIME.test(words.text)
    ? undefined
    : (wholePiece(words, readTime(words, context)) ??
      readBareUnits(words, context) ??
      readRefined(words, context, readSimpleTimes) ??
      readJoined(words, context, readMember) ??
      readBehindOpening(words, context) ??
      readBeforeAct(words, context));

/** "Báo cáo định kỳ hằng quý, năm", "trong các tháng 6, 7/2026": a list behind words that say nothing of when. */
function readBehindOpening(words: Words, context: DeadlineContext): Piece[] | undefined {
  const start = listStart(words.text);
  const pieces = start === 0 ? undefined : readJoined(partOf(words, start, words.text.length), context, readMember);
  return pieces && placed(pieces, start, words.text.length);
}

const readSimpleTimes: ReadPieces = (words, context) =>
  wholePiece(words, readTime(words, context)) ?? readJoined(words, context, readTime);

function readMember(words: Words, context: DeadlineContext): FormReading | undefined {
  const single = readTime(words, context) ?? readOpen(words, context);
  if (single) return single;
  const pieces = readRefined(words, context, readSimpleTimes) ?? readBesideRemark(words, context, readSimpleTimes);
  return pieces?.length === 1 ? pieces[0]?.reading : undefined;
}

function readBeforeAct(words: Words, context: DeadlineContext): Piece[] | undefined {
  const found = actBehind(words);
  const reading = found && readTime(found.time, context);
  return reading && [{ start: 0, end: words.text.length, reading, label: found.act }];
}

/** A time, with the verbs before it that say no more than the column's header. */
function readTime(words: Words, context: DeadlineContext): FormReading | undefined {
  if (words.text.length > LONGEST_TIME) return undefined;
  const hedge = hedgeEnd(words.text);
  if (hedge === 0) return readWith(TIME_FORMS, words, context);
  const reading = readWith(TIME_FORMS, partOf(words, hedge, words.text.length), context);
  return reading && { unread: words.verbatim(0, hedge).trim(), ...reading };
}

function readOpen(words: Words, context: DeadlineContext): FormReading | undefined {
  return readWith(OPEN_FORMS, words, context);
}

function readWith(forms: readonly DeadlineForm[], words: Words, context: DeadlineContext): FormReading | undefined {
  for (const lead of leadsOf(words)) {
    const rest = partOf(words, lead, words.text.length);
    for (const form of forms) {
      const reading = form.read(rest, context);
      if (reading) return reading;
    }
  }
  return undefined;
}
