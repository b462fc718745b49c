import { parseRomanNumeral } from "../../model/index.ts";
import { remembering } from "../names/remembering.ts";

/** The ways rows are counted. `bracketed` is "1)" and "(1)", `code` is "NV-2026-001" and "12a". */
export type Scheme = "part" | "letter" | "roman" | "arabic" | "bracketed" | "lower" | "bullet" | "code";

/** What a row is counted as. */
export interface Numbering {
  readonly scheme: Scheme;
  /** "1.2" is ["1", "2"], "I" is ["I"]; without leading zeros. */
  readonly path: readonly string[];
  /** The numeral as a heading is called by: "II" for "II." and for "Phần II:". */
  readonly numeral: string;
  /** Which of two stands above the other where the file itself does not say: the smaller one. */
  readonly rank: number;
  /** Rows of one kind stand beside each other: "arabic 2" for "1.2", "phần" for "Phần I". */
  readonly kind: string;
}

const RANKS: Readonly<Record<Scheme, number>> = {
  part: 0,
  letter: 1,
  roman: 2,
  arabic: 3,
  code: 3,
  bracketed: 4,
  lower: 5,
  bullet: 6,
};

/** "Mục 1", "Dự án 1" and "Kết quả 1" stand under a Roman numeral. */
const UNDER_ROMAN = 2.5;
const LONGEST_NUMBER = 40;

/** Words that parts of a plan are counted by. */
export const PART_WORDS =
  "phần|chương|mục|nhóm|lĩnh vực|hợp phần|tiểu dự án|dự án|giai đoạn|trụ cột|mục tiêu|kết quả|nội dung|chuyên đề|chủ đề|pha|bước|biểu|bảng|nhiệm vụ|hoạt động|giải pháp|tiêu chí";

/** What stands above everything counted otherwise. */
const TOPMOST_PARTS: ReadonlySet<string> = new Set(["phần", "chương", "biểu", "bảng"]);

const PART = new RegExp(
  `^(${PART_WORDS})\\s+(?:(?:thứ|số)\\s+)?(\\d{1,2}|[A-Z]{1,6}|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)$`,
  "iu",
);
const ORDINALS = new Set(["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"]);
/** "THÁNG 01" and "Đợt 2" are titles. */
const CODE = /^(?:\p{L}{1,6}[-_./]?|\p{Lu}{1,3} )\d[\p{L}\d._/-]{0,20}$/u;
const LONGEST_GOES_ON = 16;
const GOES_ON = /\s*\(?(?:tiếp|tiếp theo|tt)\)?$/iu;

/** Whether TT says that a task goes on here: "3 (tiếp)". */
export function saysGoesOn(text: string): boolean {
  if (text.length > LONGEST_NUMBER) return false;
  const whole = text.normalize("NFC");
  const bare = withoutGoesOn(whole);
  return bare !== whole && (bare === "" || readNumber(bare) !== undefined);
}

/** A number or a title without its "(tiếp theo)". */
export function withoutGoesOn(text: string): string {
  const start = Math.max(0, text.length - LONGEST_GOES_ON);
  return text.slice(0, start) + text.slice(start).replace(GOES_ON, "");
}

/** What a cell of TT counts its row as; undefined when it is blank or no number of any kind. */
export function readNumber(text: string): Numbering | undefined {
  return text === "" ? undefined : readFilled(text);
}

const readFilled = remembering(readWritten);

function readWritten(text: string): Numbering | undefined {
  const written = text.normalize("NFC").trim();
  if (written === "" || written.length > LONGEST_NUMBER) return undefined;
  if (/^[-–—+*•●▪]+$/u.test(written)) return numbering("bullet", ["-"], written);
  const bare = written.replace(/^[([]\s*/, "").replace(/[\s.)\]/:–—-]+$/u, "");
  return readPart(bare) ?? readCounted(bare, /[)\]]\s*[.:]?$/.test(written));
}

function readPart(text: string): Numbering | undefined {
  const [, word, token] = PART.exec(text) ?? [];
  if (word === undefined || token === undefined) return undefined;
  const isOrdinal = ORDINALS.has(token.toLowerCase());
  const isNumeral = /^(?:\d+|[A-ZĐ])$/u.test(token) || isRoman(token);
  if (!isOrdinal && !isNumeral) return undefined;
  const kind = word.toLowerCase();
  const rank = TOPMOST_PARTS.has(kind) ? RANKS.part : UNDER_ROMAN;
  return { scheme: "part", path: [token], numeral: isOrdinal ? text : token, rank, kind };
}

function readCounted(text: string, isBracketed: boolean): Numbering | undefined {
  const steps = text.split(/[.,]{1,2}/).map((step) => step.trim());
  const [first = ""] = steps;
  const scheme = schemeOf(first);
  if (scheme && steps.length <= 6 && steps.slice(1).every((step) => /^(?:\d{1,3}|[a-zđ]|[IVX]{1,4})$/u.test(step))) {
    const path = withoutZeros(steps);
    return numbering(scheme === "arabic" && isBracketed ? "bracketed" : scheme, path, text);
  }
  const isSuffixed = /^\d{1,4}(?:[.,]\d{1,3}){0,4}[a-zđ]$/iu.test(text);
  return isSuffixed || CODE.test(text) ? numbering("code", [text], text) : undefined;
}

function schemeOf(first: string): Scheme | undefined {
  if (/^\d{1,7}$/.test(first)) return "arabic";
  if (isRoman(first)) return "roman";
  if (/^[A-ZĐ]$/u.test(first)) return "letter";
  return /^(?:[a-zđ]|[ivx]{2,4})$/u.test(first) ? "lower" : undefined;
}

/** "1.0" is how a spreadsheet shows the number 1. */
function withoutZeros(steps: readonly string[]): string[] {
  const path = steps.map((step) => step.replace(/^0+(?=\d)/, ""));
  return path.length === 2 && path[1] === "0" ? path.slice(0, 1) : path;
}

/** Single letters other than I, V and X count sections A, B, C, D; no table has a hundred: "CD" and "MIX" are words. */
function isRoman(text: string): boolean {
  return /^(?:[IVX]|[IVXL]{2,7})$/.test(text) && parseRomanNumeral(text) !== undefined;
}

function numbering(scheme: Scheme, path: readonly string[], numeral: string): Numbering {
  const rank = RANKS[scheme] + (path.length - 1) / 10;
  return { scheme, path, numeral, rank, kind: `${scheme} ${path.length}` };
}

/** Whether rows counted this way are usually headings: parts, letters and Roman numerals. */
export function isUpper({ scheme, path }: Numbering): boolean {
  return path.length === 1 && RANKS[scheme] < RANKS.arabic;
}

/** Whether one is counted under the other: "1.2" under "1", "a" under "3". */
export function isUnder(child: Numbering, parent: Numbering): boolean {
  if (child.path.length > 1 && child.path.length > parent.path.length)
    return parent.path.every((step, i) => step === child.path[i]) || child.rank > Math.ceil(parent.rank);
  if (child.scheme === "code" && parent.scheme === "code") return isCodeUnder(child.numeral, parent.numeral);
  return child.rank > parent.rank;
}

/** "A1.2" under "A1". */
function isCodeUnder(child: string, parent: string): boolean {
  return child.startsWith(parent) && /^[._/-]/.test(child.slice(parent.length));
}
