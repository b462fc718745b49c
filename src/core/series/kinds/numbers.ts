import { findMatches } from "../find-matches.ts";
import { alongTrend, byEqualSteps } from "../progress.ts";
import { numberLike } from "../spelling.ts";
import type { SeriesToken } from "../token.ts";

const NUMBERS = /\d+/dgu;
/** A cell that is nothing but a number, the Vietnamese way: "-5", "1,5", "1.250.000", "80%". */
const WHOLE = /^\s*(?<number>-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?)\s*%?\s*$/dgu;
/** More digits than a number keeps exactly are a code, not a number. */
const MOST_DIGITS = 15;
/** Digits after the comma where the straight line through uneven numbers has no end of them. */
const TREND_DECIMALS = 2;

/** Numbers inside a text; leading zeros stay. */
export function findNumbers(text: string): SeriesToken[] {
  return findMatches(NUMBERS, text)
    .filter(({ text: digits }) => digits.length <= MOST_DIGITS)
    .map((match) => ({
      kind: "number",
      start: match.start,
      end: match.end,
      value: Number(match.text),
      progress: byEqualSteps,
      write: (value) => numberLike(match.text, value),
    }));
}

export function findWholeNumber(text: string): SeriesToken[] {
  return findMatches(WHOLE, text).flatMap((match): SeriesToken[] => {
    const number = match.part("number");
    if (!number || number.text.replace(/\D/g, "").length > MOST_DIGITS) return [];
    return [
      {
        kind: "number",
        start: number.start,
        end: number.end,
        value: Number(number.text.replaceAll(".", "").replace(",", ".")),
        progress: alongTrend,
        write: (value) => written(value, number.text),
      },
    ];
  });
}

/** With the pattern's leading zeros and dots between thousands; as many decimals as it has, or as the value needs. */
function written(value: number, pattern: string): string {
  const decimals = pattern.split(",")[1]?.length ?? 0;
  const isShort = Math.abs(value - Number(value.toFixed(decimals))) < 1e-9;
  const text = isShort ? value.toFixed(decimals) : String(Number(value.toFixed(Math.max(decimals, TREND_DECIMALS))));
  const [whole = "", fraction] = text.replace("-", "").split(".");
  const grouped = pattern.includes(".") ? whole.replace(/\B(?=(?:\d{3})+$)/g, ".") : padded(whole, pattern);
  const sign = value < 0 && /[1-9]/.test(text) ? "-" : "";
  return `${sign}${grouped}${fraction === undefined ? "" : `,${fraction}`}`;
}

function padded(whole: string, pattern: string): string {
  const digits = pattern.replace(/^-/, "").split(",")[0] ?? "";
  return whole.padStart(digits.startsWith("0") ? digits.length : 0, "0");
}
