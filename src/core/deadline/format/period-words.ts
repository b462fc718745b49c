import type { IsoDate } from "../../model/index.ts";
import { daysInMonth } from "../calendar.ts";
import type { Precision } from "../deadline.ts";
import { dayAndMonth, dayWords, ROMAN } from "./day-words.ts";

/** A stretch of which at least one end is known. */
export interface Ends {
  readonly first?: IsoDate | undefined;
  readonly last?: IsoDate | undefined;
}

/** "quý II/2026", "giữa tháng 6/2026", "từ 01/3/2026 đến 30/9/2026"; without the year where it is left open. */
export function periodWords(precision: Precision, ends: Ends, withYear: boolean): string {
  const anchor = ends.last ?? ends.first ?? "";
  const place = { year: anchor.slice(0, 4), month: Number(anchor.slice(5, 7)), day: Number(anchor.slice(8)) };
  const [slash, spelled] = withYear ? [`/${place.year}`, ` ${place.year}`] : ["", ""];
  switch (precision) {
    case "day":
      return withYear ? dayWords(anchor) : dayAndMonth(place.day, place.month);
    case "week":
      return `${weekName(ends, place)} tháng ${place.month}${slash}`;
    case "month":
      return `${monthPart(ends, place)}tháng ${place.month}${slash}`;
    case "quarter":
      return `${ends.last ? (["đầu ", "giữa ", ""][(place.month - 1) % 3] ?? "") : ""}quý ${ROMAN[Math.ceil(place.month / 3) - 1]}${slash}`;
    case "half-year":
      return `6 tháng ${place.month <= 6 ? "đầu" : "cuối"} năm${spelled}`;
    case "year":
      return yearWords(ends, place.month, spelled);
    case "range":
      return rangeWords(ends, withYear);
  }
}

interface Place {
  readonly year: string;
  readonly month: number;
  readonly day: number;
}

function lengthOf({ year, month }: Place): number {
  return daysInMonth(Number(year), month);
}

function weekName({ first, last }: Ends, place: Place): string {
  const isLast = last !== undefined ? place.day === lengthOf(place) : place.day === lengthOf(place) - 6;
  const start = first === undefined ? place.day - 6 : Number(first.slice(8));
  return isLast && start % 7 !== 1 ? "tuần cuối" : `tuần ${Math.ceil(start / 7)}`;
}

function monthPart({ first, last }: Ends, place: Place): string {
  if (last === undefined) return "";
  if (first?.endsWith("-11") && place.day === 20) return "trung tuần ";
  if (first?.endsWith("-21") && place.day === lengthOf(place)) return "hạ tuần ";
  if (place.day === lengthOf(place)) return "";
  return place.day === 10 ? "đầu " : "giữa ";
}

function yearWords({ last }: Ends, month: number, year: string): string {
  const part = last === undefined || month === 12 ? "" : month === 3 ? "đầu " : "giữa ";
  return `${part}năm${year}`;
}

function rangeWords({ first = "", last = "" }: Ends, withYear: boolean): string {
  const words = (day: IsoDate) =>
    withYear ? dayWords(day) : dayAndMonth(Number(day.slice(8)), Number(day.slice(5, 7)));
  if (withYear && first.endsWith("-01-01") && last.endsWith("-12-31") && first.slice(0, 4) < last.slice(0, 4))
    return `giai đoạn ${first.slice(0, 4)} - ${last.slice(0, 4)}`;
  return `từ ${words(first)} đến ${words(last)}`;
}
