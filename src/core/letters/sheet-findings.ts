import type { Issue } from "../issue/index.ts";
import type { LetterCoding } from "../sheet/raw-sheet.ts";
import { columnLetter } from "../sheet/sheet-grid.ts";

/** The first cell that something was found in, and how many there are. */
interface Found {
  readonly row: number;
  readonly column: number;
  readonly count: number;
}

/** What was found in one sheet: how many cells were converted from each coding, and how many cannot be. */
export class SheetFindings {
  readonly #converted = new Map<LetterCoding, Found>();
  #damaged: Found | undefined;

  converted(coding: LetterCoding | undefined, row: number, column: number): void {
    if (coding !== undefined) this.#converted.set(coding, oneMore(this.#converted.get(coding), row, column));
  }

  damaged(row: number, column: number): void {
    this.#damaged = oneMore(this.#damaged, row, column);
  }

  issues(sheet: string): Issue[] {
    const place = ({ row, column }: Found) => ({ sheet, row: row + 1, column: columnLetter(column) });
    const issues = [...this.#converted].map(
      ([coding, found]): Issue => ({
        code: "cell.converted",
        severity: "info",
        place: place(found),
        detail: { count: found.count, coding },
      }),
    );
    if (this.#damaged)
      issues.push({
        code: "cell.unconverted",
        severity: "warning",
        place: place(this.#damaged),
        detail: { count: this.#damaged.count },
      });
    return issues;
  }
}

function oneMore(found: Found | undefined, row: number, column: number): Found {
  return found ? { ...found, count: found.count + 1 } : { row, column, count: 1 };
}
