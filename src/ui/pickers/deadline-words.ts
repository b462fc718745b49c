/** Words ready to be put into a cell, and how they are shown among others of their kind: "01" for "Tháng 01/2026". */
export interface ReadyWords {
  readonly label: string;
  readonly words: string;
}

/** Words in which deadlines are written. */
export interface DeadlineWords {
  readonly rhythms: readonly ReadyWords[];
  readonly quarters: readonly ReadyWords[];
  readonly months: readonly ReadyWords[];
  readonly spans: readonly ReadyWords[];
  /** To be followed by a day. */
  readonly bounds: readonly ReadyWords[];
}

const ROMAN = ["I", "II", "III", "IV"] as const;

const RHYTHMS = shownWhole([
  "Thường xuyên",
  "Hằng năm",
  "Hằng quý",
  "Hằng tháng",
  "Trước ngày 15 hằng tháng",
  "Tháng 12 hằng năm",
]);

const BOUNDS = shownWhole(["Trước ngày", "Chậm nhất ngày", "Từ ngày"]);

/** The choices for one year of a plan. */
export function deadlineWords(year: number): DeadlineWords {
  return {
    rhythms: RHYTHMS,
    quarters: ROMAN.map((quarter) => ({ label: `Quý ${quarter}`, words: `Quý ${quarter}/${year}` })),
    months: Array.from({ length: 12 }, (_, place) => {
      const label = String(place + 1).padStart(2, "0");
      return { label, words: `Tháng ${label}/${year}` };
    }),
    spans: shownWhole([`6 tháng đầu năm ${year}`, `6 tháng cuối năm ${year}`, `Năm ${year}`, `Từ năm ${year}`]),
    bounds: BOUNDS,
  };
}

function shownWhole(all: readonly string[]): readonly ReadyWords[] {
  return all.map((words) => ({ label: words, words }));
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
