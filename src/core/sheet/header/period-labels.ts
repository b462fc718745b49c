import { remembering } from "../names/remembering.ts";
import type { SheetGrid } from "../sheet-grid.ts";

/** "06/2026", "Tháng 6", "T6", "Q1", "Quý IV/2026", "2026", "Năm 2027", "Tuần 3", "W12": a stretch of time, never a day. */
const PERIOD =
  /^(?:(?:tháng|thg|th|t)\.? ?\d{1,2}(?: ?[/.-] ?\d{4})?|\d{1,2} ?[/.-] ?20\d\d|(?:quý|q)\.? ?(?:\d|iv|i{1,3})(?: ?[/.-] ?(?:20)?\d\d)?|(?:năm )?20\d\d|(?:tuần|tuan|w) ?\d{1,2})$/u;
const LONGEST_PERIOD = 16;
/** Told at sight: a day and most words do not begin so. */
const BEGINS_PERIOD = /^\s*(?:[tqnw]|\d{1,2} ?[/.-] ?20|20\d\d\s*$)/i;
const LONGEST_WITH_BLANKS = 2 * LONGEST_PERIOD;
const FEWEST_PERIODS = 3;

/** Whether a text names a stretch of time as a calendar's column does. */
export function isPeriod(text: string): boolean {
  if (text.length > LONGEST_WITH_BLANKS || !BEGINS_PERIOD.test(text)) return false;
  const whole = text.trim();
  return whole.length <= LONGEST_PERIOD && isShortPeriod(whole);
}

const isShortPeriod = remembering((text) => PERIOD.test(text.normalize("NFC").toLowerCase()));

/** Whether so many cells of a row name different stretches of time that it heads a calendar. */
export function headsCalendar(grid: SheetGrid, row: number): boolean {
  let periods: Set<string> | undefined;
  for (const column of grid.filledColumns(row)) {
    const text = grid.textAt(row, column);
    if (!isPeriod(text)) continue;
    periods ??= new Set();
    if (periods.add(text).size >= FEWEST_PERIODS) return true;
  }
  return false;
}

export function areCalendar(texts: readonly string[]): boolean {
  return new Set(texts.filter(isPeriod)).size >= FEWEST_PERIODS;
}
