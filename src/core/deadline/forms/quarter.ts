import { parseRomanNumeral } from "../../model/index.ts";
import { yearSpan } from "../calendar.ts";
import { readNumber } from "./form.ts";
import { type PeriodForm, period, YEAR_AFTER } from "./period.ts";

// Quý I/2026 · quý 4 năm 2025 · Quí II · Q1/2026 · quý ba năm 2026 · Quý II-2026 · Quý thứ nhất
const QUARTER = new RegExp(`^(?:quy(?: thu)? ?|q ?)(iv|i{1,3}|0?[1-4]|mot|nhat|hai|ba|bon|tu)(?:${YEAR_AFTER})?$`);

export const readQuarter: PeriodForm = (text) => {
  const match = QUARTER.exec(text);
  if (!match) return undefined;
  const name = match[1] === "nhat" ? "mot" : (match[1] ?? "");
  const quarter = parseRomanNumeral(name) ?? readNumber(name);
  return period("quarter", match[2], (year) => yearSpan(year, quarter));
};
