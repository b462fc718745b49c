import type { DeadlineContext } from "./deadline.ts";
import type { Words } from "./forms/form.ts";
import { type Piece, placed, type ReadPieces } from "./piece.ts";
import { partOf } from "./words.ts";

/** A remark in brackets after what was understood is kept as unread. */
const REMARK = /^([^()]{1,200}?),? ?\(([^()]{0,400})\)$/;
/** What follows a comma or dash and names no other time. */
const ADDITION = /^([^()]{1,80}?)(?:, | - )(?=[a-z])/;
/** Words after which the time before them may no longer hold. */
const DOUBTFUL =
  /\d|(?:^| )(?:lui|chuyen|gia han|de nghi|de xuat|khong|chua|da|hoan (?:lai|den|sang)|thay|sau|truoc|khi|dieu chinh|theo|tru|den|tu|quy|thang|nam|ngay|hang|moi|dinh ky|thuong xuyen|dot xuat|cham nhat|nham lich|am lich)(?: |$)/;
/** Years that are looked out to and by which nothing is due: "đến năm 2030, tầm nhìn đến năm 2045". */
const VISION = /,? (?:va )?(?:co )?(?:tam nhin|dinh huong)(?: den)?(?: nam)? 20\d\d(?: ?- ?20\d\d)?$/;

/** What the act is for, or for whom: "gửi Sở Nội vụ trước ngày 05/12 để tổng hợp", "Quý I đối với cấp xã". */
const PURPOSE =
  / doi voi [^\d()]{1,120}$| (?:de|phuc vu) (?=tong hop|bao cao|trinh|theo doi|xem xet|thuc hien|trien khai|danh gia|phuc vu)[^\d()]{1,120}$/;

/** Reads words with a remark behind them, which is kept as unread: "Quý II/2026 (dự kiến)". */
export function readBesideRemark(words: Words, context: DeadlineContext, read: ReadPieces): Piece[] | undefined {
  const end = remarkStart(words.text);
  if (end === undefined) return undefined;
  const unread = words.verbatim(end, words.text.length).replace(/^[\s,-]+/u, "");
  const pieces = read(partOf(words, 0, end), context);
  return (
    pieces &&
    placed(pieces, 0, words.text.length).map((piece, index) => withRemark(piece, index, pieces.length, unread))
  );
}

/** A remark behind a list stands with its last time. */
function withRemark(piece: Piece, index: number, count: number, unread: string): Piece {
  return index === count - 1 ? { ...piece, reading: { unread, ...piece.reading } } : piece;
}

function remarkStart(text: string): number | undefined {
  const remark = REMARK.exec(text);
  if (remark) return remark[1]?.length;
  const behind = VISION.exec(text) ?? PURPOSE.exec(text);
  if (behind) return behind.index;
  const addition = ADDITION.exec(text);
  return addition && !DOUBTFUL.test(text.slice(addition[0].length)) ? addition[1]?.length : undefined;
}
