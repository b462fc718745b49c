import type { DayRange } from "../filter/index.ts";
import type { IsoDate } from "../model/index.ts";

/** All the days from one stretch to another, whichever comes first. */
export function joined(a: DayRange, b: DayRange): DayRange {
  return { first: earlier(a.first, b.first), last: later(a.last, b.last) };
}

/** The days two stretches have in common. */
export function shared(a: DayRange, b: DayRange): DayRange | undefined {
  const [first, last] = [later(a.first, b.first), earlier(a.last, b.last)];
  return first <= last ? { first, last } : undefined;
}

/** Whether all of the inner days lie in the outer ones. */
export function contains(outer: DayRange, inner: DayRange): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}

/** Days compare as texts. */
function later(a: IsoDate, b: IsoDate): IsoDate {
  return a < b ? b : a;
}

function earlier(a: IsoDate, b: IsoDate): IsoDate {
  return b < a ? b : a;
}
