import type { RawCell } from "../../../core/sheet/raw-sheet.ts";
import { isErrorText } from "../cells/error-text.ts";
import type { NumberDisplay } from "../cells/number-display.ts";
import { plainBreaks } from "../cells/raw-cell.ts";
import { dateSerial } from "./date-serial.ts";

export type CellValue = Pick<RawCell, "text" | "type" | "value" | "precision">;

/** How the numbers of a workbook are shown, and from which year its days count. */
export interface NumberRules {
  readonly show: NumberDisplay;
  readonly date1904: boolean;
}

/** What a cell says of itself beside its text. */
interface CellKind {
  readonly type: string | undefined;
  readonly format: string;
  readonly isFormula: boolean;
}

/** A cell's value by what its Data element says it is, in the number format of the cell. */
export function cellValue(written: string, { type, format, isFormula }: CellKind, rules: NumberRules): CellValue {
  switch (type) {
    case "Number":
      return numberValue(written, format, rules);
    case "DateTime":
      return dateValue(written, format, rules);
    case "Boolean": {
      const value = written.trim() === "1" || written.trim().toLowerCase() === "true";
      return { text: value ? "TRUE" : "FALSE", type: "boolean", value };
    }
    case "Error":
      return { text: written, type: "error" };
    default:
      if (isFormula && isErrorText(written)) return { text: written, type: "error" };
      return { text: plainBreaks(written), type: written === "" ? "blank" : "text" };
  }
}

function numberValue(written: string, format: string, { show }: NumberRules): CellValue {
  const value = Number(written);
  return written.trim() === "" || Number.isNaN(value) ? { text: written, type: "text" } : show(value, format);
}

/** A date whose cell has no format for dates is shown as its day. */
function dateValue(written: string, format: string, { show, date1904 }: NumberRules): CellValue {
  const serial = dateSerial(written, date1904);
  if (serial === undefined) return { text: written, type: "text" };
  const shown = show(serial, format);
  return shown.type === "date" || format !== "General" ? shown : show(serial, "dd/mm/yyyy");
}
