import { exportText } from "../text/export.ts";
import { safeFileName } from "./file-name.ts";

/** `today` is `yyyy-mm-dd`; a file name has it the Vietnamese way. */
export function suggestedName(planNumber: string, today: string, isPart: boolean): string {
  return safeFileName(exportText.suggestedName(planNumber, today.split("-").reverse().join("-"), isPart));
}
