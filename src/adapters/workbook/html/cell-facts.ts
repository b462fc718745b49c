import type { RawCell } from "../../../core/sheet/raw-sheet.ts";
import { isErrorText } from "../cells/error-text.ts";
import type { NumberDisplay } from "../cells/number-display.ts";

/** What a cell's attributes say beside what it shows. */
export interface CellFacts {
  readonly attributes: ReadonlyMap<string, string>;
  /** The number format its style names. */
  readonly format: string | undefined;
}

export type CellValue = Pick<RawCell, "text" | "type" | "value" | "precision">;

/** Names Excel writes for its formats in pages it saves. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ["Short Date", "dd/mm/yyyy"],
  ["Long Date", "dd/mm/yyyy"],
  ["Medium Date", "d-mmm-yy"],
  ["General Date", "dd/mm/yyyy h:mm"],
  ["Percent", "0.00%"],
  ["Fixed", "0.00"],
  ["Standard", "#,##0.00"],
]);

/**
 * The value behind a shown text: Excel writes the number as `x:num`, LibreOffice as `sdval` with the format as the
 * last part of `sdnum`, pages made by SheetJS as `data-v` and `data-z` where `data-t` is "n". What is shown stays what
 * the page shows.
 */
export function cellValue(text: string, { attributes, format }: CellFacts, show: NumberDisplay): CellValue {
  if (isErrorText(text)) return { text, type: "error" };
  const own = attributes.get("data-t") === "n" ? attributes : undefined;
  const written = attributes.get("x:num") ?? attributes.get("sdval") ?? own?.get("data-v");
  const number = written === "" ? Number(text) : Number(written ?? Number.NaN);
  if (written === undefined || text === "" || !Number.isFinite(number)) return { text, type: "text" };
  const shownBy =
    attributes.get("sdnum")?.split(";").slice(2).join(";") ?? own?.get("data-z") ?? NAMED.get(format ?? "") ?? format;
  return { ...show(number, shownBy === undefined || shownBy === "" ? "General" : shownBy), text };
}
