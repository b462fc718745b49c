import { fold } from "../../text/index.ts";
import { remembering } from "./remembering.ts";

/** Longer texts are sentences, not column names. */
export const LONGEST_NAME = 120;

/** A name without accents, case, punctuation and line breaks: "T.T" is "t t", "Tiến độ (%)" is "tien do %". */
export const headerKey: (text: string) => string = remembering((text) =>
  fold(text)
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim(),
);

/** Words that officials shorten in headers, by the folded short form. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ["bc", "bao cao"],
  ["bp", "bo phan"],
  ["cb", "can bo"],
  ["cbcc", "can bo cong chuc"],
  ["cq", "co quan"],
  ["ct", "chu tri"],
  ["cv", "cong viec"],
  ["dk", "du kien"],
  ["dv", "don vi"],
  ["dvth", "don vi thuc hien"],
  ["dvct", "don vi chu tri"],
  ["dvph", "don vi phoi hop"],
  ["cqct", "co quan chu tri"],
  ["cqph", "co quan phoi hop"],
  ["cqth", "co quan thuc hien"],
  ["gc", "ghi chu"],
  ["gp", "giai phap"],
  ["hd", "hoat dong"],
  ["ht", "hoan thanh"],
  ["kq", "ket qua"],
  ["kqth", "ket qua thuc hien"],
  ["lv", "linh vuc"],
  ["nd", "noi dung"],
  ["ndcv", "noi dung cong viec"],
  ["nv", "nhiem vu"],
  ["ph", "phoi hop"],
  ["pt", "phu trach"],
  ["sl", "so luong"],
  ["sp", "san pham"],
  ["spdr", "san pham dau ra"],
  ["td", "tien do"],
  ["tg", "thoi gian"],
  ["tght", "thoi gian hoan thanh"],
  ["tgth", "thoi gian thuc hien"],
  ["th", "thuc hien"],
  ["thht", "thoi han hoan thanh"],
  ["vb", "van ban"],
  ["thgian", "thoi gian"],
  ["tgian", "thoi gian"],
  ["trnhiem", "trach nhiem"],
]);

/** "T.gian", "Đ.vị": the first word cut to a letter or two. */
const CUT_WORDS: ReadonlyMap<string, string> = new Map([
  ["d c", "dong chi"],
  ["ngay bd", "ngay bat dau"],
  ["ngay kt", "ngay ket thuc"],
  ["tg bd", "thoi gian bat dau"],
  ["tg kt", "thoi gian ket thuc"],
  ["t gian", "thoi gian"],
  ["th gian", "thoi gian"],
  ["t han", "thoi han"],
  ["th han", "thoi han"],
  ["t do", "tien do"],
  ["d vi", "don vi"],
  ["c quan", "co quan"],
  ["n vu", "nhiem vu"],
  ["nh vu", "nhiem vu"],
  ["n dung", "noi dung"],
  ["s pham", "san pham"],
  ["k qua", "ket qua"],
  ["p hop", "phoi hop"],
  ["ph hop", "phoi hop"],
  ["g chu", "ghi chu"],
  ["c tri", "chu tri"],
  ["h thanh", "hoan thanh"],
  ["t hien", "thuc hien"],
  ["th hien", "thuc hien"],
]);

/** Marks and counts behind a name that say nothing of it: "(1)", "[3]", "(4)=(2)+(3)", "*", "¹". */
const COUNT_BEHIND = /[([]\s*\d{1,2}\s*[)\]](?:\s*=[\s\d()+\-*/x]*)?\s*$|[*¹²³⁴⁵⁶⁷⁸⁹]+\s*$/u;

/** Signs that stand for a word: "#", "№". */
const NUMBER_SIGN = /^\s*[#№]\s*$/u;

/** "đến ngày 30/6/2026", "tính đến hết tháng 6", "tới thứ 6": up to a day that is named; "đến năm 2030" is a goal. */
const UP_TO_DAY =
  / (?:tinh )?(?:den|toi) (?:het )?(?:(?:ngay |thang |quy |thu )(?:\d{1,2}|[iv]{1,3})|\d{1,2} \d{1,2}|nay|chu nhat|cuoi tuan)(?: \d{1,4}){0,2}(?= |$)/;
const UP_TO = / (?:den|toi) /;

/** "Thực hiện 10 tháng năm 2026", "Kết quả quý III": what came of a period that is named, and not planned for it. */
const IN_PERIOD =
  /(^|(?<!thoi gian|ke hoach|du kien|can|phai|se) )(ket qua|thuc hien|dat duoc|da lam) (?:trong )?(?:\d{1,2} thang|(?:quy|thang|tuan) (?:\d{1,2}|i{1,3}|iv))(?: dau| cuoi)?(?: nam| nay)?(?: \d{4})?(?= |$)/;
const PERIOD = / (?:thang|quy|tuan)(?: |$)/;

/** The words of a header cell, folded, short forms written out, without counts and footnote marks. */
export function nameWords(text: string): string[] {
  if (NUMBER_SIGN.test(text)) return ["so", "thu", "tu"];
  const key = headerKey(text.trimEnd().replace(COUNT_BEHIND, ""));
  const upToNow = UP_TO.test(key) ? key.replace(UP_TO_DAY, " den nay") : key;
  const words = (PERIOD.test(upToNow) ? upToNow.replace(IN_PERIOD, "$1$2 trong ky") : upToNow).split(" ");
  const whole: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    const cut = CUT_WORDS.get(`${word} ${words[at + 1] ?? ""}`);
    const written = cut ?? SHORT_FORMS.get(word) ?? word;
    if (written !== "") whole.push(...written.split(" "));
    if (cut) at++;
  }
  return whole;
}
