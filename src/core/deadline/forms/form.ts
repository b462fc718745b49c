import type { ClauseMeaning, DeadlineContext } from "../deadline.ts";

/** The words of a clause as the forms read them: folded, with the way back to the cell's own words. */
export interface Words {
  /** Folded, label and closing punctuation left out, "quí" as "quý". */
  readonly text: string;
  /** The cell's own words for a stretch of `text`. */
  verbatim(start: number, end: number): string;
}

/** What a form makes of a clause; the rest of the meaning is added when the clause is put together. */
export type FormReading = Omit<ClauseMeaning, "inferred" | "unread"> &
  Partial<Pick<ClauseMeaning, "inferred" | "unread">>;

/** One way of writing a deadline. It reads the whole of the words or nothing. */
export interface DeadlineForm {
  readonly name: string;
  read(words: Words, context: DeadlineContext): FormReading | undefined;
}

/** A number written in digits or as a word, as in "quý một", "thứ hai"; undefined for anything else. */
export function readNumber(text: string): number | undefined {
  if (/^\d{1,3}$/.test(text)) return Number(text);
  const value = NUMBER_WORDS.indexOf(text);
  if (value >= 0) return value;
  return text === "tu" ? 4 : undefined;
}

const NUMBER_WORDS = ["khong", "mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin", "muoi"];
