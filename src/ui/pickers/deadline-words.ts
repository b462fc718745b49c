/** Words in which deadlines are written, ready to be put into a cell. */
export interface DeadlineWords {
  readonly rhythms: readonly string[];
  readonly quarters: readonly string[];
  readonly months: readonly string[];
  readonly spans: readonly string[];
  /** To be followed by a day. */
  readonly bounds: readonly string[];
}

const ROMAN = ["I", "II", "III", "IV"] as const;

const RHYTHMS: readonly string[] = [
  "Thường xuyên",
  "Hằng năm",
  "Hằng quý",
  "Hằng tháng",
  "Trước ngày 15 hằng tháng",
  "Tháng 12 hằng năm",
];

const BOUNDS: readonly string[] = ["Trước ngày", "Chậm nhất ngày", "Từ ngày"];

/** The choices for one year of a plan. */
export function deadlineWords(year: number): DeadlineWords {
  return {
    rhythms: RHYTHMS,
    quarters: ROMAN.map((quarter) => `Quý ${quarter}/${year}`),
    months: Array.from({ length: 12 }, (_, month) => `Tháng ${String(month + 1).padStart(2, "0")}/${year}`),
    spans: [`6 tháng đầu năm ${year}`, `6 tháng cuối năm ${year}`, `Năm ${year}`, `Từ năm ${year}`],
    bounds: BOUNDS,
  };
}

/** A text with words put in place of a stretch of it, parted from what stands around; `caret` is behind them. */
export function withWords(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  words: string,
): { readonly text: string; readonly caret: number } {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const opening = /[\p{L}\p{N}:;,.)]$/u.test(before) ? " " : "";
  const closing = /^[\p{L}\p{N}(]/u.test(after) ? " " : "";
  const inside = `${opening}${isInSentence(before) ? lowerFirst(words) : words}`;
  return { text: `${before}${inside}${closing}${after}`, caret: before.length + inside.length };
}

/** Whether words have begun on the line, behind which a name of a time is written small: "Kế hoạch: quý I hằng năm". */
function isInSentence(before: string): boolean {
  const line = before.slice(before.search(/[^\n\r]*$/)).trimEnd();
  const sentence = line.slice(line.search(/[^.!?]*$/));
  return /[\p{L}\p{N}]/u.test(sentence);
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLocaleLowerCase("vi") + words.slice(1);
}
