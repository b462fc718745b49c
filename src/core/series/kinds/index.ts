import type { FindTokens } from "../token.ts";
import { findDates, findYearlessDates } from "./dates.ts";
import { findHalfYears } from "./half-years.ts";
import { findLatinLetter, findRomanLabel, findVietnameseLetter } from "./labels.ts";
import { findMonths } from "./months.ts";
import { findNumbers, findWholeNumber } from "./numbers.ts";
import { findQuarters } from "./quarters.ts";
import { findWeekdays } from "./weekdays.ts";
import { findYearSpans, findYears } from "./years.ts";

/** Ways to read a text that is one token and little else. */
export const WHOLE_READINGS: readonly FindTokens[] = [
  findWholeNumber,
  findYearlessDates,
  findRomanLabel,
  findVietnameseLetter,
  findLatinLetter,
];

/** What may stand among other words, the surest first: a date is not three numbers. */
export const TOKENS_IN_TEXT: readonly FindTokens[] = [
  findDates,
  findHalfYears,
  findQuarters,
  findMonths,
  findYearSpans,
  findYears,
  findWeekdays,
  findNumbers,
];
