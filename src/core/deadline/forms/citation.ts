import { fold } from "../../text/index.ts";
import type { Citation } from "../deadline.ts";
import { readDay } from "./day.ts";

const DOCUMENT =
  "kế hoạch|quyết định|nghị quyết|nghị định|thông tư(?: liên tịch)?|công văn|công điện|chỉ thị|đề án|kết luận|chương trình|thông báo|tờ trình|văn bản|hướng dẫn|luật|quy chế|(?<!\\p{L})(?:kh|qđ|nq|nđ|tt|cv|ct|tb|kl|hd)(?!\\p{L})";
/** "220/KH- UBND", "232/KH UBND", "09/2019/NĐ-CP", "57-NQ/TW", "1352/TTr-SNV" */
const NUMBER = String.raw`\d{1,6}(?:\/\d{4})?(?:\s?\/\s?\p{L}[\p{L}&]*(?:\s?[-–]\s?\p{L}[\p{L}&]*)*(?:\s(?:UBND|HĐND)(?!\p{L}))?|[-–]\p{L}{2,4}\s?\/\s?\p{L}{2,6})`;
const DATE = String.raw`ngày\s+(\d{1,2}\s?[\/.-]\s?\d{1,2}\s?[\/.-]\s?\d{4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})`;
const CITATION = new RegExp(`(?:(${DOCUMENT})\\s+)?(?:số\\s*:?\\s*)?(${NUMBER})(?:,?\\s+${DATE})?`, "iu");
const EVERY_CITATION = new RegExp(CITATION.source, "giu");

/** The first numbered document named in a text, as written. */
export function findCitation(text: string): Citation | undefined {
  const match = CITATION.exec(text.normalize("NFC"));
  if (!match) return undefined;
  const citation = { document: match[1] ?? "", number: match[2] ?? "" };
  const signed = match[3] === undefined ? undefined : readDay(fold(match[3]));
  const date = signed?.year === undefined ? undefined : signed.in(signed.year)?.first;
  return date === undefined ? citation : { ...citation, date };
}

/** The text with its citations taken out, so that a document's date is not met again. */
export function withoutCitations(text: string): string {
  return text.normalize("NFC").replace(EVERY_CITATION, " ");
}
