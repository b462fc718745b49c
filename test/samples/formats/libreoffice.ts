import { fullSpreadsheet } from "./full-spreadsheet.ts";
import { longStrings } from "./long-strings.ts";

/** A sample that LibreOffice writes: from which flat OpenDocument, and through which of its filters. */
export interface ConvertedSample {
  readonly source: () => string;
  readonly filter: string;
}

/** By their names. */
export const convertedSamples: Readonly<Record<string, ConvertedSample>> = {
  "libreoffice.xls": { source: fullSpreadsheet, filter: "xls" },
  "libreoffice.ods": { source: fullSpreadsheet, filter: "ods" },
  "libreoffice.fods": { source: fullSpreadsheet, filter: "fods" },
  "libreoffice.html": { source: fullSpreadsheet, filter: "html" },
  "libreoffice.dif": { source: fullSpreadsheet, filter: "dif:DIF:44,34,76" },
  "libreoffice.slk": { source: fullSpreadsheet, filter: "slk" },
  "long-strings.xls": { source: longStrings, filter: "xls" },
};
