import { dayNumber, dayOfNumber, daysInMonth, isoDay } from "../deadline/index.ts";

/**
 * Finds how values go on: a function from the place of a value, the first being 0, to the value there; places before
 * the first are negative. Undefined where the values follow no rule. One value alone goes on by one.
 */
export type Progress = (values: readonly number[]) => ((place: number) => number) | undefined;

/** Equal steps, else nothing. */
export const byEqualSteps: Progress = (values) => {
  const [first = 0, second = first + 1] = values;
  const step = second - first;
  const isEven = values.every((value, place) => nearly(value, first + step * place));
  return isEven ? (place) => first + step * place : undefined;
};

/** Equal steps around a circle of so many values: after the fourth quarter comes the first. */
export function around(count: number): Progress {
  const onCircle = (value: number) => ((value % count) + count) % count;
  return (values) => {
    const [first = 0, second = first + 1] = values;
    const forward = onCircle(second - first);
    const step = forward > count / 2 ? forward - count : forward;
    const isEven = values.every((value, place) => value === onCircle(first + step * place));
    return isEven ? (place) => onCircle(first + step * place) : undefined;
  };
}

/** Equal steps, and where they differ the straight line nearest to all values (least squares). */
export const alongTrend: Progress = (values) => byEqualSteps(values) ?? nearestLine(values);

function nearestLine(values: readonly number[]): (place: number) => number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  let rise = 0;
  let run = 0;
  for (const [place, value] of values.entries()) {
    rise += (place - middle) * (value - mean);
    run += (place - middle) ** 2;
  }
  return (place) => mean + (rise / run) * (place - middle);
}

/**
 * Days since 1970-01-01: whole months or years apart they keep the day of the month, the last day of a month stays the
 * last; otherwise they go on by equal numbers of days.
 */
export const byDaysOrMonths: Progress = (values) => byMonths(values) ?? byEqualSteps(values);

function byMonths(values: readonly number[]): ((place: number) => number) | undefined {
  if (values.length < 2) return undefined;
  const days = values.map(dayOf);
  const [first = 0, second = 0] = days.map(({ month }) => month);
  const step = second - first;
  const areLast = days.every(({ month, day }) => day === lengthOf(month));
  const wanted = areLast ? 31 : Math.max(...days.map(({ day }) => day));
  const at = (place: number) => {
    const month = first + step * place;
    return numberOf(month, Math.min(wanted, lengthOf(month)));
  };
  return step !== 0 && values.every((value, place) => value === at(place)) ? at : undefined;
}

/** Months count from January of the year 0. */
function dayOf(value: number): { readonly month: number; readonly day: number } {
  const [year = 0, month = 1, day = 1] = dayOfNumber(value).split("-").map(Number);
  return { month: year * 12 + month - 1, day };
}

function lengthOf(month: number): number {
  return daysInMonth(Math.floor(month / 12), (month % 12) + 1);
}

function numberOf(month: number, day: number): number {
  const iso = isoDay(Math.floor(month / 12), (month % 12) + 1, day);
  return iso === undefined ? Number.NaN : dayNumber(iso);
}

function nearly(value: number, wanted: number): boolean {
  return Math.abs(value - wanted) < 1e-9 * Math.max(1, Math.abs(wanted));
}
