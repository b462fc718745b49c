import { MOST_COLUMNS, MOST_ROWS } from "../cells/sheet-builder.ts";
import { Refusal } from "../reading/refusal.ts";

const TEXT_VALUE = /^(C;(?:[^"]*;)?K")(.*)("\s*)$/;
const LONE_SEMICOLON = /(?<!;);(?:;;)*(?!;)/g;

/**
 * A SYLK text the library can read. Some programs write a semicolon inside a text once instead of twice, for which it
 * would give up the whole file; and it would make room for every row and column up to the place of a cell, wherever that
 * is. Other texts stay as they are. Throws `Refusal` `file.damaged` for places outside any sheet.
 */
export function readableSylk(text: string): string {
  if (!/^id;/i.test(text)) return text;
  return text
    .split("\n")
    .map((line) => {
      checkPlaces(line);
      const [, before, value = "", after] = TEXT_VALUE.exec(line) ?? [];
      return before === undefined ? line : `${before}${value.replace(LONE_SEMICOLON, "$&;")}${after}`;
    })
    .join("\n");
}

/** Rows and columns stand in fields such as "Y12", "X3" and "W1 5 10": from column 1 to 5, ten wide. */
function checkPlaces(line: string): void {
  if (!/^[BCFO];/.test(line)) return;
  for (const field of (line.split('"', 1)[0] ?? "").split(";")) {
    const [, kind = "", first = "", last = first] = /^([XYRCW])(\d+)(?: (\d+))?/.exec(field) ?? [];
    const most = kind === "Y" || kind === "R" ? MOST_ROWS : MOST_COLUMNS;
    if (Math.max(Number(first), Number(last)) > most) throw new Refusal("file.damaged");
  }
}
