import type { RawCell } from "../raw-sheet.ts";
import { dayText, storedDay } from "./day-texts.ts";

/** The dates of one column, sorted by what they prove. */
export interface DateEvidence {
  /** Stored dates that could be turned: a day up to 12 that is not the month. */
  readonly turnable: number;
  /** Stored dates with a day beyond 12: proof that days stand first. */
  readonly late: number;
  /** Dates typed as text with a day beyond 12, which a spreadsheet set to English leaves alone. */
  readonly lateTexts: number;
  /** Dates typed as text that such a spreadsheet would have turned. */
  readonly earlyTexts: number;
  /** How many different days the turnable ones have. */
  readonly differentDays: number;
}

const TYPED_DAY = /(?:^|[^\d/.-])(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?\d{4}(?!\d)/;
const LONGEST_TYPED = 80;
/** Without texts beside them only many dates tell anything. */
const ENOUGH_ALONE = 8;

export function dateEvidence(cells: readonly RawCell[]): DateEvidence {
  let [turnable, late, lateTexts, earlyTexts] = [0, 0, 0, 0];
  const days = new Set<number>();
  for (const cell of cells) {
    const stored = cell.type === "date" && cell.precision === undefined ? storedDay(cell.value) : undefined;
    if (stored && stored.day > 12) late++;
    else if (stored && stored.day !== stored.month) {
      turnable++;
      days.add(stored.day);
    } else if (cell.type === "text") {
      const typed = typedDay(cell.text);
      if (typed === "late") lateTexts++;
      else if (typed === "early") earlyTexts++;
    }
  }
  return { turnable, late, lateTexts, earlyTexts, differentDays: days.size };
}

/**
 * How sure it is that a spreadsheet set to English took 05/12 for May 12, 0 to 1. It turns what it can and leaves
 * 25/12 as text; so not one stored day lies beyond 12, while the texts beside them do. Two days of five lie up to 12
 * by chance.
 */
export function swapConfidence({ turnable, late, lateTexts, earlyTexts, differentDays }: DateEvidence): number {
  if (turnable === 0 || late > 0) return 0;
  const chance = 0.4 ** turnable;
  if (lateTexts > 0) return (1 - chance / 2) * (lateTexts / (lateTexts + earlyTexts));
  return turnable >= ENOUGH_ALONE && differentDays >= 3 && earlyTexts === 0 ? 0.5 : 0;
}

/** A stored date with day and month exchanged back, "05/12/2026" for May 12; undefined where that is no day. */
export function turnedText(cell: RawCell): string | undefined {
  const stored = cell.type === "date" && cell.precision === undefined ? storedDay(cell.value) : undefined;
  if (!stored || stored.day > 12 || stored.day === stored.month) return undefined;
  return dayText({ year: stored.year, month: stored.day, day: stored.month });
}

/** Whether a typed day could not be taken for a month, or could; undefined for texts that are no day. */
export function typedDay(text: string): "late" | "early" | undefined {
  if (text.length > LONGEST_TYPED) return undefined;
  const [, first, second] = TYPED_DAY.exec(text) ?? [];
  if (first === undefined || Number(second) > 12 || Number(first) > 31) return undefined;
  return Number(first) > 12 ? "late" : "early";
}
