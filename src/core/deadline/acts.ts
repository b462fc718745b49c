import { withoutCitations } from "./forms/citation.ts";
import type { Words } from "./forms/form.ts";
import { partOf } from "./words.ts";

const VERB =
  "(?:trinh|bao cao|ban hanh|hoan thanh|hoan thien|tham muu|gui|nop|to chuc|xay dung|phe duyet|cong bo|thuc hien|trien khai|ra soat|tong hop|cap nhat|dua vao|khai truong|van hanh|nghiem thu|ban giao|tong ket|so ket|danh gia|kiem tra|thong ke|cung cap|phoi hop|du thao|lay y kien|tham dinh|thong qua|khoi cong|khanh thanh|lap|tiep tuc|duy tri|ky|khoi cong|phat dong|ap dung|xong|cong khai|phan dau|dang ky|trien lam|kien toan|thanh lap|bo tri|dao tao|tap huan|tuyen truyen|ket noi|tich hop|chuan hoa|so hoa)";
/** Verbs that say no more than the column's header: "Hoàn thành trước 30/6", "Thực hiện theo hướng dẫn". */
const LEAD_IN = new RegExp(`^(?:(?:thoi gian|thoi han|thoi diem|${VERB})(?: xong)?(?: va|,)? )+`);
const ACT = new RegExp(`^${VERB} `);
/** Where the words that bound a time may begin, behind an act and its object. */
const TIME_AHEAD =
  / (?=(?:xong )?truoc |cham nhat |muon nhat |trong (?:quy|thang|nam|\d)|den |vao (?:quy|thang|cuoi|dau|giua|ngay)|tu (?:nam|thang|quy|ngay) |xong |hang (?:nam|quy|thang|tuan)|dinh ky |cuoi (?:nam|quy|thang)|het (?:nam|quy|thang))/g;
/** Words that turn what follows into something else than the act's time. */
const TURNED = /(?:^| )(?:theo|sau|khi|ke tu|khong|chua|da|tru|thay|neu|lui|hoan (?:lai|den|sang)|gia han)(?: |$)/;
const MOST_PLACES = 6;
const LONGEST_ACT = 160;

/** Where the words that say when may begin: at once, behind a verb, or behind an act and its object. */
export function leadsOf(words: Words): ReadonlySet<number> {
  const { text } = words;
  const leads = new Set([0, LEAD_IN.exec(text)?.[0].length ?? 0]);
  if (!ACT.test(text)) return leads;
  for (const match of [...text.slice(0, LONGEST_ACT).matchAll(TIME_AHEAD)].slice(0, MOST_PLACES))
    if (isAct(words, match.index)) leads.add(match.index + 1);
  return leads;
}

/** Numbers of an act that name no time: the year of a report, a stage, a share. */
const COUNTED_IN_ACT =
  /(?<=\s)(?:năm\s+20\d\d|(?:giai\s+đoạn|đợt|bước)\s+\d{1,2})(?!\d)|\d{1,3}(?:[.,]\d{1,2})?\s?%/giu;

/** An act names no other time: numbers are those of documents, or the year of a report. */
function isAct(words: Words, end: number): boolean {
  const text = words.text.slice(0, end);
  if (TURNED.test(text)) return false;
  if (!/\d/.test(text)) return true;
  const rest = withoutCitations(words.verbatim(0, end));
  return !/\d/.test(rest.replace(COUNTED_IN_ACT, ""));
}

const TRAILING_ACT = new RegExp(`(?<!(?:thang|quy|nam|ky|han)),? (?:- )?(?=${VERB}(?: |$))`, "g");

/** A time, then the act that is due: "Tháng 6/2026 trình dự thảo". Undefined where no act follows. */
export function actBehind(words: Words): { readonly time: Words; readonly act: string } | undefined {
  const match = words.text.slice(0, LONGEST_ACT).matchAll(TRAILING_ACT).next().value;
  if (!match || match.index === 0) return undefined;
  const from = match.index + match[0].length;
  const act = words.text.slice(from);
  if (/\d/.test(act) || TURNED.test(act)) return undefined;
  return { time: partOf(words, 0, match.index), act: words.verbatim(from, words.text.length) };
}

const OPENING = /^(?:trong |vao |tai )?cac (?=(?:thang|quy|ngay) (?:\d|[iv]))/;

/** Where a list begins behind verbs, or behind "các" that only says that it is one. */
export function listStart(text: string): number {
  return (LEAD_IN.exec(text) ?? OPENING.exec(text))?.[0].length ?? 0;
}

const HEDGE = /^(?:du kien|khoang|tam thoi)(?: (?:la|vao|trong|khoang|hoan thanh))* /;

/** Words that make a time uncertain: read over, and kept as unread. 0 where there are none. */
export function hedgeEnd(text: string): number {
  return HEDGE.exec(text)?.[0].length ?? 0;
}

const PROPOSAL =
  /^(?:de nghi|de xuat|kien nghi|xin (?:gia han|lui|chuyen|dieu chinh)|gia han|lui|hoan (?:lai|den|sang)|dieu chinh|chuyen sang)(?: |$|:)/;

/** "Đề nghị lùi đến Quý IV": what somebody asks for is not yet the deadline. */
export function isProposal(text: string): boolean {
  return PROPOSAL.test(text);
}
