import type { DeadlineContext } from "./deadline.ts";
import type { Words } from "./forms/form.ts";
import { type Piece, placed, type ReadPieces } from "./piece.ts";
import { completed, partOf } from "./words.ts";

const COUNTED = "(?: (?:0?1 |mot )?(?:\\d{1,2}|mot|hai|ba|bon) lan)?";
/** A rhythm, then its day: "hằng năm, trước ngày 15/12", "định kỳ hằng tháng vào ngày 25", "2 lần/năm (tháng 6, tháng 12)". */
const RHYTHM_THEN_DAY = new RegExp(
  `^(?:thuong xuyen,? )?((?:dinh ky )?(?:hang|moi|tung) (?:nam|quy|thang|tuan)${COUNTED}|dinh ky (?:nam|quy|thang)|(?:dinh ky )?(?:it nhat )?(?:\\d{1,2}|mot|hai|bon) lan ?/ ?(?:nam|quy|thang))(?:[,:;]| -)? ?\\(?(?:vao |la |xong )?(?=\\S)`,
);
/** A year, then times in it: "Năm 2026: Quý I, Quý III". */
const YEAR_THEN_TIME =
  /^(?:trong )?nam ((?:199\d|20[0-6]\d))(?:,|:| -| \() ?(?=(?:trong |truoc |cuoi |dau |het )*(?:quy|thang|ngay|6 thang|\d{1,2} ?\/))/;

/** Reads a time that says more closely when a rhythm falls due, or in which part of a year something is due. */
export function readRefined(words: Words, context: DeadlineContext, read: ReadPieces): Piece[] | undefined {
  const year = YEAR_THEN_TIME.exec(words.text);
  if (year) return readRest(words, year[0], ` nam ${year[1]}`, "dated", context, read);
  const rhythm = RHYTHM_THEN_DAY.exec(words.text);
  if (!rhythm) return undefined;
  const unit = /(?:nam|quy|thang|tuan)(?= |$)/.exec(
    (rhythm[1] ?? "").replace(/^.*\b(?:hang|moi|tung|dinh ky|\/) ?/, ""),
  )?.[0];
  const found = readRest(words, rhythm[0], ` hang ${unit}`, "recurring", context, read);
  return found ?? (unit === "quy" ? readRest(words, rhythm[0], "", "recurring", context, read) : undefined);
}

function readRest(
  words: Words,
  head: string,
  tail: string,
  kind: "dated" | "recurring",
  context: DeadlineContext,
  read: ReadPieces,
): Piece[] | undefined {
  const isBracketed = /\( ?\S* ?$/.test(head) && words.text.endsWith(")");
  const rest = partOf(words, head.length, words.text.length - (isBracketed ? 1 : 0));
  if (kind === "recurring" && /(?:19|20)\d\d/.test(rest.text)) return undefined;
  const pieces = read(completed(rest, "", tail), context);
  if (!pieces?.every(({ reading }) => reading.kind === kind && reading.bound && reading.unread === undefined))
    return undefined;
  return placed(pieces, head.length, words.text.length);
}
