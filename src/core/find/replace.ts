import type { TextRange } from "../text/index.ts";
import type { FoundCell } from "./find-in-row.ts";
import type { TextMatcher } from "./matcher.ts";

/** What replacing would make of one cell or title. */
export interface CellReplacement {
  readonly rowId: string;
  /** Undefined for a title. */
  readonly columnId: FoundCell["columnId"];
  readonly before: string;
  /** The places of `before` that are replaced. */
  readonly ranges: readonly TextRange[];
  readonly after: string;
}

/** The text with each range, given in order and without overlaps, written anew. What was put in is not searched again. */
export function replaceRanges(text: string, ranges: readonly TextRange[], replacement: string): string {
  let replaced = "";
  let at = 0;
  for (const { start, end } of ranges) {
    replaced += text.slice(at, start) + replacement;
    at = end;
  }
  return replaced + text.slice(at);
}

/** What replacing would change in the cells found; texts that would stay the same are left out. */
export function replacementsIn(
  cells: readonly FoundCell[],
  matcher: TextMatcher,
  replacement: string,
): CellReplacement[] {
  return cells.flatMap(({ rowId, columnId, text }) => {
    const ranges = matcher.ranges(text);
    const after = replaceRanges(text, ranges, replacement).normalize("NFC");
    return after === text ? [] : [{ rowId, columnId, before: text, ranges, after }];
  });
}
