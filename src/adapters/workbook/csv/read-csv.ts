import type { RawCell, RawSheet } from "../../../core/sheet/raw-sheet.ts";
import type { ReadingLimits } from "../reading/limits.ts";
import { type DecodedText, decodeText } from "./decode-text.ts";
import { unguardFormula } from "./formula-guard.ts";
import { guessDelimiter } from "./guess-delimiter.ts";
import { parseRows } from "./parse-rows.ts";

export interface ReadCsv {
  readonly sheet: RawSheet;
  readonly decoded: Pick<DecodedText, "encoding" | "isGuessed">;
}

/** The delimiter line Excel writes before the first row: "sep=;". */
const DELIMITER_LINE = /^"?sep=(.)"?\r?\n?/i;

/** Reads delimited text: every cell is text, as written. Throws `Refusal`. */
export function readCsv(bytes: Uint8Array, limits: ReadingLimits): ReadCsv {
  const { text, ...decoded } = decodeText(bytes);
  const named = DELIMITER_LINE.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const rows = parseRows(body, named?.[1] ?? guessDelimiter(body), limits.cells).map((row) => row.map(textCell));
  const last = rows.findLastIndex((row) => row.some((cell) => cell !== undefined));
  const sheet = {
    name: "",
    hidden: false,
    rows: rows.slice(0, last + 1),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
  return { sheet, decoded };
}

function textCell(text: string): RawCell | undefined {
  return text === "" ? undefined : { text: unguardFormula(text.replace(/\r\n?/g, "\n")), type: "text" };
}
