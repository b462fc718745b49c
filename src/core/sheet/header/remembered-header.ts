import { type HeaderCandidate, readHeader } from "../header-labels.ts";
import { headerKey } from "../header-names.ts";
import type { RememberedHeader } from "../recognised-sheet.ts";
import type { SheetGrid } from "../sheet-grid.ts";

const LAST_FIRST_ROW = 200;
/** A column more or less, or one named anew, and it is the same header still. */
const LEAST_SHARE = 0.75;
/** One of so many first cells must be known before the row is looked at closer. */
const CELLS_AT_SIGHT = 3;

/** The words by which a header is known again in a sender's next file, one for each named column in order. */
export function headerWords(headers: readonly string[]): string[] {
  return headers.map(headerKey).filter((key) => key !== "");
}

/** A header that a person pointed at in an earlier file, found by its words wherever it stands; the most alike. */
export function rememberedHeader(
  grid: SheetGrid,
  remembered: readonly RememberedHeader[] | undefined,
): HeaderCandidate | undefined {
  if (!remembered || remembered.length === 0) return undefined;
  let best: { readonly header: HeaderCandidate; readonly share: number } | undefined;
  for (let top = 0; top < Math.min(grid.rowCount, LAST_FIRST_ROW); top++) {
    for (const known of remembered) {
      if (!isLikeAtSight(grid, top, known)) continue;
      const header = readHeader(grid, top, Math.min(top + known.rows, grid.rowCount) - 1);
      const share = sharedWords(
        headerWords([...header.labels.values()].map((labels) => labels.join(" / "))),
        known.words,
      );
      if (share >= LEAST_SHARE && share > (best?.share ?? 0)) best = { header, share };
    }
  }
  return best?.header;
}

function isLikeAtSight(grid: SheetGrid, row: number, { words }: RememberedHeader): boolean {
  return grid
    .filledColumns(row)
    .slice(0, CELLS_AT_SIGHT)
    .some((column) => {
      const key = headerKey(grid.textAt(row, column));
      return key !== "" && words.some((word) => word.startsWith(key));
    });
}

/** Of the longer one's words, the share that both have. */
function sharedWords(own: readonly string[], known: readonly string[]): number {
  const left = new Set(own);
  const shared = known.filter((word) => left.delete(word)).length;
  return shared / Math.max(1, own.length, known.length);
}
